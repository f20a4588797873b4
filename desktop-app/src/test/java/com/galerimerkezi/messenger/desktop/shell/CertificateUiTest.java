package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
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
        "tr, LIGHT, 1000, 30, tarihine kadar geçerli",
        "en, DARK, 1000, 30, valid until",
        "tr, DARK, 480, -1, tarihinde doldu",
        "en, LIGHT, 480, -1, ended on",
    })
    void theHeadSaysWhetherTheOtherGalleryIsAuthorised(
            String language, ThemeChoice theme, int width, int days, String said) throws Exception {
        world = new DemoWorld(0, 1);
        var session = world.signedIn(world.window(language, theme));
        world.resize(width, 1000);
        var room = authorised(
                world.sharedRoom(), LocalDate.now(ZoneId.systemDefault()).plusDays(days));
        var cursor = new Cursor(new UUID(1, 1), 1);
        onUi(() -> {
            session.rooms().apply(new ServerEvent.RoomUpdated(room.id(), room, cursor));
            return room;
        });

        world.open(room.id());

        var name = onUi(() -> (Label) requireNonNull(world.stage().getScene().lookup("#name")));
        assertThat(name.getAccessibleText()).startsWith(name.getText()).contains(said);
        assertThat(name.getTooltip().getText()).contains(said);
        assertThat(name.getGraphic().isVisible()).isTrue();
        Pictures.take("certificate-" + language + "-" + width, () -> world.stage());
    }

    private static Room authorised(Room room, LocalDate until) throws Exception {
        var mapper = ContractJson.mapper();
        ObjectNode fields = mapper.valueToTree(room);
        fields.put("gallery_a_authorised_until", until.toString());
        fields.put("gallery_b_authorised_until", until.toString());
        return mapper.treeToValue(fields, Room.class);
    }
}
