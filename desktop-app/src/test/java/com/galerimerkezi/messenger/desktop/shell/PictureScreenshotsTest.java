package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Photos: before they are sent, drawn on, in a chat, large. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class PictureScreenshotsTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private DemoWorld world;

    @SuppressWarnings("NullAway.Init")
    private ClientSession session;

    private String suffix = "";

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,1000", "en,DARK,1000,1000", "en,LIGHT,480,640", "tr,HIGH_CONTRAST,760,760"})
    void pictures(String language, ThemeChoice theme, int width, int height) throws Exception {
        world = new DemoWorld(4, 3);
        session = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(width, height);
            return world;
        });
        suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + (width < 500 ? "-small" : "");
        var room = world.newRoom().id();
        world.open(room);
        onUi(() -> session.outbox().send(room, "Sağ ön çamurluğun fotoğrafını da gönderebilir misiniz?"))
                .join();
        var captioned = new FileToSend(
                SamplePictures.jpeg(folder.resolve("on.jpg"), 1600, 1000, 0),
                "on.jpg",
                "Ön tarafta çizik yok, tampon boyalı.",
                false,
                FileFacts.NONE);
        onUi(() -> world.other().uploads().send(room, List.of(captioned)));
        until(() -> fileMessages(room) == 1);
        onUi(() -> world.other().uploads().send(room, album()));
        until(() -> fileMessages(room) == 6);
        WaitForAsyncUtils.waitForFxEvents(40);
        take("pictures-chat");
        robot.interact(() -> requireNonNull(part("#messages")).requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents(60);
        take("pictures-large");
        robot.type(KeyCode.ESCAPE);

        drop();
        robot.interact(() -> ((TextField) requireNonNull(part("#sending-card .sending-row .text-field")))
                .setText("Kaputta taş izi var"));
        WaitForAsyncUtils.waitForFxEvents(40);
        take("pictures-sending");
        press("#draw-on");
        until(() -> part("#drawing-area") != null);
        WaitForAsyncUtils.waitForFxEvents();
        draw();
        take("pictures-drawing");
        press("#drawing-done");
        until(() -> part("#send-files") != null);
        WaitForAsyncUtils.waitForFxEvents(40);
        take("pictures-drawn");
    }

    private List<FileToSend> album() {
        var facts = new FileFacts(null, UUID.randomUUID(), null, null);
        var files = new ArrayList<FileToSend>();
        for (int i = 0; i < 5; i++) {
            var file = SamplePictures.jpeg(folder.resolve(i + ".jpg"), 1200, 900, i);
            files.add(new FileToSend(file, "foto " + i + ".jpg", "", false, facts));
        }
        return files;
    }

    private void drop() throws Exception {
        var files = List.of(
                SamplePictures.jpeg(folder.resolve("kaput.jpg"), 3000, 2000, 4),
                SamplePictures.jpeg(folder.resolve("sol kapı, yakından çekilmiş hâli.jpg"), 2000, 3000, 2),
                Files.writeString(folder.resolve("Ekspertiz raporu 16 ABC 123.txt"), "Rapor ".repeat(9000)));
        robot.interact(() -> new Dragging(requireNonNull(part(".conversation")), files).drops());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void draw() {
        var canvas = (Canvas) requireNonNull(part("#drawing-area"));
        drag(canvas, 0.75, 0.2, 0.55, 0.45);
        robot.interact(() -> ((ToggleButton) requireNonNull(part("#drawing-circle"))).fire());
        drag(canvas, 0.4, 0.4, 0.55, 0.6);
        robot.interact(() -> ((ToggleButton) requireNonNull(part("#drawing-words"))).fire());
        robot.clickOn(canvas.localToScreen(canvas.getWidth() * 0.7, canvas.getHeight() * 0.15), MouseButton.PRIMARY);
        robot.interact(() -> ((TextField) requireNonNull(part("#drawing-field"))).setText("taş izi"));
        robot.type(KeyCode.ENTER);
    }

    private void drag(Canvas canvas, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(canvas.localToScreen(canvas.getWidth() * fromX, canvas.getHeight() * fromY))
                .press(MouseButton.PRIMARY)
                .moveTo(canvas.localToScreen(canvas.getWidth() * toX, canvas.getHeight() * toY))
                .release(MouseButton.PRIMARY);
    }

    private long fileMessages(RoomId room) {
        return onUi(() -> session.conversation(room).messages().stream()
                .filter(message -> message.fileUrl() != null)
                .count());
    }

    private @Nullable Node part(String selector) {
        return onUi(() -> world.stage().getScene().lookup(selector));
    }

    private void press(String button) {
        robot.interact(
                () -> ((ButtonBase) requireNonNull(world.stage().getScene().lookup(button), button)).fire());
    }

    private void take(String what) {
        Pictures.take(what + suffix, () -> world.stage());
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }
}
