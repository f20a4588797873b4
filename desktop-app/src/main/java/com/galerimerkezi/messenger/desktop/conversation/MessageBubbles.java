package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.desktop.attachment.FileCard;
import com.galerimerkezi.messenger.desktop.conversation.BubbleRow.Side;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UploadRow;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows that are bubbles: messages, messages on their way, files on their way. */
final class MessageBubbles {

    private static final double SIDE = 20;
    private static final double IN_GROUP = 2;
    private static final double BETWEEN_GROUPS = 10;

    private MessageBubbles() {}

    static BubbleRow of(MessageRow row, ConversationViewModel model, TimelineCell.Actions actions, Texts texts) {
        var message = row.message();
        var pane = new BubblePane(row.bubble(), row.delivery(), texts);
        if (message.deletedAt() != null) {
            pane.showRemoved(row.bubble().text());
            return row(pane, row.bubble());
        }
        if (message.editedAt() != null) {
            pane.markEdited(texts.get("conversation.edited"));
        }
        if (message.messageType() == MessageType.FILE) {
            pane.showFile(fileCard(message, model, actions, texts));
        }
        pane.showText(row.bubble().text());
        var menu = menu(texts, actions, row.bubble().text());
        if (message.messageType() == MessageType.FILE) {
            menu.getItems().add(item("fth-download", texts.get("file.save"), () -> actions.save(message)));
        }
        return withMenu(row(pane, row.bubble()), pane, menu);
    }

    static BubbleRow of(OutgoingRow row, ConversationViewModel model, TimelineCell.Actions actions, Texts texts) {
        var pane = new BubblePane(row.bubble(), row.delivery(), texts);
        pane.showText(row.bubble().text());
        if (row.delivery() != Delivery.FAILED) {
            return withMenu(
                    row(pane, row.bubble()),
                    pane,
                    menu(texts, actions, row.bubble().text()));
        }
        var retry = link(texts.get("conversation.retry"), () -> model.retry(row.key()));
        retry.setId("retry");
        var edit = link(texts.get("conversation.edit"), () -> actions.edit(row.key()));
        var copy = link(
                texts.get("conversation.copy"), () -> actions.copy(row.bubble().text()));
        var delete = link(texts.get("conversation.delete"), () -> model.delete(row.key()));
        delete.getStyleClass().add("danger");
        var problem = new Label(row.problem());
        problem.setWrapText(true);
        var links = new HBox(retry, edit, copy, delete);
        links.getStyleClass().add("failure");
        var reason = new HBox(problem);
        reason.getStyleClass().add("failure");
        return row(new OwnColumn(pane, reason, links), row.bubble());
    }

    static BubbleRow of(UploadRow row, Texts texts) {
        var pane = new BubblePane(row.bubble(), null, texts);
        var card = FileCard.of(row.upload(), texts);
        pane.showFile(card);
        var placed = row(pane, row.bubble());
        placed.keep(card::forget);
        return placed;
    }

    private static FileCard fileCard(
            Message message, ConversationViewModel model, TimelineCell.Actions actions, Texts texts) {
        return FileCard.of(
                Objects.requireNonNullElse(message.fileName(), ""),
                Objects.requireNonNullElse(message.fileSize(), 0L),
                model.saving(message),
                () -> actions.save(message),
                texts);
    }

    private static BubbleRow row(Region content, Bubble bubble) {
        double above = bubble.first() ? BETWEEN_GROUPS : IN_GROUP;
        return new BubbleRow(content, bubble.own() ? Side.RIGHT : Side.LEFT, new Insets(above, SIDE, 0, SIDE));
    }

    private static BubbleRow withMenu(BubbleRow row, Region over, ContextMenu menu) {
        over.setOnContextMenuRequested(event -> {
            menu.show(over, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        row.keep(menu::hide);
        return row;
    }

    private static ContextMenu menu(Texts texts, TimelineCell.Actions actions, String text) {
        var menu = new ContextMenu();
        if (!text.isEmpty()) {
            menu.getItems().add(item("fth-copy", texts.get("conversation.copy"), () -> actions.copy(text)));
        }
        return menu;
    }

    private static MenuItem item(String icon, String text, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Button link(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("link");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A bubble with lines below it, all at the right edge. */
    private static final class OwnColumn extends VBox {
        OwnColumn(Region... parts) {
            super(parts);
            setFillWidth(false);
            setAlignment(javafx.geometry.Pos.TOP_RIGHT);
        }
    }
}
