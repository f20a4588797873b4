package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.DepositMethod;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A deposit that was paid outside of the program and is to be noted in a room, for both sides. */
public final class DepositViewModel {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Room room;
    private final Deals deals;
    private final Texts texts;
    private final Clock clock;
    private @Nullable Attempt last;
    private final StringProperty written = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<DepositMethod> method = new SimpleObjectProperty<>(DepositMethod.TRANSFER);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final SimpleBooleanProperty underWay = new SimpleBooleanProperty();
    private final BooleanBinding canRecord;

    /** What was sent, and for which day. */
    private record Attempt(DepositRequest request, LocalDate day) {

        boolean isFor(BigDecimal amount, DepositMethod method, @Nullable String note, LocalDate paid) {
            return request.amount().compareTo(amount) == 0
                    && request.method() == method
                    && Objects.equals(request.note(), note)
                    && day.equals(paid);
        }
    }

    public DepositViewModel(Room room, Deals deals, Texts texts, Clock clock) {
        this.room = room;
        this.deals = deals;
        this.texts = texts;
        this.clock = clock;
        day.set(LocalDate.now(clock));
        canRecord = Bindings.createBooleanBinding(
                () -> amount() != null && isPast(day.get()) && !underWay.get(), written, day, underWay);
    }

    StringProperty written() {
        return written;
    }

    StringProperty note() {
        return note;
    }

    ObjectProperty<DepositMethod> method() {
        return method;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    BooleanBinding canRecord() {
        return canRecord;
    }

    private @Nullable BigDecimal amount() {
        return WrittenAmount.read(written.get()) instanceof WrittenAmount.Amount read ? read.value() : null;
    }

    private boolean isPast(@Nullable LocalDate paid) {
        return paid != null && !paid.isAfter(LocalDate.now(clock));
    }

    String understood() {
        var value = amount();
        if (value != null) {
            return Amounts.money(value, currency());
        }
        return written.get().isBlank() ? "" : texts.get("offer.amount.not_a_number");
    }

    private String currency() {
        return Objects.requireNonNullElse(room.vehicleCurrency(), "TRY");
    }

    CompletableFuture<Boolean> record() {
        var value = amount();
        var paid = day.get();
        if (value == null || paid == null || !canRecord.get()) {
            return CompletableFuture.failedFuture(new IllegalStateException("nothing to record"));
        }
        underWay.set(true);
        problem.set("");
        return deals.recordDeposit(room.id(), request(value, paid)).whenComplete((_, failure) -> {
            underWay.set(false);
            if (failure != null) {
                problem.set(
                        failure instanceof GatewayException refused
                                ? texts.error(refused)
                                : texts.get("error.unexpected"));
            }
        });
    }

    /** Nobody knows whether a try that had no answer arrived: the same again is word for word the same. */
    private DepositRequest request(BigDecimal value, LocalDate paid) {
        var said = note.get().isBlank() ? null : note.get().strip();
        var before = last;
        if (before != null && before.isFor(value, method.get(), said, paid)) {
            return before.request();
        }
        var request = new DepositRequest(
                value, currency(), momentOf(paid), method.get(), said, null, ClientMessageId.random());
        last = new Attempt(request, paid);
        return request;
    }

    /** Nobody notes the minute: today it is now, else the middle of the day. */
    private Instant momentOf(LocalDate paid) {
        return paid.equals(LocalDate.now(clock))
                ? clock.instant()
                : paid.atTime(NOON).atZone(clock.getZone()).toInstant();
    }
}
