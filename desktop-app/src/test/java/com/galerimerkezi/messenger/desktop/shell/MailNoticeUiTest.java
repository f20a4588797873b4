package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.desktop.options.MailNoticeViewModel;
import com.galerimerkezi.messenger.desktop.options.NotificationsView;
import com.galerimerkezi.messenger.desktop.options.NotificationsViewModel;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.options.SettingsView;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MailNoticeUiTest {

    @TempDir
    Path folder;

    private final List<Boolean> saved = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,780,620", "en,DARK,780,620", "tr,DARK,480,400", "en,LIGHT,480,400"})
    void whereTheServerSendsMailsTheyAreOnAndCanBeSwitchedOff(
            String language, ThemeChoice theme, double width, double height) throws Exception {
        var stage = stage(language, theme, width, height);
        WaitForAsyncUtils.waitForFxEvents(20);
        var box = onUi(() -> (CheckBox) requireNonNull(stage.getScene().lookup("#notify-mail")));
        assertThat(box.isSelected()).isTrue();
        assertThat(onUi(() -> CutTexts.in(stage.getScene().getRoot()))).isEmpty();
        Pictures.take(
                "settings-mail-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + (int) width,
                () -> stage);

        onUi(() -> {
            box.fire();
            return box;
        });

        assertThat(saved).containsExactly(false);
        assertThat(box.isSelected()).isFalse();
        onUi(() -> {
            stage.hide();
            return stage;
        });
    }

    @Test
    void aServerThatSendsNoneSaysSo() throws Exception {
        try (var world = new DemoWorld(0, 1)) {
            var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
            world.untilOnline();
            var settings = world.openSettings(Page.NOTIFICATIONS);

            await().atMost(PATIENCE)
                    .until(() -> onUi(() -> settings.getScene().getRoot().lookupAll(".label").stream()
                            .anyMatch(label -> ((Labeled) label)
                                    .getText()
                                    .equals(Texts.in("tr").get("settings.mail.none")))));
            assertThat(onUi(() -> settings.getScene().lookup("#notify-mail").isDisabled()))
                    .isTrue();
            Pictures.take("settings-mail-none-light-tr", () -> settings);
        }
    }

    private Stage stage(String language, ThemeChoice choice, double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        return onUi(() -> {
            var texts = Texts.in(language);
            var model = new NotificationsViewModel(Preferences.load(folder), texts, Clock.systemUTC(), () -> {});
            var mail = new MailNoticeViewModel(
                    "ahmet.yilmaz@baskentoto.example",
                    () -> CompletableFuture.completedFuture(new MailNotice(true, true)),
                    wanted -> {
                        saved.add(wanted);
                        return CompletableFuture.completedFuture(new MailNotice(true, wanted));
                    },
                    texts);
            var view = new SettingsView(
                    Map.of(Page.NOTIFICATIONS, () -> new NotificationsView(model, mail, texts).node()), texts);
            view.show(Page.NOTIFICATIONS);
            var stage = new Stage();
            stage.setScene(new Scene(view.node(), width, height));
            new Theme(choice, Zoom.of(100)).dress(stage.getScene());
            stage.show();
            return stage;
        });
    }
}
