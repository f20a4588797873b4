package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.settings.SpellingChoices;
import com.galerimerkezi.messenger.desktop.spelling.Spelling;
import com.galerimerkezi.messenger.desktop.spelling.SpellingMarks;
import com.galerimerkezi.messenger.desktop.spelling.UnknownWord;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the text that is being written, and with a word of it that is not known. */
final class ComposerMenu {

    private final EmojiArea area;
    private final SpellingMarks marks;
    private final Spelling spelling;
    private final Texts texts;
    private @Nullable ContextMenu shown;

    ComposerMenu(EmojiArea area, Spelling spelling, Texts texts) {
        this.area = area;
        this.spelling = spelling;
        this.texts = texts;
        marks = new SpellingMarks(area, spelling);
    }

    void listen() {
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        area.requestFocus();
        int letter = event.isKeyboardTrigger() ? area.getCaretPosition() : area.letterAt(event.getX(), event.getY());
        var word = marks.at(letter);
        if (word.isEmpty()) {
            show(new ContextMenu(), event);
        } else {
            var _ = word.get().suggestions().thenAccept(found -> show(about(word.get(), found), event));
        }
    }

    private void show(ContextMenu menu, ContextMenuEvent event) {
        hide();
        menu.getItems().addAll(editing());
        menu.getItems().addAll(new SeparatorMenuItem(), languages());
        shown = menu;
        if (area.getScene() != null) {
            menu.show(area, event.getScreenX(), event.getScreenY());
        }
    }

    private void hide() {
        if (shown != null) {
            shown.hide();
        }
    }

    private ContextMenu about(UnknownWord word, List<String> suggestions) {
        var menu = new ContextMenu();
        for (var suggestion : suggestions) {
            var item = new MenuItem(suggestion);
            item.setMnemonicParsing(false);
            item.getStyleClass().add("suggestion");
            item.setOnAction(_ -> word.replace(suggestion));
            menu.getItems().add(item);
        }
        if (suggestions.isEmpty()) {
            menu.getItems().add(item("no-suggestion", "fth-help-circle", "spelling.none", false, () -> {}));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("learn", "fth-plus", "spelling.learn", true, word::learn),
                        item("ignore", "fth-eye-off", "spelling.ignore", true, word::ignore),
                        new SeparatorMenuItem());
        return menu;
    }

    private List<MenuItem> editing() {
        boolean marked = area.getSelection().getLength() > 0;
        return List.of(
                item("undo", "fth-corner-up-left", "editing.undo", area.isUndoable(), area::undo),
                item("redo", "fth-corner-up-right", "editing.redo", area.isRedoable(), area::redo),
                new SeparatorMenuItem(),
                item("cut", "fth-scissors", "editing.cut", marked, area::cut),
                item("copy", "fth-copy", "conversation.copy", marked, area::copy),
                item(
                        "paste",
                        "fth-clipboard",
                        "editing.paste",
                        Clipboard.getSystemClipboard().hasString(),
                        area::paste),
                item("select-all", "fth-maximize", "editing.selectAll", area.getLength() > 0, area::selectAll));
    }

    private MenuItem item(String id, String icon, String key, boolean possible, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu languages() {
        var choices = spelling.choices().get();
        var menu = new Menu(texts.get("spelling.title"), new FontIcon("fth-check"));
        menu.setId("spelling");
        menu.getItems()
                .addAll(
                        language("spelling.turkish", choices.turkish(), choices.turkish(!choices.turkish())),
                        language("spelling.english", choices.english(), choices.english(!choices.english())));
        return menu;
    }

    private CheckMenuItem language(String key, boolean checked, SpellingChoices otherwise) {
        var item = new CheckMenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setSelected(checked);
        item.setOnAction(_ -> spelling.choose(otherwise));
        return item;
    }
}
