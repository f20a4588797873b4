package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What the field is about: ↑ in an empty field edits the last own message, Shift+↑ answers the last
 * one, Escape leaves either and keeps what was being written.
 */
final class ComposerBars extends VBox {

    private final ConversationViewModel model;
    private final ComposerViewModel composing;
    private final TextArea input;
    private final Texts texts;
    private final ComposerBar editing;
    private final ComposerBar answering;
    private final ComposerBar marked;
    private Subscription known = Subscription.EMPTY;

    ComposerBars(
            ConversationViewModel model,
            ComposerViewModel composing,
            TextArea input,
            EmojiPictures pictures,
            Texts texts) {
        this.model = model;
        this.composing = composing;
        this.input = input;
        this.texts = texts;
        editing = new ComposerBar("editing", "fth-edit-2", pictures);
        answering = new ComposerBar("answering", "fth-corner-up-left", pictures);
        marked = new ComposerBar("marked", "fth-flag", pictures);
        marked.getStyleClass().add("important");
        marked.onLeave(texts.get("importance.leave"), () -> composing.marking().choose(null));
        editing.onLeave(texts.get("composer.editing.leave"), this::leave);
        answering.onLeave(texts.get("composer.answering.leave"), this::leave);
        getChildren().addAll(editing, answering, marked);
        var edits = Bindings.isNotNull(composing.edited());
        editing.visibleProperty().bind(edits);
        answering
                .visibleProperty()
                .bind(Bindings.isNotNull(composing.answered()).and(edits.not()));
        marked.visibleProperty()
                .bind(Bindings.isNotNull(composing.marking().chosen()).and(edits.not()));
        composing
                .marking()
                .chosen()
                .subscribe(now -> marked.show(
                        texts.get("importance.message"),
                        now == Importance.ACKNOWLEDGE ? texts.get("importance.willAsk") : ""));
        composing.edited().subscribe(message -> {
            if (message != null) {
                editing.show(texts.get("composer.editing"), Quotes.lineOf(message, texts));
            }
        });
        composing.answered().subscribe(this::follow);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void close() {
        known.unsubscribe();
    }

    private void follow(@Nullable MessageId id) {
        known.unsubscribe();
        known = id == null ? Subscription.EMPTY : model.version().subscribe(_ -> showAnswered(id));
    }

    private void showAnswered(MessageId id) {
        var quote = model.facts().quoteOf(id);
        answering.show(
                quote.sender().isEmpty()
                        ? texts.get("composer.answering")
                        : texts.get("composer.answering.name", quote.sender()),
                quote.text());
    }

    private void pressed(KeyEvent event) {
        boolean about = composing.edited().get() != null
                || composing.answered().get() != null
                || composing.marking().chosen().get() != null;
        if (event.getCode() == KeyCode.UP
                && input.getText().isEmpty()
                && composing.edited().get() == null) {
            up(event);
        } else if (event.getCode() == KeyCode.ESCAPE && about) {
            leave();
            event.consume();
        }
    }

    private void up(KeyEvent event) {
        if (event.isShiftDown()) {
            model.lastAnswerable().ifPresent(message -> {
                composing.answer(message.id());
                event.consume();
            });
        } else {
            model.lastEditable().ifPresent(message -> {
                composing.edit(message);
                input.positionCaret(input.getLength());
                event.consume();
            });
        }
    }

    private void leave() {
        if (composing.edited().get() != null) {
            composing.leaveEditing();
        } else if (composing.answered().get() != null) {
            composing.answer(null);
        } else {
            composing.marking().choose(null);
        }
        input.requestFocus();
        input.positionCaret(input.getLength());
    }
}
