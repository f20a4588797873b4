package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Photos of the other gallery, in the chat and large. */
class PictureUiTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private DemoWorld world;
    private Room room;

    @BeforeEach
    void openARoom() throws Exception {
        world = new DemoWorld(4, 0);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.newRoom();
        world.open(room.id());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aPhotoStandsInItsPlaceAndIsSeenLargeUntilEscape() {
        send(1, null);
        until(() -> shownPictures() == 1);

        robot.interact(() -> requireNonNull(part("#messages")).requestFocus());
        robot.type(KeyCode.SPACE);

        until(() -> part("#lightbox") != null && imageOf("#lightbox") != null);
        robot.type(KeyCode.ESCAPE);
        until(() -> part("#lightbox") == null);
    }

    @Test
    void photosThatWereSentTogetherStandInOneBubbleAndAreLeafedThrough() {
        send(4, UUID.randomUUID());
        until(() -> shownPictures() == 4 && bubbles() == 1);

        robot.interact(() -> requireNonNull(part("#messages")).requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> part("#lightbox") != null);
        assertThat(place()).endsWith("1 / 4");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);

        until(() -> place().endsWith("3 / 4"));
    }

    private void send(int photos, @Nullable UUID album) {
        var facts = new FileFacts(null, album, null, null);
        var files = IntStream.range(0, photos)
                .mapToObj(i -> new FileToSend(
                        SamplePictures.jpeg(folder.resolve(i + ".jpg"), 1200, 900, i), i + ".jpg", "", false, facts))
                .toList();
        onUi(() -> world.other().uploads().send(room.id(), files));
    }

    private long shownPictures() {
        return onUi(() -> world.stage().getScene().getRoot().lookupAll(".bubble .picture-place").stream()
                .filter(place -> place.lookupAll(".image-view").stream()
                        .anyMatch(view ->
                                ((ImageView) view).getImage() != null && ((ImageView) view).getViewport() != null))
                .count());
    }

    private long bubbles() {
        return onUi(() -> (long) world.stage()
                .getScene()
                .getRoot()
                .lookupAll(".bubble.with-picture")
                .size());
    }

    private @Nullable Object imageOf(String selector) {
        return onUi(() ->
                ((ImageView) requireNonNull(world.stage().getScene().lookup(selector + " .image-view"))).getImage());
    }

    private String place() {
        return onUi(() -> world.stage().getScene().getRoot().lookupAll("#lightbox .label").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> text.contains(" / "))
                .findFirst()
                .orElse(""));
    }

    private @Nullable Node part(String selector) {
        return onUi(() -> world.stage().getScene().lookup(selector));
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }
}
