package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a window costs that nobody touches, where no graphics card draws. */
class StillWindowUiTest {

    private static final int FRAMES = 3;

    /** In square pixels: a row of the list of rooms and more. */
    private static final double LARGE = 10_000;

    private DemoWorld world;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        stage = world.stage();
        world.open(world.sharedRoom().id());
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** A part that asks for the next layout while it is laid out has the whole window drawn sixty times a second. */
    @ParameterizedTest
    @ValueSource(doubles = {760, 880, 1000})
    void nothingAsksForAnotherLayoutOnceTheWindowStands(double width) {
        onUi(() -> {
            stage.setWidth(width);
            return stage;
        });

        await().atMost(PATIENCE).untilAsserted(() -> {
            for (int frame = 0; frame < FRAMES; frame++) {
                assertThat(restlessAfterTheNextFrame()).isEmpty();
            }
        });
    }

    /** A transparent background is mixed in dot by dot: with six of them, one above the other, a frame took three times as long. */
    @Test
    void noSurfaceIsPaintedWithNothing() {
        assertThat(onUi(() -> shown(stage.getScene().getRoot())
                        .filter(node ->
                                node instanceof Region region && isLarge(region) && isPaintedWithNothing(region))
                        .toList()))
                .isEmpty();
    }

    private static boolean isLarge(Region region) {
        return region.getWidth() * region.getHeight() > LARGE;
    }

    private static boolean isPaintedWithNothing(Region region) {
        return region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> fill.getFill() instanceof Color colour && colour.getOpacity() == 0);
    }

    private List<Node> restlessAfterTheNextFrame() {
        var drawn = new CompletableFuture<List<Node>>();
        onUi(() -> {
            var scene = stage.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    drawn.complete(shown(scene.getRoot())
                            .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                            .toList());
                }
            });
            Platform.requestNextPulse();
            return scene;
        });
        return drawn.join();
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children.flatMap(StillWindowUiTest::shown));
    }
}
