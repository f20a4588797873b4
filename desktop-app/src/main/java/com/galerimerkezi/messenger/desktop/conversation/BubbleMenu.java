package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.text.WebLink;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with a bubble; made anew when it is asked for, as it says what lies under the mouse. */
final class BubbleMenu {

    private final Region bubble;
    private final MessageText text;
    private final RowContext context;
    private final @Nullable Runnable save;
    private @Nullable ContextMenu shown;

    BubbleMenu(Region bubble, MessageText text, RowContext context, @Nullable Runnable save) {
        this.bubble = bubble;
        this.text = text;
        this.context = context;
        this.save = save;
        bubble.setOnContextMenuRequested(this::show);
    }

    void hide() {
        if (shown != null) {
            shown.hide();
        }
    }

    private void show(ContextMenuEvent event) {
        hide();
        var menu = new ContextMenu();
        text.linkAt(event.getTarget()).ifPresent(link -> addLink(menu, link));
        if (!text.whole().isEmpty()) {
            add(
                    menu,
                    "copy",
                    "fth-copy",
                    texts().get("conversation.copy"),
                    () -> context.actions().copy(text.toCopy()));
        }
        if (save != null) {
            add(menu, "save", "fth-download", texts().get("file.save"), save);
        }
        shown = menu;
        menu.show(bubble, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void addLink(ContextMenu menu, WebLink link) {
        add(
                menu,
                "open-link",
                "fth-external-link",
                texts().get("link.open"),
                () -> context.actions().open(link));
        add(
                menu,
                "copy-link",
                "fth-link",
                texts().get("link.copy"),
                () -> context.actions().copy(link.uri().toString()));
        menu.getItems().add(new SeparatorMenuItem());
    }

    private Texts texts() {
        return context.texts();
    }

    private static void add(ContextMenu menu, String id, String icon, String text, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }
}
