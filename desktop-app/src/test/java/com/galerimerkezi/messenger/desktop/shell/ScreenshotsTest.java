package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.testing.Line;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures for people to look at: -Dscreenshots=../docs/screenshots puts them where the documents show them. */
class ScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final Pattern SECONDS_LEFT = Pattern.compile("([2-9]|\\d\\d) sn");

    private DemoWorld world;

    @TempDir
    Path files;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1).announcing();
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
    void noConnection() throws IOException {
        try (var line = Line.to(DemoWorld.server())) {
            world.through(line.address());
            openTheSharedRoom("tr", ThemeChoice.LIGHT);

            line.cut();

            await().atMost(PATIENCE)
                    .until(() -> onUi(() ->
                            SECONDS_LEFT.matcher(text("#connection .label")).find()));
            take("offline");
        }
    }

    /** Only on demand, because it takes the minute. */
    @Test
    @EnabledIfSystemProperty(named = "screenshots", matches = ".+")
    void aMinuteWithoutNetwork() {
        try (var line = new ChaosProxy(DemoWorld.server())) {
            world.through(line.address());
            var session = openTheSharedRoom("tr", ThemeChoice.LIGHT);
            take("network-1-online");

            line.set(new Weather.Refuse());
            long cut = System.nanoTime();
            await().atMost(PATIENCE).until(() -> !text("#connection .label").isEmpty());
            take("network-2-cut");
            var room = world.sharedRoom().id();
            onUi(() -> session.outbox().send(room, "Kaporayı bugün gönderiyoruz, dekontu buradan atarım."))
                    .join();
            onUi(() -> session.outbox().send(room, "Noter için yarın 10.30 uygun mu?"))
                    .join();
            onUi(() -> {
                ((TextArea) world.stage().getScene().lookup("#input")).setText("Bir de yedek anahtar");
                return session;
            });
            take("network-3-writing-on");
            await().atMost(PATIENCE)
                    .until(() -> System.nanoTime() - cut > TimeUnit.SECONDS.toNanos(57)
                            && SECONDS_LEFT.matcher(text("#connection .label")).find());
            take("network-4-after-a-minute");

            line.set(new Weather.Pass());
            await().atMost(PATIENCE)
                    .until(() ->
                            onUi(() -> session.conversation(room).outgoing().isEmpty()));
            await().atMost(PATIENCE).until(() -> text("#connection .label").isEmpty());
            take("network-5-back");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void messagesFound(ThemeChoice theme) {
        openTheSharedRoom("tr", theme);
        onUi(() -> {
            world.mainView().search(false);
            ((TextField) world.stage().getScene().lookup("#message-search")).setText("kapora");
            return world;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> world.stage().getScene().lookup(".hit-place") != null));
        onUi(() -> {
            ((ListView<?>) Objects.requireNonNull(world.stage().getScene().lookup("#hits")))
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F3, false, false, false, false));
            return world;
        });

        take("search", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aFileOnItsWay(ThemeChoice theme) throws IOException {
        try (var line = Line.standingStillAfter(3_000_000, DemoWorld.server())) {
            world.through(line.address());
            var session = openTheSharedRoom("tr", theme);
            var file = Files.write(
                    files.resolve("Ekspertiz raporu.pdf"),
                    Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 5_400_000));

            var upload = onUi(() -> session.uploads().start(world.sharedRoom().id(), file));

            await().atMost(PATIENCE).until(() -> onUi(() -> upload.progress().get() > 0.3));
            take("upload", theme);
            onUi(() -> {
                upload.cancel();
                return upload;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void messagesThatCameWhileOneReadsAbove(ThemeChoice theme) throws Exception {
        world.close();
        world = new DemoWorld(2, 3);
        var session = world.signedIn(world.window("tr", theme));
        var other = world.other();
        var room = world.longestRoom().id();
        world.open(room);
        onUi(() -> {
            world.stage().getScene().lookup("#timeline").fireEvent(Wheel.turned(400));
            return room;
        });
        WaitForAsyncUtils.waitForFxEvents(4);
        for (var text : List.of("Bir de yedek anahtar duruyor mu?", "Muayene tarihini de yazarsanız sevinirim.")) {
            onUi(() -> other.outbox().send(room, text)).join();
            await().atMost(PATIENCE)
                    .until(() -> text.equals(onUi(() ->
                            session.conversation(room).messages().getLast().content())));
        }

        take("jump-to-latest", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aDraftInTheList(ThemeChoice theme) {
        var session = openTheSharedRoom("tr", theme);
        onUi(() -> {
            ((TextArea) world.stage().getScene().lookup("#input")).setText("Vekâletin aslı yanında olacak, bir de");
            return session;
        });
        var drafted = world.sharedRoom().id();
        world.open(onUi(() -> session.rooms().rooms().stream()
                .map(Room::id)
                .filter(room -> !room.equals(drafted))
                .findFirst()
                .orElseThrow()));
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.stage().getScene().getRoot().lookupAll(".room-draft").stream()
                        .anyMatch(Node::isVisible)));

        take("draft", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void filesDraggedOverTheConversation(ThemeChoice theme) {
        openTheSharedRoom("tr", theme);
        onUi(() -> {
            var conversation = world.stage().getScene().lookup(".conversation");
            new Dragging(conversation, List.of(files.resolve("Ruhsat.pdf"))).moves();
            return conversation;
        });

        take("drop", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void emojiLinksAndMarkedWords(ThemeChoice theme) throws Exception {
        world.close();
        world = new DemoWorld(1, 2);
        var session = world.signedIn(world.window("tr", theme));
        var room = world.newRoom().id();
        world.open(room);
        for (var text : List.of(
                "Merhaba 👋 Araç hâlâ satılık mı? 🚗",
                "Ekspertiz raporu burada: https://galeri.example/rapor/320i?dil=tr. Boya ve değişen yok 👍🏽, "
                        + "lastikler de yeni 🛞 bir bakın isterseniz ❤️",
                "🤝",
                "Teşekkürler 🙏 yarın www.galeri.example'dan bakarım")) {
            onUi(() -> (text.startsWith("T") ? world.other() : session).outbox().send(room, text))
                    .join();
        }
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session.conversation(room).messages().size()) >= 4);
        WaitForAsyncUtils.waitForFxEvents(10);
        markTheLongest();

        take("text", theme);
        onUi(() -> {
            ((Button) Objects.requireNonNull(world.stage().getScene().lookup("#emoji"))).fire();
            return room;
        });
        take("emoji", theme);
        onUi(() -> {
            var input =
                    (TextArea) Objects.requireNonNull(world.stage().getScene().lookup("#input"));
            ((Button) Objects.requireNonNull(world.stage().getScene().lookup("#emoji"))).fire();
            input.requestFocus();
            input.setText(":kalp");
            input.end();
            return room;
        });
        take("emoji-word", theme);
    }

    /** Where it stands: its row is drawn anew when the message is delivered. */
    private void markTheLongest() {
        var stretch = onUi(() -> {
            var flow = world.stage().getScene().getRoot().lookupAll(".lines-of-text").stream()
                    .max(Comparator.comparingDouble(
                            node -> node.getLayoutBounds().getHeight()))
                    .orElseThrow();
            return List.of(flow.localToScreen(90, 8), flow.localToScreen(260, 34));
        });
        var robot = new FxRobot();
        robot.moveTo(stretch.getFirst()).press(MouseButton.PRIMARY);
        robot.moveTo(stretch.getLast()).release(MouseButton.PRIMARY);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void ownNotifications(ThemeChoice theme) {
        var _ = world.signedIn(world.window("tr", theme));
        world.untilOnline();
        var room = world.sharedRoom().id();
        for (var text : List.of(
                "Kapora yattı, dekontu ekte.",
                "Noter için Cumartesi 10.30 uygun mu? Vekâletin aslı yanımda olacak, ruhsatın fotokopisini de getiririm;"
                        + " muayene raporunu ayrıca e-postayla gönderiyorum.")) {
            onUi(() -> world.other().outbox().send(room, text)).join();
            await().atMost(PATIENCE).until(() -> ownNotification(text) != null);
            take(
                    "notification-" + (text.length() > 40 ? "long-" : "short-") + name(theme),
                    () -> ownNotification(text));
        }
        onUi(() -> {
            world.fireInSettings(Page.NOTIFICATIONS, "#test-notification");
            return room;
        });
        var test = "Bu bilgisayarda programın kendi bildirimi gösterilir. Bildirimler açık ve çalışıyor.";
        take("notification-test-" + name(theme), () -> ownNotification(test));
    }

    @Test
    void theWindowsIconInEachSizeWithSomeNumbers() {
        var icons = onUi(() -> {
            var lines = new VBox(8);
            for (long rooms : new long[] {0, 3, 42, 1000}) {
                var line = new HBox(8);
                BadgeIcon.of(rooms).forEach(icon -> line.getChildren().add(new ImageView(icon)));
                lines.getChildren().add(line);
            }
            return new Scene(lines);
        });

        take("window-icon", () -> icons);
    }

    private static @Nullable Scene ownNotification(String text) {
        return onUi(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#toast-text") instanceof Label label && text.equals(label.getText()))
                .findFirst()
                .orElse(null));
    }

    @Test
    void aRefusedMessage() {
        var session = openTheSharedRoom("tr", ThemeChoice.LIGHT);
        var room = world.sharedRoom();
        try {
            onUi(() -> world.other().rooms().close(room.id())).join();
            onUi(() -> session.outbox()
                            .send(room.id(), "Cumartesi 10.00'da noterdeyiz, vekâletin aslı yanında olacak."))
                    .join();
            await().atMost(PATIENCE).until(() -> world.find("#retry") != null);
        } finally {
            world.reopen(room);
        }
        await().atMost(PATIENCE)
                .until(() ->
                        !onUi(() -> world.stage().getScene().lookup("#closed").isVisible()));

        take("refused-message");
    }

    @Test
    void highContrast() {
        openTheSharedRoom("tr", ThemeChoice.HIGH_CONTRAST);

        take("main-high-contrast-tr");
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
                .until(() -> onUi(() -> session.presence().online(other).getValue()));
        return session;
    }

    private String text(String id) {
        return ((Label) Objects.requireNonNull(world.stage().getScene().lookup(id))).getText();
    }

    private void take(String name, ThemeChoice theme) {
        take(name + "-" + name(theme));
    }

    private static String name(ThemeChoice theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private void take(String name) {
        take(name, () -> world.stage().getScene());
    }

    private static void take(String name, Supplier<@Nullable Scene> scene) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var file = FOLDER.resolve(name + ".png");
        onUi(() -> {
            Files.createDirectories(FOLDER);
            var picture = Objects.requireNonNull(scene.get()).snapshot(null);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            return file;
        });
        assertThat(file).isNotEmptyFile();
    }
}
