package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.pictures.Lightbox;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import com.galerimerkezi.messenger.desktop.pictures.PictureSequence;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.Films;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/** The rows of a conversation with everything that they ask for, and the bar of what is pinned among them. */
final class ConversationRows {

    private final ConversationViewModel model;
    private final WindowParts window;
    private final Overlays overlays;
    private final Texts texts;
    private final RowsInWindow rows;
    private final MessageActions actions;
    private final MessageListView list;
    private final PinnedBar pinned;
    private final ChosenMessages chosen = new ChosenMessages();

    ConversationRows(
            StackPane root,
            ConversationViewModel model,
            ComposerViewModel composing,
            NoteViewModel note,
            TextArea input,
            WindowParts window,
            Overlays overlays,
            CardDesks desks,
            Texts texts) {
        this.model = model;
        this.window = window;
        this.overlays = overlays;
        this.texts = texts;
        var pictures = window.emoji().pictures();
        var popovers = new MessagePopovers(root, window.emoji(), model.parts().moments(), texts);
        rows = new RowsInWindow(
                model,
                composing,
                input,
                new LinkOpening(root, texts, window.browser(), window.places()),
                this::view,
                window.browser(),
                texts);
        actions = new MessagesInWindow(model, composing, input, popovers, this::forward, chosen, texts);
        var selection = new TextSelection();
        var context = new RowContext(
                rows,
                actions,
                selection,
                chosen,
                new RowFocus(),
                new OpenMenu(),
                new EmojiText(pictures),
                desks,
                note,
                texts);
        list = new MessageListView(model, context, input::requestFocus);
        list.setId("messages");
        new SelectionKeys(selection, input, rows::copy).listenOn(root, list);
        pinned = new PinnedBar(model, popovers, pictures, texts);
    }

    MessageListView list() {
        return list;
    }

    PinnedBar pinned() {
        return pinned;
    }

    /** What can be done with the messages that are chosen. */
    ChosenBar chosenBar(StackPane root) {
        var bar = new ChosenBar(chosen, texts);
        bar.onForward(this::forward);
        bar.onCopy(messages -> rows.copy(Spoken.asText(messages, model)));
        bar.onStar(message -> actions.star(message, true));
        bar.onDelete(rows::canDelete, rows::delete);
        bar.addLeave();
        bar.listenOn(root);
        bar.keep(model.version().subscribe(_ -> chosen.refresh(model.rows())));
        return bar;
    }

    /** With the other pictures of the chat that are here. */
    private void view(Message picture) {
        var all = model.rows().stream()
                .filter(MessageRow.class::isInstance)
                .flatMap(row -> ((MessageRow) row).messages().stream())
                .filter(MessagePicture::isSeen)
                .toList();
        var parts = model.parts();
        var lightbox = new Lightbox(
                PictureSequence.of(all),
                picture,
                parts.sending().pictures(),
                new Films(parts.uploads(), window.browser()),
                texts,
                parts.moments(),
                rows::save,
                this::reveal,
                overlays::close);
        overlays.fill(lightbox);
        overlays.onEscape(lightbox::back);
        lightbox.requestFocus();
    }

    private void reveal(Message picture) {
        overlays.close();
        model.show(picture.seq());
    }

    private void forward(Message message) {
        forward(List.of(message));
    }

    private void forward(List<Message> messages) {
        model.known().ifPresent(room -> {
            var forwarding = new ForwardViewModel(messages, room, model.parts(), this::forwarded);
            overlays.show(new ForwardView(forwarding, window.emoji().pictures(), texts, overlays::close));
        });
    }

    private void forwarded() {
        chosen.clear();
        overlays.close();
    }
}
