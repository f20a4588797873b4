package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a second factor is set up. */
class SecurityUiTest {

    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void aTelephoneReadsTheKeyFromTheScreenWhateverTheTheme(String language, ThemeChoice theme) throws Exception {
        var _ = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(1000, 1000);
            return world;
        });
        var settings = world.openSettings(Page.SECURITY);
        until("#two-factor-password");
        Pictures.take("security-" + language, () -> settings);
        onUi(() -> {
            ((TextInputControl) requireNonNull(find("#two-factor-password")))
                    .setText(DemoWorld.account(0).password());
            ((Button) requireNonNull(find("#two-factor-switch"))).fire();
            return settings;
        });

        until("#two-factor-qr");

        await().atMost(PATIENCE).until(() -> key().contains("otpauth://"));
        await().atMost(PATIENCE)
                .until(() -> read(settings).filter(key()::contains).isPresent());
        Pictures.take("security-code-" + language, () -> settings);
        assertThat(read(settings).orElseThrow()).startsWith("otpauth://totp/");
        assertThat(onUi(() -> requireNonNull(find("#two-factor-qr")).getAccessibleText()))
                .isNotBlank();
    }

    @Test
    void anOwnerIsOfferedItAfterTheFirstDayAndThenOnceAMonth() throws Exception {
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        var preferences = Preferences.load(world.folder().resolve("offers"));
        var opened = new ArrayList<String>();
        var offer = new FactorOffer(session, preferences, Texts.in("tr"), () -> opened.add("security"));
        var me = session.me().id();
        var now = session.clock().instant();

        make(offer);
        assertThat(onUi(() -> world.find("#factor-offer"))).isNull();
        assertThat(requireNonNull(preferences.factorOffer(me))).isAfter(now.plus(Duration.ofHours(23)));

        preferences.factorOffer(me, now.minusSeconds(1));
        make(offer);
        await().atMost(PATIENCE).until(() -> onUi(() -> world.find("#factor-offer") != null));
        Pictures.take("factor-offer", world::stage);
        assertThat(requireNonNull(preferences.factorOffer(me))).isAfter(now.plus(Duration.ofDays(29)));

        onUi(() -> {
            ((Button) requireNonNull(world.find("#factor-offer-open"))).fire();
            return world;
        });
        assertThat(opened).containsExactly("security");
        assertThat(onUi(() -> requireNonNull(world.find("#factor-offer")).isVisible()))
                .isFalse();
    }

    @Test
    void staffAreNotAskedForIt() throws Exception {
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        var colleague = world.colleague();
        var preferences = Preferences.load(world.folder().resolve("offers"));

        make(new FactorOffer(colleague, preferences, Texts.in("tr"), () -> {}));

        assertThat(preferences.factorOffer(colleague.me().id())).isNull();
    }

    private void make(FactorOffer offer) {
        onUi(() -> {
            offer.make(line -> world.mainView().notice(line));
            return world;
        });
    }

    private String key() {
        return onUi(() -> find("#handing-text") instanceof TextInputControl text ? text.getText() : "");
    }

    /** As from a photograph of the whole window. */
    private static Optional<String> read(Stage window) {
        var screen =
                onUi(() -> SwingFXUtils.fromFXImage(window.getScene().getRoot().snapshot(null, null), null));
        int width = screen.getWidth();
        int height = screen.getHeight();
        var pixels = screen.getRGB(0, 0, width, height, null, 0, width);
        try {
            var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return Optional.of(new QRCodeReader().decode(seen).getText());
        } catch (ReaderException notYet) {
            return Optional.empty();
        }
    }

    private void until(String selector) {
        await().atMost(PATIENCE).until(() -> onUi(() -> find(selector) != null));
    }

    private @Nullable Node find(String selector) {
        return world.settings().getScene().lookup(selector);
    }
}
