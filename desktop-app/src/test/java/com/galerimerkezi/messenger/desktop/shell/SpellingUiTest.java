package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.settings.SpellingChoices;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SpellingUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        robot.interact(() -> world.resize(900, 420));
        world.open(world.sharedRoom().id());
        robot.clickOn("#input");
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            menu().ifPresent(ContextMenu::hide);
            input().clear();
            world.resize(1000, 1000);
        });
        world.close();
    }

    @Test
    void anUnknownWordIsMarkedOnceItIsWritten() {
        robot.write("teklfi", 0);
        robot.write(" ver 34 ABC 123 Doblo", 0);

        await().atMost(PATIENCE).until(() -> waves() == 1);
    }

    @Test
    void aSuggestionTakesThePlaceOfTheWordAndUndoBringsItBack() {
        write("🚗 son teklfi budur");
        await().atMost(PATIENCE).until(() -> waves() == 1);

        ask(8);
        choose("teklifi");

        assertThat(content()).isEqualTo("🚗 son teklifi budur");
        await().atMost(PATIENCE).until(() -> waves() == 0);
        robot.interact(() -> input().undo());
        assertThat(content()).isEqualTo("🚗 son teklfi budur");
    }

    @Test
    void aWordThatWasLearntIsKnownInEveryField() {
        write("kaptıkaçtıı geldi");
        await().atMost(PATIENCE).until(() -> waves() == 1);

        ask(3);
        choose("Sözlüğe ekle");

        await().atMost(PATIENCE).until(() -> waves() == 0);
        assertThat(world.folder()).isDirectoryRecursivelyContaining("glob:**/words.txt");
    }

    @Test
    void spellingIsSwitchedOffAndEnglishOnInTheMenu() {
        write("araclar the dealership");
        await().atMost(PATIENCE).until(() -> waves() == 3);

        ask(25);
        choose("İngilizce");
        await().atMost(PATIENCE).until(() -> waves() == 1);
        ask(25);
        choose("Türkçe");
        ask(25);
        choose("İngilizce");

        await().atMost(PATIENCE).until(() -> waves() == 0);
        assertThat(world.preferences().spelling()).isEqualTo(new SpellingChoices(false, false));
    }

    @Test
    void theMenuSpeaksTheLanguageOfTheProgram() {
        write("tamam");

        ask(1);

        assertThat(texts(onUi(() -> menu().orElseThrow().getItems())))
                .containsExactly("Geri al", "Yinele", "Kes", "Kopyala", "Yapıştır", "Tümünü seç", "Yazım denetimi");
        choose("Tümünü seç");
        assertThat(onUi(() -> input().getSelectedText())).isEqualTo("tamam");
        ask(1);
        choose("Kes");
        assertThat(content()).isEmpty();
        ask(0);
        choose("Geri al");
        assertThat(content()).isEqualTo("tamam");
    }

    private void write(String text) {
        robot.interact(() -> input().setText(text));
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private void ask(int letter) {
        onUi(() -> {
            int inText = Math.min(letter, Math.max(0, input().getLength() - 1));
            double x = input().getLength() == 0 ? 20 : middle(inText);
            var inScene = input().localToScene(x, 18);
            var place = input().localToScreen(x, 18);
            input().fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getX(),
                    inScene.getY(),
                    place.getX(),
                    place.getY(),
                    false,
                    null));
            return place;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> menu().isPresent()));
    }

    private double middle(int letter) {
        var bounds = input().boundsOf(letter).orElseThrow();
        return (bounds.getMinX() + bounds.getMaxX()) / 2;
    }

    private void choose(String text) {
        robot.interact(() -> {
            var menu = menu().orElseThrow();
            all(menu.getItems()).stream()
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    private static List<MenuItem> all(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu ? all(menu.getItems()).stream() : List.of(item).stream())
                .toList();
    }

    private static List<String> texts(List<MenuItem> items) {
        return items.stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private long waves() {
        return onUi(() -> input().lookupAll(".spelling-waves").stream()
                .map(Path.class::cast)
                .flatMap(path -> path.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count());
    }

    private String content() {
        return onUi(() -> input().content().get());
    }

    private EmojiArea input() {
        return onUi(() -> robot.lookup("#input").queryAs(EmojiArea.class));
    }
}
