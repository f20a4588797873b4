package com.galerimerkezi.messenger.desktop.shell;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.options.About;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.os.ScreenLock;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.UiThread;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.testing.FakeSound;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.demo.DemoData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A real server with the demo's galleries, once for all tests, and real windows and sessions against it. */
final class DemoWorld implements AutoCloseable {

    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A whole server begins with a PostgreSQL, its tables and the demo's galleries, once for all tests. */
    private static final Duration UNTIL_STARTED = Duration.ofMinutes(5);

    private static @Nullable Demo running;

    private final UiThread ui = new UiThread();
    private final int own;
    private final int others;
    private final Path folder;
    private boolean announcing;
    private final ScreenLock lock = new ScreenLock(ui);
    private final Computer computer = new Computer(
            lock, _ -> Optional.empty(), () -> {}, new About("1.0", "25", "26", true, false, () -> {}), () -> {});
    private final FakeSound sound = new FakeSound();
    private final Stage stage;
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private @Nullable URI line;
    private @Nullable ClientSession session;
    private @Nullable ClientSession other;
    private @Nullable ClientSession colleague;
    private @Nullable Theme theme;
    private @Nullable AppWindow window;

    /** The window's gallery and the one that it talks to, by their places among the demo's. */
    DemoWorld(int own, int others) throws Exception {
        this(own, others, FxToolkit.registerPrimaryStage());
    }

    private DemoWorld(int own, int others, Stage stage) throws IOException {
        this.own = own;
        this.others = others;
        this.stage = stage;
        folder = Files.createTempDirectory("galeri-desktop-test");
    }

    /** A desktop of its own, with a folder of its own, beside the one in the primary window. */
    static DemoWorld inAnotherWindow(int own, int others) throws IOException {
        return new DemoWorld(own, others, onUi(Stage::new));
    }

