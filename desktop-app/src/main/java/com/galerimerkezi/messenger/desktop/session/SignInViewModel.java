package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who one is and where the server is, until both are right. */
public final class SignInViewModel {

    public enum State {
        WAITING,
        BUSY,
        REFUSED
    }

    private final SignIn signIn;
    private final Preferences preferences;
    private final Texts texts;
    private final Consumer<ClientSession> signedIn;
    private final StringProperty server = new SimpleStringProperty();
    private final StringProperty email = new SimpleStringProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty oneTimeCode = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper askingCode = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyStringWrapper message;
    private final ReadOnlyBooleanWrapper hinting = new ReadOnlyBooleanWrapper();
    private final BooleanBinding canSubmit;

    /** The reason is why an earlier session ended; empty when there was none. */
    public SignInViewModel(
            SignIn signIn, Preferences preferences, Texts texts, String reason, Consumer<ClientSession> signedIn) {
        this.signIn = signIn;
        this.preferences = preferences;
        this.texts = texts;
        this.signedIn = signedIn;
        server.set(preferences.lastServer());
        email.set(preferences.lastEmail());
        message = new ReadOnlyStringWrapper(reason.isEmpty() ? "" : texts.get("signin.ended", reason));
        canSubmit = Bindings.createBooleanBinding(
                () -> state.get() != State.BUSY
                        && !server.get().isBlank()
                        && !email.get().isBlank()
                        && !password.get().isEmpty()
                        && !(askingCode.get() && oneTimeCode.get().isBlank()),
                state,
                askingCode,
                oneTimeCode,
                server,
                email,
                password);
    }

    /** What helps rather than warns; it gives way to whatever went wrong. */
    public void hint(String words) {
        message.set(words);
        hinting.set(true);
    }

    public ReadOnlyBooleanProperty hinting() {
        return hinting.getReadOnlyProperty();
    }

    public void submit() {
        if (!canSubmit.get()) {
            return;
        }
        var address = addressOf(server.get().strip());
        if (address.isEmpty()) {
            refuse(texts.get("signin.error.server"));
            return;
        }
        state.set(State.BUSY);
        hinting.set(false);
        message.set("");
        var name = email.get().strip();
        var _ = signIn.signIn(
                        address.get(),
                        name,
                        password.get(),
                        askingCode.get() ? oneTimeCode.get().strip() : null)
                .whenComplete((session, failure) -> {
                    if (failure == null) {
                        preferences.signedInAt(address.get().toString(), name);
                        password.set("");
                        askingCode.set(false);
                        oneTimeCode.set("");
                        state.set(State.WAITING);
                        signedIn.accept(session);
                    } else {
                        refuse(failure);
                    }
                });
    }

    /** Who has a second factor is asked for it only now: the password was right. */
    private void refuse(Throwable failure) {
        if (SignInFailure.codeOf(failure) == ErrorCode.SECOND_FACTOR_REQUIRED) {
            askingCode.set(true);
            hint(texts.error(ErrorCode.SECOND_FACTOR_REQUIRED));
            state.set(State.REFUSED);
        } else {
            refuse(SignInFailure.sentence(failure, texts));
        }
    }

    public ReadOnlyBooleanProperty askingCode() {
        return askingCode.getReadOnlyProperty();
    }

    public StringProperty oneTimeCode() {
        return oneTimeCode;
    }

    /** People type a host and a port; http is meant then. */
    static Optional<URI> addressOf(String typed) {
        try {
            var uri = new URI(typed.contains("://") ? typed : "http://" + typed);
            boolean usable =
                    ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException mistyped) {
            return Optional.empty();
        }
    }

    private void refuse(String reason) {
        hinting.set(false);
        message.set(reason);
        state.set(State.REFUSED);
    }

    public StringProperty server() {
        return server;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty password() {
        return password;
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public BooleanBinding canSubmit() {
        return canSubmit;
    }
}
