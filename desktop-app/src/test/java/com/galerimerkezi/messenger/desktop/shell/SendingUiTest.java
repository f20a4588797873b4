package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SendingUiTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private DemoWorld world;
    private ClientSession other;
    private Room room;

    @BeforeEach
    void openARoom() throws Exception {
        world = new DemoWorld(4, 0);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.sharedRoom();
        world.open(room.id());
        other = world.other();
        onUi(() -> {
            other.conversation(room.id()).open();
            return room;
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void photosAreLookedAtOnceMoreAndGoSmallerWithTheirCaptions() {
        drop(photo("1.jpg", 0), photo("2.jpg", 1), note());
        robot.interact(() -> ((TextField) requireNonNull(part("#sending-card .sending-row .text-field")))
                .setText("Ön sağ çamurluk"));

        press("#send-files");

        until(() -> part("#sending-card") == null);
        until(() -> files().size() == 3);
        assertThat(files()).extracting(Message::fileName).containsExactly("1.jpg", "2.jpg", "Not.txt");
        assertThat(files()).extracting(Message::content).containsExactly("Ön sağ çamurluk", null, null);
        assertThat(received(files().getFirst()).getWidth()).isEqualTo(2048);
    }

    @Test
    void whatIsDrawnOnAPhotoIsSeenByTheOtherGallery() {
        drop(photo("kapi.jpg", 4));
        press("#draw-on");
        until(() -> part("#drawing-area") != null);
        untilItStands("#drawing-area");
        dragOver((Canvas) requireNonNull(part("#drawing-area")), 0.5, 0.2, 0.5, 0.6);
        press("#drawing-done");
        until(() -> part("#send-files") != null);

        press("#send-files");

        until(() -> files().size() == 1);
        var sent = received(files().getFirst());
        var middle = sent.getPixelReader().getColor((int) (sent.getWidth() / 2), (int) (sent.getHeight() * 0.4));
        assertThat(middle.getRed()).isGreaterThan(0.8);
        assertThat(middle.getGreen()).isLessThan(0.5);
    }

    @Test
    void aPhotoIsDrawnOnWholeInASmallWindowAndInOneThatBecomesLarger() {
        robot.interact(() -> world.resize(480, 640));
        drop(photo("kapi.jpg", 4));
        press("#draw-on");
        until(() -> part("#drawing-area") != null);

        until(() -> right("#drawing-area") <= right("#drawing .dialog-foot"));
        double small = onUi(() -> ((Canvas) requireNonNull(part("#drawing-area"))).getWidth());
        robot.interact(() -> world.resize(1000, 900));

        until(() -> ((Canvas) requireNonNull(part("#drawing-area"))).getWidth() > small);
    }

    /** A photo is fitted into its place after it has come. */
    private void untilItStands(String part) {
        var before = new AtomicReference<Bounds>();
        until(() -> {
            var node = requireNonNull(part(part));
            var now = node.localToScreen(node.getLayoutBounds());
            return now.getWidth() > 0 && now.equals(before.getAndSet(now));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private double right(String part) {
        var node = requireNonNull(part(part));
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void escapeLeadsFromTheDrawingToTheListAndThenBackToTheChat() {
        drop(photo("kapi.jpg", 4));
        press("#draw-on");
        until(() -> part("#drawing-area") != null);

        robot.type(KeyCode.ESCAPE);
        until(() -> part("#send-files") != null);
        robot.type(KeyCode.ESCAPE);

        until(() -> part("#sending-card") == null);
        assertThat(files()).isEmpty();
    }

    @Test
    void aCardThatIsClosedWhileItsPhotoIsMadeSmallerSendsNothing() {
        drop(photo("yanlis.jpg", 2));
        robot.interact(() -> {
            ((Button) requireNonNull(part("#send-files"))).fire();
            ((Button) requireNonNull(part("#sending-card .dialog-head .button"))).fire();
        });
        until(() -> part("#sending-card") == null);

        drop(note());
        press("#send-files");

        until(() -> !files().isEmpty());
        assertThat(files()).extracting(Message::fileName).containsExactly("Not.txt");
    }

    @Test
    void aClickBesideTheCardLosesNothing() {
        drop(photo("kapi.jpg", 4));
        robot.interact(() -> caption().setText("Kapıda çizik"));

        robot.interact(() -> requireNonNull(part(".scrim")).fireEvent(pressBeside()));
        until(() -> requireNonNull(part("#keep-sending")).isVisible());
        press("#keep-sending");

        assertThat(onUi(() -> caption().getText())).isEqualTo("Kapıda çizik");
        press("#send-files");
        until(() -> files().size() == 1);
        assertThat(files().getFirst().content()).isEqualTo("Kapıda çizik");
    }

    @Test
    void whatWasWrittenIsOnlyThrownAwayByWhoeverSaysSo() {
        drop(photo("kapi.jpg", 4));
        robot.interact(() -> caption().setText("Kapıda çizik"));
        robot.type(KeyCode.ESCAPE);
        assertThat(part("#sending-card")).isNotNull();

        robot.type(KeyCode.ESCAPE);

        until(() -> part("#sending-card") == null);
        assertThat(files()).isEmpty();
    }

    private TextField caption() {
        return (TextField) requireNonNull(part("#sending-card .sending-row .text-field"));
    }

    private MouseEvent pressBeside() {
        var scrim = requireNonNull(part(".scrim"));
        return new MouseEvent(
                scrim,
                scrim,
                MouseEvent.MOUSE_PRESSED,
                2,
                2,
                2,
                2,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void aPastedPictureIsSentLikeAFile() {
        var picture = onUi(() -> new Image(photo("ekran.png", 2).toUri().toString(), 300, 200, true, true));
        onUi(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture)));
        robot.interact(() -> requireNonNull(part("#input")).requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        until(() -> part("#send-files") != null);

        robot.type(KeyCode.ENTER);

        until(() -> files().size() == 1);
        assertThat(files().getFirst().fileName()).isEqualTo("Yapıştırılan fotoğraf.jpg");
    }

    @Test
    void aFileThatWasTakenOutIsNotSentAndWithTheLastOneTheCardGoes() {
        drop(note(), photo("1.jpg", 0));
        robot.interact(() -> buttonOfRow(0).fire());
        assertThat(part("#sending-card")).isNotNull();

        robot.interact(() -> buttonOfRow(0).fire());

        until(() -> part("#sending-card") == null);
        assertThat(files()).isEmpty();
    }

    private ButtonBase buttonOfRow(int row) {
        var rows = List.copyOf(world.stage().getScene().getRoot().lookupAll(".sending-row"));
        var buttons = List.copyOf(rows.get(row).lookupAll(".icon-button"));
        return (ButtonBase) buttons.getLast();
    }

    private Path photo(String name, int number) {
        var file = folder.resolve(name);
        return name.endsWith(".png")
                ? SamplePictures.png(file, 600, 400, number)
                : SamplePictures.jpeg(file, 3000, 2000, number);
    }

    private Path note() {
        try {
            return Files.writeString(folder.resolve("Not.txt"), "Ruhsat yarın gelir.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void drop(Path... files) {
        robot.interact(() -> new Dragging(requireNonNull(part(".conversation")), List.of(files)).drops());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("#sending-card")).isNotNull();
    }

    private void dragOver(Canvas canvas, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(place(canvas, fromX, fromY))
                .press(MouseButton.PRIMARY)
                .moveTo(place(canvas, toX, toY))
                .release(MouseButton.PRIMARY);
    }

    private static Point2D place(Canvas canvas, double x, double y) {
        return canvas.localToScreen(canvas.getWidth() * x, canvas.getHeight() * y);
    }

    private List<Message> files() {
        return onUi(() -> other.conversation(room.id()).messages().stream()
                .filter(message -> message.messageType() == MessageType.FILE && message.seq() > room.lastSeq())
                .toList());
    }

    private Image received(Message message) {
        var target = folder.resolve("received-" + message.seq());
        onUi(() -> other.uploads().save(message, target, _ -> {})).join();
        return new Image(target.toUri().toString());
    }

    private @Nullable Node part(String selector) {
        return onUi(() -> world.stage().getScene().lookup(selector));
    }

    private void press(String button) {
        robot.interact(
                () -> ((ButtonBase) requireNonNull(world.stage().getScene().lookup(button), button)).fire());
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }
}
