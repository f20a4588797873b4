package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/** From a one-time code to a session: what the code is for, then who one is, then in. */
public final class JoinViewModel {

    private final SignIn signIn;
    private final Preferences preferences;
    private final Texts texts;
    private final Consumer<ClientSession> signedIn;
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty server = new SimpleStringProperty("");
    private final StringProperty galleryName = new SimpleStringProperty("");
    private final StringProperty city = new SimpleStringProperty("");
    private final StringProperty firstName = new SimpleStringProperty("");
    private final StringProperty lastName = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable EntryInfo> info = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final BooleanBinding hasLink;
    private @Nullable EntryLink link;
    private @Nullable URI address;

    public JoinViewModel(SignIn signIn, Preferences preferences, Texts texts, Consumer<ClientSession> signedIn) {
        this.signIn = signIn;
        this.preferences = preferences;
        this.texts = texts;
        this.signedIn = signedIn;
        server.set(preferences.lastServer());
        hasLink = Bindings.createBooleanBinding(
                () -> EntryLink.of(code.get())
                        .filter(known -> known.server() != null)
                        .isPresent(),
                code);
    }

    /** As if it had been pasted. */
    public void open(EntryLink opened) {
        code.set(opened.toString());
        look();
    }

    /** The first of the two steps. */
    public void look() {
        var read = EntryLink.of(code.get());
        if (busy.get() || read.isEmpty()) {
            message.set(busy.get() ? "" : texts.get("join.error.code"));
            return;
        }
        var asked = read.get();
        var named = asked.server();
        var where =
                named == null ? SignInViewModel.addressOf(server.get().strip()).orElse(null) : named;
        if (where == null) {
            message.set(texts.get("signin.error.server"));
            return;
        }
        begin();
        var _ = signIn.look(where, asked).whenComplete((found, failure) -> {
            busy.set(false);
            if (failure != null) {
                message.set(SignInFailure.sentence(failure, texts));
                return;
            }
            link = asked;
            address = where;
            firstName.set(Objects.requireNonNullElse(found.firstName(), ""));
            lastName.set(Objects.requireNonNullElse(found.lastName(), ""));
            email.set(Objects.requireNonNullElse(found.email(), ""));
            info.set(found);
        });
    }

    /** The second one; then one is signed in. */
    public void enter() {
        var found = info.get();
        var meant = link;
        var where = address;
        if (found == null || meant == null || where == null || busy.get()) {
            return;
        }
        var wrong = problemIn(found);
        if (wrong != null) {
            message.set(texts.get(wrong, PasswordRequest.SHORTEST));
            return;
        }
        begin();
        var request = new EnterRequest(
                meant.code(),
                password.get(),
                firstName.get().strip(),
                lastName.get().strip(),
                email.get().strip(),
                galleryName.get().strip(),
                city.get().strip());
        var _ = signIn.enter(where, meant, request)
                .whenComplete((name, failure) -> {
                    if (failure == null) {
                        preferences.signedInAt(where.toString(), name);
                    }
                })
                .thenCompose(name -> signIn.signIn(where, name, password.get()))
                .whenComplete((session, failure) -> {
                    busy.set(false);
                    if (failure == null) {
                        signedIn.accept(session);
                    } else {
                        message.set(SignInFailure.sentence(failure, texts));
                    }
                });
    }

    private @Nullable String problemIn(EntryInfo found) {
        boolean isReset = found.kind() == EntryKind.RESET;
        if (found.kind() == EntryKind.NEW_GALLERY && galleryName.get().isBlank()) {
            return "join.error.gallery";
        }
        if (!isReset && (firstName.get().isBlank() || lastName.get().isBlank())) {
            return "join.error.name";
        }
        if (!isReset && !email.get().strip().matches("[^@\\s]+@[^@\\s]+")) {
            return "join.error.email";
        }
        if (password.get().codePointCount(0, password.get().length()) < PasswordRequest.SHORTEST) {
            return "join.error.short";
        }
        return password.get().equals(again.get()) ? null : "join.error.again";
    }

    private void begin() {
        message.set("");
        busy.set(true);
    }

    public StringProperty code() {
        return code;
    }

    /** Where the code is good; not asked for where it is a link. */
    public StringProperty server() {
        return server;
    }

    public BooleanBinding hasLink() {
        return hasLink;
    }

    public StringProperty galleryName() {
        return galleryName;
    }

    public StringProperty city() {
        return city;
    }

    public StringProperty firstName() {
        return firstName;
    }

    public StringProperty lastName() {
        return lastName;
    }

    public StringProperty email() {
        return email;
    }

    public StringProperty password() {
        return password;
    }

    public StringProperty again() {
        return again;
    }

    /** Null until the server has said what the code is for. */
    public ReadOnlyObjectProperty<@Nullable EntryInfo> info() {
        return info.getReadOnlyProperty();
    }

    /** Where one is about to join. */
    public String host() {
        return address == null ? "" : address.toString();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }
}