    /** Stopped with the test's JVM. */
    static synchronized Demo demo() {
        if (running == null) {
            try {
                var data = Files.createTempDirectory("galeri-demo-test");
                var started = new Demo(AppFolders.below(data));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    started.close();
                    delete(data);
                }));
                running = started;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return running;
    }

    static URI server() {
        await().atMost(UNTIL_STARTED)
                .until(() -> demo().complete().isDone() || demo().started().isCompletedExceptionally());
        return demo().started().join();
    }

    /** The window's line to the server goes this way. */
    void through(URI address) {
        line = address;
    }

    /** A window of its own that comes up would take the keys of tests that have nothing to do with it. */
    DemoWorld announcing() {
        announcing = true;
        return this;
    }

    /** Under it lie the files of the window's program. */
    Path folder() {
        return folder.resolve("own");
    }

    /** The pages that the browser was asked for. */
    List<URI> opened() {
        return opened;
    }

    Stage stage() {
        return stage;
    }

    /** The microphone and the loudspeaker of everybody in this world. */
    FakeSound sound() {
        return sound;
    }

    /** Of the operating system's session. */
    ScreenLock lock() {
        return lock;
    }

    /** An open window that asks who one is. */
    AppWindow window(String language, ThemeChoice choice) {
        server();
        return windowOfAnybody(language, choice);
    }

    /** One that may go to any server. */
    AppWindow windowOfAnybody(String language, ThemeChoice choice) {
        return onUi(() -> {
            var folders = AppFolders.below(folder.resolve("own"));
            var preferences = Preferences.load(folders.config());
            theme = new Theme(choice, preferences.zoom());
            preferences.language(language);
            preferences.notifications(NotificationChoices.DEFAULT.on(announcing));
            var signIn = new SignIn(folders, () -> Locale.of(language), sound.devices(), ui, CLOCK);
            var made = new AppWindow(stage, signIn, preferences, theme, computer, ui, Optional.empty(), opened::add);
            window = made;
            made.open(StartView.waiting("", ""));
            fillScreen();
            return made;
        });
    }

    /** The headless screen has 1000 × 1000 pixels; on a display, -Dscreen=1366x768. */
    private void fillScreen() {
        var size = System.getProperty("screen", "1000x1000").split("x", -1);
        resize(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }

    void resize(double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** The window's gallery is signed in, its rooms are there. */
    ClientSession signedIn(AppWindow window) {
        DemoClient.forgetDrafts();
        var mine = signIn(own, "own", requireNonNullElseGet(line, DemoWorld::server));
        session = mine;
        onUi(() -> {
            window.showSession(mine);
            return mine;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> !mine.rooms().rooms().isEmpty()));
        return mine;
    }

    AppWindow window() {
        return requireNonNull(window);
    }

    /** Somebody signed in at the window, as a user does. */
    void use(ClientSession signedIn) {
        session = signedIn;
    }

    /** What comes from now on is news. */
    void untilOnline() {
        await().atMost(PATIENCE)
                .until(() -> onUi(
                        () -> requireNonNull(session).connection().state().get() instanceof ConnectionState.Online));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A page of the settings, in their window. */
    Stage openSettings(Page page) {
        return onUi(() -> {
            requireNonNull(window).openSettings(page);
            return settings();
        });
    }

    /** Opens a page of the settings, presses a button there and closes them again; on the UI thread. */
    void fireInSettings(Page page, String button) {
        requireNonNull(window).openSettings(page);
        var settings = settings();
        ((ButtonBase) requireNonNull(settings.getScene().lookup(button))).fire();
        settings.hide();
    }

    /** The window of the settings, which is open. */
    Stage settings() {
        return Window.getWindows().stream()
                .filter(shown -> shown instanceof Stage candidate && stage.equals(candidate.getOwner()))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of the other gallery, without a window. */
    ClientSession other() {
        if (other == null) {
            var theirs = signIn(others, "other", server());
            other = theirs;
            await().atMost(PATIENCE)
                    .until(() -> onUi(() -> !theirs.rooms().rooms().isEmpty()));
        }
        return requireNonNull(other);
    }

    /** Somebody else of the window's gallery, without a window. */
    ClientSession colleague() {
        if (colleague == null) {
            var account = DemoData.accounts().stream()
                    .filter(other -> other.galleryName().equals(account(own).galleryName()))
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            var signedIn = signIn(account, "colleague", server());
            colleague = signedIn;
            await().atMost(PATIENCE)
                    .until(() -> onUi(() -> signedIn.connection().state().get() instanceof ConnectionState.Online));
        }
        return requireNonNull(colleague);
    }

    private ClientSession signIn(int gallery, String name, URI address) {
        return signIn(account(gallery), name, address);
    }

    private ClientSession signIn(DemoAccount account, String name, URI address) {
        return new SignIn(AppFolders.below(folder.resolve(name)), () -> Locale.of("tr"), sound.devices(), ui, CLOCK)
                .signIn(address, account.email(), account.password())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    static DemoAccount account(int gallery) {
        return demo().account(gallery);
    }

    /** As the next start of the program would read them. */
    Preferences preferences() {
        return Preferences.load(AppFolders.below(folder.resolve("own")).config());
    }

    Theme theme() {
        return requireNonNull(theme);
    }

    /** The room that both galleries of this test have. */
    Room sharedRoom() {
        var theirs = other().me().galleryId();
        return onUi(() -> requireNonNull(session).rooms().rooms().stream()
                .filter(room ->
                        room.galleryAId().equals(theirs) || room.galleryBId().equals(theirs))
                .findFirst()
                .orElseThrow());
    }

    /** A new room of both galleries that no other test has seen. */
    Room newRoom() {
        var mine = requireNonNull(session);
        var known = onUi(() -> mine.rooms().rooms().stream()
                .map(Room::vehicleId)
                .filter(Objects::nonNull)
                .toList());
        var galleries = List.of(mine.me().galleryId(), other().me().galleryId());
        var vehicle = other().catalogue().vehicles("").join().stream()
                .filter(candidate -> candidate.status() == VehicleStatus.AVAILABLE && !known.contains(candidate.id()))
                .filter(candidate -> galleries.contains(candidate.galleryId()))
                .min(Comparator.comparingInt(candidate -> galleries.indexOf(candidate.galleryId())))
                .orElseGet(this::newVehicle);
        var asking = vehicle.galleryId().equals(mine.me().galleryId()) ? other() : mine;
        var id = onUi(() -> asking.rooms().open(OpenRoomRequest.forVehicle(vehicle.id())))
                .join();
        await().atMost(PATIENCE).until(() -> onUi(() -> mine.rooms().find(id).isPresent()));
        return onUi(() -> mine.rooms().find(id).orElseThrow());
    }

    /** A closed room about a vehicle, by whoever can ask for that again: not the gallery that sells it. */
    void reopen(Room room) {
        var vehicle = requireNonNull(room.vehicleId());
        var mine = requireNonNull(session);
        boolean isOurs = other().catalogue().vehicles("").join().stream()
                .anyMatch(candidate -> candidate.id().equals(vehicle)
                        && candidate.galleryId().equals(mine.me().galleryId()));
        var asking = isOurs ? other() : mine;
        onUi(() -> asking.rooms().open(OpenRoomRequest.forVehicle(vehicle))).join();
    }

    /** Of the other gallery: all that the demo has were talked about by tests before this one. */
    private Vehicle newVehicle() {
        var plate = "34 TS %04d".formatted(ThreadLocalRandom.current().nextInt(1000, 10_000));
        var made = DemoClient.of(others)
                .post("/vehicles", Map.of("brand", "Fiat", "model", "Egea", "plate", plate, "price", 850_000));
        return ContractJson.mapper().convertValue(made.data(), Vehicle.class);
    }

    Room longestRoom() {
        return onUi(() -> requireNonNull(session).rooms().rooms().stream()
                .max(Comparator.comparingLong(Room::lastSeq))
                .orElseThrow());
    }

    void open(RoomId room) {
        onUi(() -> {
            mainView().select(room);
            return room;
        });
        await().atMost(PATIENCE)
                .until(() ->
                        onUi(() -> isShown(".bubble") || isShown(".offer-card") || isShown(".conversation #empty")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    MainView mainView() {
        return (MainView) content();
    }

    private Parent content() {
        return ((ZoomPane) stage.getScene().getRoot()).content();
    }

    @Nullable
    Node find(String selector) {
        return onUi(() -> stage.getScene().lookup(selector));
    }

    private boolean isShown(String selector) {
        var node = stage.getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    static <T> T onUi(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
    }

    @Override
    public void close() {
        onUi(() -> {
            stage.hide();
            if (other != null) {
                other.close();
            }
            if (colleague != null) {
                colleague.close();
            }
            return folder;
        });
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            var _ = FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
