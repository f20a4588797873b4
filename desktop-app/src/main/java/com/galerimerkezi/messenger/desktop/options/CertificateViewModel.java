package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.GalleryCertificate;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The own gallery's authorisation certificate: all of its people see it, its owner states it. */
public final class CertificateViewModel {

    public enum State {
        BUSY,
        WAITING,
        REFUSED,
        DONE
    }

    private final UserProfile me;
    private final Function<CertificateRequest, CompletableFuture<Gallery>> stating;
    private final Texts texts;
    private final Moments moments;
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper present = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.BUSY);
    private final BooleanBinding canSave;

    /** Gallery: the own one, as the server knows it. */
    public CertificateViewModel(
            UserProfile me,
            CompletableFuture<Gallery> gallery,
            Function<CertificateRequest, CompletableFuture<Gallery>> stating,
            Texts texts,
            Moments moments) {
        this.me = me;
        this.stating = stating;
        this.texts = texts;
        this.moments = moments;
        canSave = Bindings.createBooleanBinding(
                () -> state.get() != State.BUSY
                        && !number.get().isBlank()
                        && number.get().strip().length() <= CertificateRequest.LONGEST_NUMBER
                        && until.get() != null,
                state,
                number,
                until);
        follow(gallery, State.WAITING);
    }

    boolean isOwner() {
        return me.role() == Role.OWNER;
    }

    public StringProperty number() {
        return number;
    }

    public ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    /** As the other galleries see it. */
    public ReadOnlyStringProperty present() {
        return present.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    BooleanBinding canSave() {
        return canSave;
    }

    public void save() {
        var day = until.get();
        if (canSave.get() && day != null) {
            follow(stating.apply(new CertificateRequest(number.get().strip(), day)), State.DONE);
        }
    }

    private void follow(CompletableFuture<Gallery> call, State then) {
        state.set(State.BUSY);
        message.set("");
        var _ = call.whenComplete((gallery, failure) -> {
            if (failure == null) {
                show(gallery);
                message.set(then == State.DONE ? texts.get("settings.certificate.done") : "");
                state.set(then);
            } else {
                message.set(sentence(failure));
                state.set(State.REFUSED);
            }
        });
    }

    private void show(Gallery gallery) {
        var certificate = gallery.certificate();
        number.set(certificate == null ? "" : certificate.number());
        until.set(certificate == null ? gallery.authorisedUntil() : certificate.validUntil());
        present.set(
                gallery.authorisedUntil() == null
                        ? texts.get("settings.certificate.none")
                        : GalleryCertificate.of(gallery.authorisedUntil(), certificate, moments, texts)
                                .text());
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused ? texts.error(refused) : texts.get("error.unexpected");
    }
}
