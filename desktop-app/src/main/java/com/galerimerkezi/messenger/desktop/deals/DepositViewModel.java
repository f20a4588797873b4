package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.DepositMethod;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
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
    private final BankSlip slip;
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

        boolean isFor(
                BigDecimal amount, DepositMethod method, @Nullable String note, LocalDate paid, @Nullable FileId slip) {
            return request.amount().compareTo(amount) == 0
                    && request.method() == method
                    && Objects.equals(request.note(), note)
                    && Objects.equals(request.receiptFileId(), slip)
                    && day.equals(paid);
        }
    }

    /** Storing: brings a file to the server. */
    public DepositViewModel(
            Room room, Deals deals, Function<Path, CompletableFuture<FileTicket>> storing, Texts texts, Clock clock) {
        this.room = room;
        this.deals = deals;
        slip = new BankSlip(storing);
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

    BankSlip slip() {
        return slip;
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
        return slip.store()
                .thenCompose(file -> deals.recordDeposit(room.id(), request(value, paid, file.orElse(null))))
                .whenComplete((_, failure) -> {
                    underWay.set(false);
                    problem.set(failure == null ? "" : sentence(failure));
                });
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case GatewayException refused -> texts.error(refused);
            case IOException _ -> texts.get("deposit.slip.unreadable");
            default -> texts.get("error.unexpected");
        };
    }

    /** Nobody knows whether a try that had no answer arrived: the same again is word for word the same. */
    private DepositRequest request(BigDecimal value, LocalDate paid, @Nullable FileId file) {
        var said = note.get().isBlank() ? null : note.get().strip();
        var before = last;
        if (before != null && before.isFor(value, method.get(), said, paid, file)) {
            return before.request();
        }
        var request = new DepositRequest(
                value, currency(), momentOf(paid), method.get(), said, file, ClientMessageId.random());
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
