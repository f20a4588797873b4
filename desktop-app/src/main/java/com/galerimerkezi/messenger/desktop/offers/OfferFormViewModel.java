package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** An amount that is being named: what was written, what was understood of it, and what speaks against it. */
final class OfferFormViewModel {

    private static final int LONGEST_NOTE = 500;

    private final OfferSubject subject;
    private final Texts texts;
    private final OfferWords words;
    private final Clock clock;
    private final Function<OfferTerms, CompletableFuture<Offer>> sending;
    private @Nullable Attempt last;
    private final StringProperty written = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty isFinal = new SimpleBooleanProperty();
    private final ObjectProperty<OfferWindow> window = new SimpleObjectProperty<>(OfferWindow.TWO_DAYS);
    private final ReadOnlyObjectWrapper<@Nullable BigDecimal> amount = new ReadOnlyObjectWrapper<>();
    private final ObservableList<BigDecimal> candidates = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private final ObservableList<String> warnings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final BooleanBinding canSend;

    /** What was sent, and as what it was chosen. */
    private record Attempt(OfferTerms terms, OfferWindow window) {

        boolean isFor(BigDecimal amount, @Nullable String note, boolean isFinal, OfferWindow chosen) {
            return terms.amount().compareTo(amount) == 0
                    && Objects.equals(terms.note(), note)
                    && terms.isFinal() == isFinal
                    && window == chosen;
        }
    }

    OfferFormViewModel(
            OfferSubject subject,
            OfferWords words,
            Clock clock,
            Function<OfferTerms, CompletableFuture<Offer>> sending) {
        this.subject = subject;
        this.texts = words.texts();
        this.words = words;
        this.clock = clock;
        this.sending = sending;
        written.subscribe(this::read);
        canSend = Bindings.isNotNull(amount)
                .and(underWay.not())
                .and(outdated.not())
                .and(Bindings.createBooleanBinding(() -> note.get().strip().length() <= LONGEST_NOTE, note));
    }

    OfferSubject subject() {
        return subject;
    }

    StringProperty written() {
        return written;
    }

    StringProperty note() {
        return note;
    }

    BooleanProperty isFinal() {
        return isFinal;
    }

    ObjectProperty<OfferWindow> window() {
        return window;
    }

    /** Null while nothing certain is written. */
    ReadOnlyObjectProperty<@Nullable BigDecimal> amount() {
        return amount.getReadOnlyProperty();
    }

    /** What may have been meant; one of them is to be chosen. */
    ObservableList<BigDecimal> candidates() {
        return candidates;
    }

    /** The amount as it will be sent, or what is wrong with it. */
    ReadOnlyStringProperty understood() {
        return understood.getReadOnlyProperty();
    }

    ObservableList<String> warnings() {
        return warnings;
    }

    /** Whether the warnings wait for a second word. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    BooleanBinding canSend() {
        return canSend;
    }

    private void read(String text) {
        problem.set("");
        switch (WrittenAmount.read(text)) {
            case WrittenAmount.Amount read -> {
                candidates.clear();
                understand(read.value());
            }
            case WrittenAmount.Ambiguous unsure -> {
                candidates.setAll(unsure.candidates());
                nothing(texts.get("offer.amount.ambiguous"));
            }
            case WrittenAmount.NotAnAmount none -> {
                candidates.clear();
                nothing(texts.get("offer.amount." + none.reason().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void nothing(String why) {
        amount.set(null);
        understood.set(why);
        warnings.clear();
        asking.set(false);
    }

    /** Read, or chosen of what may have been meant. */
    void understand(BigDecimal value) {
        amount.set(value);
        var change = words.change(value, subject.live(), subject.currency());
        understood.set(Amounts.money(value, subject.currency()) + (change.isEmpty() ? "" : "   " + change));
        warnings.setAll(new OfferWarnings(texts).of(value, subject));
        asking.set(false);
    }

    /** Enter is pressed by habit, and again when nothing happens: it never sends what is warned of. */
    boolean mayEnter() {
        asking.set(canSend.get() && !warnings.isEmpty());
        return canSend.get() && warnings.isEmpty();
    }

    /** The first press on what is warned of asks, the second one sends. */
    boolean mayPress() {
        return asking.get() ? canSend.get() : mayEnter();
    }

    /** Completes when the server has it; a failure stays on the form, to be tried again. */
    CompletableFuture<Offer> send() {
        var value = amount.get();
        if (value == null || !canSend.get()) {
            return CompletableFuture.failedFuture(new IllegalStateException("nothing to send"));
        }
        underWay.set(true);
        problem.set("");
        return sending.apply(terms(value)).whenComplete((_, failure) -> {
            underWay.set(false);
            // the same answer to another offer would be refused for ever
            outdated.set(OfferStore.isOutdated(failure));
            if (failure != null) {
                problem.set(words.problem(failure));
            }
        });
    }

    /** Nobody knows whether a try that had no answer arrived: the same again is word for word the same. */
    private OfferTerms terms(BigDecimal value) {
        var said = note.get().isBlank() ? null : note.get().strip();
        var before = last;
        if (before != null && before.isFor(value, said, isFinal.get(), window.get())) {
            return before.terms();
        }
        var until = clock.instant().plus(window.get().length());
        var terms = new OfferTerms(value, said, isFinal.get(), until, ClientMessageId.random());
        last = new Attempt(terms, window.get());
        return terms;
    }

    List<OfferWindow> windows() {
        return List.of(OfferWindow.values());
    }
}
