package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.attachment.FileNames;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/** What the rows ask of the window around them. */
record RowsInWindow(
        ConversationViewModel model,
        ComposerViewModel composing,
        TextArea input,
        LinkOpening links,
        Consumer<Message> viewing,
        Consumer<URI> system,
        Texts texts)
        implements TimelineCell.Actions {

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void edit(ClientMessageId id) {
        var answered = model.unsent().answeredBy(id);
        var importance = model.unsent().importanceOf(id);
        var _ = model.unsent().takeBack(id).thenAccept(text -> {
            answered.ifPresent(composing::answer);
            importance.ifPresent(composing.marking()::putBack);
            composing.putBack(text);
            input.requestFocus();
            input.positionCaret(input.getLength());
        });
    }

    @Override
    public boolean canEdit(Message message) {
        return model.changes().canEdit(message) && !composing.closed().get();
    }

    @Override
    public void edit(Message message) {
        composing.edit(message);
        input.requestFocus();
        input.positionCaret(input.getLength());
    }

    @Override
    public boolean canDelete(Message message) {
        return model.changes().canDelete(message);
    }

    @Override
    public void delete(Message message) {
        composing.sayIfRefused(model.changes().delete(message));
    }

    void delete(List<Message> messages) {
        composing.sayIfRefused(model.changes().delete(messages));
    }

    @Override
    public boolean hasReacted(Message message, String emoji) {
        return model.changes().hasReacted(message, emoji);
    }

    @Override
    public void react(Message message, String emoji) {
        composing.sayIfRefused(model.changes().react(message, emoji));
    }

    @Override
    public void save(Message message) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("file.save.title"));
        chooser.setInitialFileName(FileNames.safe(Objects.requireNonNullElse(message.fileName(), "")));
        var target = chooser.showSaveDialog(input.getScene().getWindow());
        if (target != null) {
            model.files().save(message, target.toPath());
        }
    }

    @Override
    public void open(Message file) {
        model.files().open(file, system);
    }

    @Override
    public void view(Message picture) {
        viewing.accept(picture);
    }

    @Override
    public void open(Link link) {
        links.open(link);
    }

    @Override
    public void search(String words) {
        input.fireEvent(new SearchAsked(words));
    }
}
