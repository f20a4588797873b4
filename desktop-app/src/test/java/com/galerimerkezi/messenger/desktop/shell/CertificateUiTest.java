package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The badge of a gallery beside its name. */
class CertificateUiTest {

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private DemoWorld world;

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tr, LIGHT, 1000, 30, true, verified, Doğrulayan: sunucunun yöneticisi",
        "en, DARK, 1000, 30, false, stated, 'Stated by the gallery itself, not verified'",
        "tr, DARK, 480, -1, true, over, tarihinde doldu",
        "en, LIGHT, 1000, -1, false, over, ended on",
        "tr, LIGHT, 480, 30, false, stated, doğrulanmadı",
    })
    void theHeadSaysWhetherTheOtherGalleryIsAuthorisedAndWhoSaysSo(
            String language, ThemeChoice theme, int width, int days, boolean verified, String standing, String said)
            throws Exception {
        world = new DemoWorld(0, 1);
        var session = world.signedIn(world.window(language, theme));
        world.resize(width, 1000);
        var until = LocalDate.now(ZoneId.systemDefault()).plusDays(days);
        var room = authorised(world.sharedRoom(), new Certificate("34-00077", until, verified));
        var cursor = new Cursor(new UUID(1, 1), 1);
        onUi(() -> {
            session.rooms().apply(new ServerEvent.RoomUpdated(room.id(), room, cursor));
            return room;
        });

        world.open(room.id());

        var name = onUi(() -> (Label) requireNonNull(world.stage().getScene().lookup("#name")));
        assertThat(name.getAccessibleText()).startsWith(name.getText()).contains(said);
        assertThat(name.getTooltip().getText()).contains(said);
        assertThat(name.getGraphic().getStyleClass()).contains("certificate", standing);
        Pictures.take("certificate-" + standing + "-" + language + "-" + width, () -> world.stage());
    }

    @Test
    void whatAGalleryStatesIsSeenAtOnceByWhoeverTalksToIt() throws Exception {
        world = new DemoWorld(4, 3);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        var theirs = world.other();
        var room = world.newRoom();
        world.open(room.id());

        stated(theirs, "16-99", 90);

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> requireNonNull(name().getTooltip()).getText())
                        .contains("Belge no: 16-99"));
        stated(theirs, "16-00418", -3);
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> name().getAccessibleText()).contains("süresi"));
        onUi(() -> {
            ((ButtonBase) requireNonNull(world.stage().getScene().lookup("#room-panel-toggle"))).fire();
            return room;
        });
        await().atMost(PATIENCE)
                .until(() -> onUi(() ->
                                requireNonNull((Label) world.stage().getScene().lookup("#panel-certificate")))
                        .getText()
                        .contains("16-00418"));
        Pictures.take("certificate-panel", () -> world.stage());
    }

    @Test
    void theOwnerStatesItOnTheOwnProfile() throws Exception {
        world = new DemoWorld(4, 3);
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        var settings = world.openSettings(Page.PROFILE);
        await().atMost(PATIENCE)
                .until(() ->
                        onUi(() -> !((Label) requireNonNull(settings.getScene().lookup("#certificate-present")))
                                .getText()
                                .isEmpty()));
        onUi(() -> {
            ((TextField) requireNonNull(settings.getScene().lookup("#certificate-number"))).setText("07-00123");
            ((DatePicker) requireNonNull(settings.getScene().lookup("#certificate-until")))
                    .setValue(LocalDate.now(ZoneId.systemDefault()).plusYears(2));
            return settings;
        });
        Pictures.take("certificate-settings", () -> settings);

        onUi(() -> {
            ((ButtonBase) requireNonNull(settings.getScene().lookup("#certificate-save"))).fire();
            return settings;
        });

        await().atMost(PATIENCE)
                .until(() ->
                        "07-00123".equals(numberOf(session.account().gallery().join())));
        await().atMost(PATIENCE)
                .until(() -> onUi(() ->
                                ((Label) requireNonNull(settings.getScene().lookup("#certificate-present"))).getText())
                        .contains("07-00123"));
    }

    private static @Nullable String numberOf(Gallery gallery) {
        return gallery.certificate() == null ? null : gallery.certificate().number();
    }

    private static void stated(ClientSession by, String number, int days) {
        var until = LocalDate.now(ZoneId.systemDefault()).plusDays(days);
        onUi(() -> by.account().stateCertificate(new CertificateRequest(number, until)))
                .join();
    }

    private Label name() {
        return (Label) requireNonNull(world.stage().getScene().lookup("#name"));
    }

    private static Room authorised(Room room, Certificate certificate) throws Exception {
        var mapper = ContractJson.mapper();
        ObjectNode fields = mapper.valueToTree(room);
        for (var side : List.of("a", "b")) {
            fields.put(
                    "gallery_" + side + "_authorised_until",
                    certificate.validUntil().toString());
            fields.set("gallery_" + side + "_certificate", mapper.valueToTree(certificate));
        }
        return mapper.treeToValue(fields, Room.class);
    }
}
