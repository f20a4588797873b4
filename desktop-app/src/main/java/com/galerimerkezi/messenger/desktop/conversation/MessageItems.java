package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The part of a bubble's menu that is about a message which the server has. */
final class MessageItems {

    private final Message message;
    private final @Nullable Quote quote;
    private final Bounds bubble;
    private final MessageActions actions;
    private final Texts texts;

    MessageItems(Message message, @Nullable Quote quote, Node bubble, RowContext context) {
        this.message = message;
        this.quote = quote;
        this.bubble = bubble.localToScene(bubble.getLayoutBounds());
        this.actions = context.messages();
        this.texts = context.texts();
    }

    /** To go on with it. */
    List<MenuItem> answers() {
        var items = new ArrayList<MenuItem>();
        if (actions.canAnswer(message)) {
            items.add(item("answer", "fth-corner-up-left", "conversation.answer", () -> actions.answer(message)));
        }
        if (actions.canAcknowledge(message)) {
            items.add(item(
                    "acknowledge-item", "fth-check", "importance.acknowledge", () -> actions.acknowledge(message)));
        }
        items.add(item("forward", "fth-corner-up-right", "forward.action", () -> actions.forward(message)));
        items.add(item("choose", "fth-check-circle", "chosen.choose", () -> actions.choose(message)));
        if (quote != null && quote.isKnown()) {
            items.add(item("show-original", "fth-arrow-up", "quote.show", () -> actions.show(quote)));
        }
        return items;
    }

    /** To find it again. */
    List<MenuItem> marks() {
        var items = new ArrayList<MenuItem>();
        items.add(new SeparatorMenuItem());
        boolean pinned = message.pinnedAt() != null;
        if (pinned || actions.canPin(message)) {
            var key = pinned ? "conversation.unpin" : "conversation.pin";
            items.add(item("pin", "fth-bookmark", key, () -> actions.pin(message, !pinned)));
        }
        boolean starred = actions.isStarred(message);
        var key = starred ? "conversation.unstar" : "conversation.star";
        items.add(item("star", "fth-star", key, () -> actions.star(message, !starred)));
        if (actions.canMarkUnread(message)) {
            items.add(item("mark-unread", "fth-mail", "conversation.markUnread", () -> actions.markUnread(message)));
        }
        if (actions.hasReaders(message)) {
            items.add(item("readers", "fth-eye", "readers.title", () -> actions.showReaders(message, bubble)));
        }
        if (message.editedAt() != null) {
            items.add(item("history", "fth-clock", "history.title", () -> actions.showHistory(message, bubble)));
        }
        return items;
    }

    private MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
