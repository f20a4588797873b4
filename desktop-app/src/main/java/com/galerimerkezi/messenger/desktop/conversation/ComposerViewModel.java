package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is being written: kept as a draft, and only forgotten once the outbox has it on disk. */
public final class ComposerViewModel {

    private final RoomId room;
    private final Conversations parts;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty storing = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding canSend;
    private final BooleanBinding closed;

    ComposerViewModel(Room room, Conversations parts) {
        this.room = room.id();
        this.parts = parts;
        text.set(parts.drafts().textOf(room.id()));
        problem.set(lengthProblem(text.get()));
        text.addListener((_, _, now) -> typed(now));
        canSend = Bindings.createBooleanBinding(
                () -> !text.get().isBlank() && !isTooLong(text.get()) && !storing.get(), text, storing);
        var rooms = parts.rooms().rooms();
        closed = Bindings.createBooleanBinding(
                () -> !parts.rooms().find(room.id()).map(Room::isActive).orElse(room.isActive()), rooms);
    }

    public StringProperty text() {
        return text;
    }

    public BooleanBinding canSend() {
        return canSend;
    }

    public BooleanBinding closed() {
        return closed;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void send() {
        if (!canSend.get() || closed.get()) {
            return;
        }
        var sent = text.get();
        storing.set(true);
        var _ = parts.outbox().send(room, sent.strip()).whenComplete((_, failure) -> stored(sent, failure));
    }

    public void attach(List<Path> files) {
        files.stream()
                .filter(Files::isRegularFile)
                .forEach(file -> parts.uploads().start(room, file));
    }

    /** A failed message comes back to be changed; what was being written stays below it. */
    public void putBack(String message) {
        text.set(text.get().isBlank() ? message : message + "\n" + text.get());
    }

    public void leave() {
        parts.typing().stopped(room);
        parts.drafts().flush();
    }

    private void stored(String sent, @Nullable Throwable failure) {
        storing.set(false);
        if (failure != null) {
            problem.set(parts.texts().get("composer.notSaved"));
        } else if (text.get().startsWith(sent)) {
            text.set(text.get().substring(sent.length()));
        }
    }

    private String lengthProblem(String message) {
        if (!isTooLong(message)) {
            return "";
        }
        var numbers = NumberFormat.getIntegerInstance(parts.texts().locale());
        return parts.texts()
                .get(
                        "composer.tooLong",
                        numbers.format(length(message)),
                        numbers.format(SendMessageRequest.MOST_CHARACTERS));
    }

    private static boolean isTooLong(String message) {
        return length(message) > SendMessageRequest.MOST_CHARACTERS;
    }

    /** As the server counts. */
    private static int length(String message) {
        var sent = message.strip();
        return sent.codePointCount(0, sent.length());
    }

    private void typed(String now) {
        problem.set(lengthProblem(now));
        parts.drafts().changed(room, now);
        if (now.isBlank()) {
            parts.typing().stopped(room);
        } else {
            parts.typing().started(room);
        }
    }
}
