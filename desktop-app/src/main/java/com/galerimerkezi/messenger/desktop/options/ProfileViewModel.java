package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who one is, and another password. */
public final class ProfileViewModel {

    public enum State {
        WAITING,
        BUSY,
        REFUSED,
        DONE
    }

    private final UserProfile me;
    private final Function<PasswordRequest, CompletableFuture<Void>> server;
    private final Texts texts;
    private final StringProperty current = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final BooleanBinding canSubmit;

    public ProfileViewModel(UserProfile me, Function<PasswordRequest, CompletableFuture<Void>> server, Texts texts) {
        this.me = me;
        this.server = server;
        this.texts = texts;
        canSubmit = Bindings.createBooleanBinding(
                () -> state.get() != State.BUSY
                        && !current.get().isEmpty()
                        && !next.get().isEmpty()
                        && !again.get().isEmpty(),
                state,
                current,
                next,
                again);
    }

    public void submit() {
        if (!canSubmit.get()) {
            return;
        }
        var mistake = mistake();
        if (mistake.isPresent()) {
            refuse(mistake.get());
            return;
        }
        state.set(State.BUSY);
        message.set("");
        var _ = server.apply(new PasswordRequest(current.get(), next.get())).whenComplete((_, failure) -> {
            if (failure == null) {
                done();
            } else {
                refuse(sentence(failure));
            }
        });
    }

    /** What the server would refuse too, and what only this side can know. */
    private Optional<String> mistake() {
        int length = next.get().codePointCount(0, next.get().length());
        if (length < PasswordRequest.SHORTEST) {
            return Optional.of(texts.get("settings.password.tooShort", PasswordRequest.SHORTEST));
        }
        if (length > PasswordRequest.LONGEST) {
            return Optional.of(texts.get("settings.password.tooLong", PasswordRequest.LONGEST));
        }
        if (!next.get().equals(again.get())) {
            return Optional.of(texts.get("settings.password.differs"));
        }
        return next.get().equals(current.get()) ? Optional.of(texts.get("settings.password.same")) : Optional.empty();
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof GatewayException refused)) {
            return texts.get("error.unexpected");
        }
        return refused.is(ErrorCode.BAD_CREDENTIALS) ? texts.get("settings.password.wrong") : texts.error(refused);
    }

    private void done() {
        current.set("");
        next.set("");
        again.set("");
        message.set(texts.get("settings.password.done"));
        state.set(State.DONE);
    }

    private void refuse(String reason) {
        message.set(reason);
        state.set(State.REFUSED);
    }

    UserProfile me() {
        return me;
    }

    public StringProperty current() {
        return current;
    }

    public StringProperty next() {
        return next;
    }

    public StringProperty again() {
        return again;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    BooleanBinding canSubmit() {
        return canSubmit;
    }
}
