package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.desktop.attachment.FileCard;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.conversation.BubbleRow.Side;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UploadRow;
import com.galerimerkezi.messenger.desktop.pictures.AlbumGrid;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import com.galerimerkezi.messenger.desktop.pictures.PaperPicture;
import com.galerimerkezi.messenger.desktop.pictures.UploadPreview;
import com.galerimerkezi.messenger.desktop.video.Films;
import com.galerimerkezi.messenger.desktop.voice.VoiceView;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows that are bubbles: messages, messages on their way, files on their way. */
final class MessageBubbles {

    private static final double SIDE = 20;
    private static final double IN_GROUP = 2;
    private static final double BETWEEN_GROUPS = 10;
    private static final double PAGE_ABOVE = 8;

    private MessageBubbles() {}

    static BubbleRow of(MessageRow row, ConversationViewModel model, RowContext context) {
        var message = row.message();
        var texts = context.texts();
        var pane = new BubblePane(row.bubble(), row.delivery(), row.how());
        if (message.deletedAt() != null) {
            pane.showRemoved(row.bubble().text());
            return row(pane, row.bubble());
        }
        if (message.editedAt() != null) {
            pane.markEdited(
                    texts.get("conversation.edited"),
                    () -> context.messages().showHistory(message, pane.localToScene(pane.getLayoutBounds())));
        }
        if (message.pinnedAt() != null) {
            pane.mark("fth-bookmark", texts.get("conversation.pinned"));
        }
        if (row.starred()) {
            pane.mark("fth-star", texts.get("conversation.starred"));
        }
        ImportanceMark.above(pane, message.importance(), texts);
        begin(pane, row.bubble(), context);
        var voice = Voices.isVoice(message) ? voice(message, model, context) : null;
        if (voice != null) {
            pane.showVoice(voice);
        } else if (MessagePicture.isIn(message)) {
            pane.showPicture(pictures(row, model, context), row.bubble().text().isEmpty());
        } else if (Films.isIn(message)) {
            var film = MessagePicture.ofFilm(
                    message,
                    model.parts().sending().pictures(),
                    context.texts(),
                    () -> context.actions().view(message));
            pane.showPicture(film, row.bubble().text().isEmpty());
        } else if (message.messageType() == MessageType.FILE) {
            pane.showFile(file(message, model, context));
        }
        var text = new MessageText(row.key(), row.bubble().text(), context);
        pane.showText(text);
        ImportanceMark.below(pane, row, context);
        if (!message.reactions().isEmpty()) {
            pane.showBelow(Reactions.under(message, context));
        }
        Runnable save = message.messageType() == MessageType.FILE
                ? () -> context.actions().save(message)
                : null;
        new BubbleMenu(pane, text, context, save)
                .of(message, row.bubble().quote())
                .listen();
        var placed = following(row(pane, row.bubble()), text);
        if (voice != null) {
            placed.keep(voice.following());
        }
        return placed;
    }

    static BubbleRow of(OutgoingRow row, ConversationViewModel model, RowContext context) {
        var how = context.texts().get(row.delivery().textKey());
        var pane = new BubblePane(row.bubble(), row.delivery(), how);
        ImportanceMark.above(pane, row.importance(), context.texts());
        begin(pane, row.bubble(), context);
        var text = new MessageText(row.key(), row.bubble().text(), context);
        pane.showText(text);
        new BubbleMenu(pane, text, context, null).listen();
        if (row.delivery() != Delivery.FAILED) {
            return following(row(pane, row.bubble()), text);
        }
        var problem = new Label(row.problem());
        problem.setWrapText(true);
        var reason = new HBox(problem);
        reason.getStyleClass().add("failure");
        return following(row(new OwnColumn(pane, reason, failureLinks(row, model, context)), row.bubble()), text);
    }

    private static void begin(BubblePane pane, Bubble bubble, RowContext context) {
        if (!bubble.forwarded().isEmpty()) {
            pane.showOrigin(bubble.forwarded());
        }
        if (bubble.quote() != null) {
            pane.showQuote(new QuoteBlock(bubble.quote(), context));
        }
    }

    private static HBox failureLinks(OutgoingRow row, ConversationViewModel model, RowContext context) {
        var texts = context.texts();
        var actions = context.actions();
        var retry = link(texts.get("conversation.retry"), () -> model.unsent().retry(row.key()));
        retry.setId("retry");
        var edit = link(texts.get("conversation.edit"), () -> actions.edit(row.key()));
        var copy = link(
                texts.get("conversation.copy"), () -> actions.copy(row.bubble().text()));
        var delete = link(texts.get("conversation.delete"), () -> model.unsent().delete(row.key()));
        delete.getStyleClass().add("danger");
        var links = new HBox(retry, edit, copy, delete);
        links.getStyleClass().add("failure");
        return links;
    }

    static BubbleRow of(UploadRow row, ConversationViewModel model, RowContext context) {
        var pane = new BubblePane(row.bubble(), null, "");
        var preview = UploadPreview.of(row.upload(), model.parts().sending().pictures());
        var card = FileCard.of(row.upload(), preview, context.texts());
        pane.showFile(card);
        pane.showText(new MessageText(row.key(), row.bubble().text(), context));
        var placed = row(pane, row.bubble());
        placed.keep(card::forget);
        return placed;
    }

    private static Node pictures(MessageRow row, ConversationViewModel model, RowContext context) {
        var pictures = model.parts().sending().pictures();
        var message = row.message();
        return row.album().isEmpty()
                ? MessagePicture.of(message, pictures, () -> context.actions().view(message))
                : new AlbumGrid(
                        row.messages(),
                        pictures,
                        context.actions()::view,
                        (place, picture) -> listen(place, picture, context));
    }

    /** Each picture of an album is answered, saved and deleted for itself. */
    private static void listen(Region place, Message picture, RowContext context) {
        var noWords = new MessageText(picture.id(), "", context);
        new BubbleMenu(place, noWords, context, () -> context.actions().save(picture))
                .of(picture, null)
                .listen();
    }

    private static VoiceView voice(Message message, ConversationViewModel model, RowContext context) {
        var voices = model.parts().voices();
        return new VoiceView(voices.clip(message), voices.player(), context.texts());
    }

    private static Node file(Message message, ConversationViewModel model, RowContext context) {
        var saving = model.files().saving(message);
        Runnable open = () -> context.actions().open(message);
        var card = FileCard.of(
                Objects.requireNonNullElse(message.fileName(), ""),
                Objects.requireNonNullElse(message.fileSize(), 0L),
                saving,
                () -> context.actions().save(message),
                context.texts());
        if (Viewable.is(message.fileType())) {
            card.opening(saving, open, context.texts());
        }
        var pictures = model.parts().sending().pictures();
        return PaperPicture.isIn(message) ? new VBox(PAGE_ABOVE, PaperPicture.of(message, pictures, open), card) : card;
    }

    static BubbleRow row(Region content, Bubble bubble) {
        double above = bubble.first() ? BETWEEN_GROUPS : IN_GROUP;
        return new BubbleRow(content, bubble.own() ? Side.RIGHT : Side.LEFT, new Insets(above, SIDE, 0, SIDE));
    }

    static BubbleRow following(BubbleRow row, MessageText text) {
        row.keep(text.following());
        return row;
    }

    static Button link(String text, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().add("link");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A bubble with lines below it, all at the right edge. */
    static final class OwnColumn extends VBox {
        OwnColumn(Region... parts) {
            super(parts);
            setFillWidth(false);
            setAlignment(javafx.geometry.Pos.TOP_RIGHT);
        }
    }
}
