package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.NoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingNoteRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows that are internal notes: of another colour, with an edge, a lock and their name. */
final class NoteBubbles {

    private NoteBubbles() {}

    static BubbleRow of(NoteRow row, RowContext context) {
        var note = row.note();
        var pane = pane(row.bubble(), null, context);
        if (note.deletedAt() != null) {
            pane.showRemoved(row.bubble().text());
            return MessageBubbles.row(pane, row.bubble());
        }
        if (note.editedAt() != null) {
            pane.markAs(context.texts().get("conversation.edited"));
        }
        var text = new MessageText(row.key(), row.bubble().text(), context);
        pane.showText(text);
        var menu = new BubbleMenu(pane, text, context, null);
        if (row.mine()) {
            menu.with(() -> changes(note, context));
        }
        menu.listen();
        return MessageBubbles.following(MessageBubbles.row(pane, row.bubble()), text);
    }

    /** Deleting takes a second click. */
    private static List<MenuItem> changes(Note note, RowContext context) {
        var texts = context.texts();
        var edit = new MenuItem(texts.get("conversation.edit"), new FontIcon("fth-edit-2"));
        edit.setId("edit-note");
        edit.setOnAction(_ -> context.note().edit(note));
        var sure = new MenuItem(texts.get("note.delete.sure"));
        sure.setId("delete-note-sure");
        sure.setOnAction(_ -> context.note().delete(note));
        var delete = new Menu(texts.get("conversation.delete"), new FontIcon("fth-trash-2"), sure);
        delete.setId("delete-note");
        return List.of(new SeparatorMenuItem(), edit, delete);
    }

    static BubbleRow of(OutgoingNoteRow row, RowContext context) {
        var pane = pane(row.bubble(), row.delivery(), context);
        var text = new MessageText(row.key(), row.bubble().text(), context);
        pane.showText(text);
        new BubbleMenu(pane, text, context, null).listen();
        if (row.delivery() != Delivery.FAILED) {
            return MessageBubbles.following(MessageBubbles.row(pane, row.bubble()), text);
        }
        var problem = new Label(row.problem());
        problem.setWrapText(true);
        var reason = new HBox(problem);
        reason.getStyleClass().add("failure");
        var column = new MessageBubbles.OwnColumn(pane, reason, failureLinks(row, context));
        return MessageBubbles.following(MessageBubbles.row(column, row.bubble()), text);
    }

    private static HBox failureLinks(OutgoingNoteRow row, RowContext context) {
        var texts = context.texts();
        var note = context.note();
        var retry = MessageBubbles.link(texts.get("conversation.retry"), () -> note.retry(row.note()));
        retry.setId("retry-note");
        var edit = MessageBubbles.link(texts.get("conversation.edit"), () -> note.putBack(row.note()));
        var delete = MessageBubbles.link(texts.get("conversation.delete"), () -> note.forget(row.note()));
        delete.getStyleClass().add("danger");
        var links = new HBox(retry, edit, delete);
        links.getStyleClass().add("failure");
        return links;
    }

    private static BubblePane pane(Bubble bubble, @Nullable Delivery delivery, RowContext context) {
        var pane = new BubblePane(
                bubble, delivery, delivery == null ? "" : context.texts().get(delivery.textKey()));
        pane.getStyleClass().add("note");
        pane.mark("fth-lock", context.texts().get("note.ownSide"));
        return pane;
    }
}
