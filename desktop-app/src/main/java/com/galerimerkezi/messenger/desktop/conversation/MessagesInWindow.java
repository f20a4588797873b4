package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;

/** What rows of messages ask of the window around them. */
record MessagesInWindow(
        ConversationViewModel model,
        ComposerViewModel composing,
        TextArea input,
        MessagePopovers popovers,
        Consumer<Message> forwarding,
        ChosenMessages chosen,
        Texts texts)
        implements MessageActions {

    @Override
    public boolean canAnswer(Message message) {
        return MessageChanges.canAnswer(message) && !composing.closed().get();
    }

    @Override
    public void answer(Message message) {
        composing.answer(message.id());
        input.requestFocus();
        input.positionCaret(input.getLength());
    }

    @Override
    public void show(Quote original) {
        model.show(original.seq());
    }

    @Override
    public void lookUp(Quote original) {
        var _ = model.facts().quoteOf(original.id());
    }

    @Override
    public void forward(Message message) {
        forwarding.accept(message);
    }

    @Override
    public void choose(Message message) {
        chosen.toggle(message);
    }

    @Override
    public boolean canPin(Message message) {
        return canAnswer(message);
    }

    @Override
    public void pin(Message message, boolean pinned) {
        composing.sayIfRefused(model.changes().pin(message, pinned));
    }

    @Override
    public boolean canAcknowledge(Message message) {
        return model.canAcknowledge(message);
    }

    @Override
    public void acknowledge(Message message) {
        model.parts().acknowledging().acknowledge(message);
    }

    @Override
    public boolean isStarred(Message message) {
        return model.facts().isStarred(message.id());
    }

    @Override
    public void star(Message message, boolean starred) {
        composing.sayIfRefused(model.changes().star(message, starred));
    }

    @Override
    public boolean canMarkUnread(Message message) {
        return MessageChanges.canAnswer(message) && !model.isOwn(message);
    }

    @Override
    public void markUnread(Message message) {
        composing.sayIfRefused(model.markUnread(message));
    }

    @Override
    public boolean hasReaders(Message message) {
        return model.isOwn(message);
    }

    @Override
    public void pickReaction(Message message, Bounds beside) {
        popovers.reactions(
                beside, emoji -> composing.sayIfRefused(model.changes().react(message, emoji)));
    }

    @Override
    public void showReaders(Message message, Bounds beside) {
        popovers.readers(model.facts().readingsOf(message), beside);
    }

    @Override
    public void showHistory(Message message, Bounds beside) {
        var history = model.parts().details().history(message);
        var _ = history.thenAccept(versions -> popovers.history(versions, beside));
        composing.sayIfRefused(history, texts.get("history.failed"));
    }
}
