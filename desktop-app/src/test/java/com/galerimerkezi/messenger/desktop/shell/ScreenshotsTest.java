package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures for people to look at: -Dscreenshots=../docs/screenshots puts them where the documents show them. */
class ScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final Duration RETRY = Duration.ofSeconds(12);

    private DemoWorld world;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void signingIn() {
        var window = world.window("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            window.showSignIn("");
            return window;
        });

        take("sign-in");
    }

    @Test
    void lightAndTurkish() {
        openTheSharedRoom("tr", ThemeChoice.LIGHT);

        take("main-light-tr");
    }

    @Test
    void darkAndTurkishWithSomebodyTyping() {
        openTheSharedRoom("tr", ThemeChoice.DARK);
        var room = world.sharedRoom().id();
        onUi(() -> {
            world.other().conversation(room).open();
            world.other().typing().started(room);
            return room;
        });
        await().atMost(PATIENCE).until(() -> !onUi(() -> text("#typing")).isEmpty());

        take("main-dark-tr");
    }

    @Test
    void lightAndEnglish() {
        openTheSharedRoom("en", ThemeChoice.LIGHT);

        take("main-light-en");
    }

    @Test
    void darkAndEnglish() {
        openTheSharedRoom("en", ThemeChoice.DARK);

        take("main-dark-en");
    }

    @Test
    void aNewChat() {
        openTheSharedRoom("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            world.mainView().newChat();
            return world;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> world.stage().getScene().lookup(".choice-row") != null));
        onUi(() -> {
            ((ListView<?>) Objects.requireNonNull(world.stage().getScene().lookup(".choices")))
                    .getSelectionModel()
                    .select(1);
            return world;
        });

        take("new-chat");
    }

    @Test
    void noConnection() {
        var session = openTheSharedRoom("tr", ThemeChoice.LIGHT);
        session.connection().changed(new ConnectionState.Offline(Instant.now().plus(RETRY)));

        take("offline");
    }

    @Test
    void aRefusedMessage() {
        var session = openTheSharedRoom("tr", ThemeChoice.LIGHT);
        var room = world.sharedRoom();
        var vehicle = Objects.requireNonNull(room.vehicleId());
        try {
            onUi(() -> world.other().rooms().close(room.id())).join();
            onUi(() -> session.outbox()
                            .send(room.id(), "Cumartesi 10.00'da noterdeyiz, vekâletin aslı yanında olacak."))
                    .join();
            await().atMost(PATIENCE).until(() -> world.find("#retry") != null);
        } finally {
            onUi(() -> world.other().rooms().open(OpenRoomRequest.forVehicle(vehicle)))
                    .join();
        }
        await().atMost(PATIENCE)
                .until(() ->
                        !onUi(() -> world.stage().getScene().lookup("#closed").isVisible()));

        take("refused-message");
    }

    @Test
    void aNarrowWindow() {
        openTheSharedRoom("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            world.resize(480, 800);
            return world;
        });

        take("narrow-conversation");
        onUi(() -> {
            world.mainView().select(null);
            return world;
        });
        take("narrow-rooms");
    }

    private ClientSession openTheSharedRoom(String language, ThemeChoice theme) {
        var session = world.signedIn(world.window(language, theme));
        var room = world.sharedRoom().id();
        world.open(room);
        var other = world.other().me().galleryId();
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session.presence().online(other).get()));
        return session;
    }

    private String text(String id) {
        return ((Label) Objects.requireNonNull(world.stage().getScene().lookup(id))).getText();
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var file = FOLDER.resolve(name + ".png");
        onUi(() -> {
            Files.createDirectories(FOLDER);
            var picture = world.stage().getScene().snapshot(null);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            return file;
        });
        assertThat(file).isNotEmptyFile();
    }
}
