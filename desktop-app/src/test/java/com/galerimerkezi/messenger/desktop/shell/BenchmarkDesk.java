package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.options.About;
import com.galerimerkezi.messenger.desktop.os.ScreenLock;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.UiThread;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.server.testing.Client;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window, signed in at a running server with sample data: {@code -Dserver=http://… -Dfixture=fixture.json}. */
final class BenchmarkDesk implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final UiThread ui = new UiThread();
    private final URI server = URI.create(System.getProperty("server", "http://127.0.0.1:3006"));
    private final JsonNode fixture;
    private final Stage stage;
    private @Nullable Node timeline;
    private final Theme theme;
    private final ClientSession session;

    BenchmarkDesk(Stage stage, Path folder) throws IOException {
        this.stage = stage;
        this.theme = onUi(() -> new Theme(ThemeChoice.LIGHT, Zoom.ACTUAL));
        fixture = ContractJson.mapper().readTree(Files.readString(Path.of(System.getProperty("fixture"))));
        var folders = AppFolders.below(folder);
        var preferences = Preferences.load(folders.config());
        preferences.notifications(NotificationChoices.DEFAULT.on(false));
        var signIn = new SignIn(folders, () -> Locale.of("tr"), ui, Clock.system(ZoneId.systemDefault()));
        var window = onUi(() -> window(signIn, preferences));
        var user = userOf(fixture.path("rooms").path(0).path("galleryAId").textValue());
        session = signIn.signIn(
                        server,
                        user.path("email").textValue(),
                        fixture.path("password").textValue())
                .join();
        onUi(() -> {
            window.showSession(session);
            return window;
        });
        await().atMost(PATIENCE).until(() -> !rooms().isEmpty());
    }

    private AppWindow window(SignIn signIn, Preferences preferences) {
        var about = new About("", "", "", true, false, () -> {});
        var computer = new Computer(new ScreenLock(ui), _ -> Optional.empty(), () -> {}, about, () -> {});
        var window = new AppWindow(stage, signIn, preferences, theme, computer, ui, Optional.empty(), _ -> {});
        window.open(StartView.waiting("", ""));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        return window;
    }

    List<Room> rooms() {
        return onUi(() -> List.copyOf(session.rooms().rooms()));
    }

    /** Its first page is there, and on the screen. */
    void open(RoomId room) {
        onUi(() -> {
            select(room);
            return room;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> stage.getScene().lookup(".bubble") != null));
    }

    /** On the UI thread. */
    void select(RoomId room) {
        ((MainView) ((ZoomPane) stage.getScene().getRoot()).content()).select(room);
    }

    /** On the UI thread. */
    void choose(ThemeChoice choice) {
        theme.choose(choice);
    }

    Room biggestRoom() {
        return rooms().stream().max(Comparator.comparingLong(Room::lastSeq)).orElseThrow();
    }

    boolean isWhole(RoomId room) {
        return !session.conversation(room).hasOlder().get();
    }

    /** Somebody of the room's other gallery. */
    Client otherSideOf(Room room) {
        var mine = session.me().galleryId();
        var other = room.galleryAId().equals(mine) ? room.galleryBId() : room.galleryAId();
        return new Client(server, userOf(other.toString()).path("token").textValue());
    }

    private JsonNode userOf(String gallery) {
        for (var user : fixture.path("users")) {
            if (user.path("galleryId").textValue().equals(gallery) && user.hasNonNull("token")) {
                return user;
            }
        }
        throw new IllegalStateException("nobody of gallery " + gallery);
    }

    Stage stage() {
        return stage;
    }

    Node timeline() {
        if (timeline == null || timeline.getScene() == null) {
            timeline = Objects.requireNonNull(stage.getScene().lookup("#timeline"));
        }
        return timeline;
    }

    TextArea composer() {
        return (TextArea) Objects.requireNonNull(stage.getScene().lookup("#input"));
    }

    @Override
    public void close() {
        onUi(() -> {
            stage.hide();
            return stage;
        });
    }
}
