package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomOffer;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How the negotiation in a room ended, asked while the room is closed; nobody has to say. */
public final class ClosingViewModel {

    private static final String LIRA = "TRY";

    private final Room room;
    private final ObjectProperty<@Nullable DealResult> result = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LossReason> reason = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanBinding canClose;

    public ClosingViewModel(Room room) {
        this.room = room;
        acceptedOffer().ifPresent(offer -> {
            result.set(DealResult.AGREED);
            amount.set(Amounts.written(offer.amount(), offer.currency()));
        });
        canClose = Bindings.createBooleanBinding(
                () -> result.get() != DealResult.AGREED || amount.get().isBlank() || isAmount(), result, amount);
    }

    private Optional<RoomOffer> acceptedOffer() {
        return Optional.ofNullable(room.offer()).filter(offer -> offer.status() == OfferStatus.ACCEPTED);
    }

    /** A room of the support has none. */
    boolean hasOutcome() {
        return room.roomType() != RoomType.SUPPORT;
    }

    /** Null while nothing is said of it. */
    ObjectProperty<@Nullable DealResult> result() {
        return result;
    }

    ObjectProperty<@Nullable LossReason> reason() {
        return reason;
    }

    StringProperty amount() {
        return amount;
    }

    StringProperty note() {
        return note;
    }

    BooleanBinding canClose() {
        return canClose;
    }

    /** What is understood of the amount, or that nothing is. */
    String understood(Texts texts) {
        return switch (WrittenAmount.read(amount.get())) {
            case WrittenAmount.Amount read -> Amounts.money(read.value(), currency());
            case WrittenAmount.Ambiguous _ -> texts.get("offer.amount.ambiguous");
            case WrittenAmount.NotAnAmount _ -> amount.get().isBlank() ? "" : texts.get("offer.amount.not_a_number");
        };
    }

    private boolean isAmount() {
        return WrittenAmount.read(amount.get()) instanceof WrittenAmount.Amount;
    }

    private String currency() {
        return acceptedOffer()
                .map(RoomOffer::currency)
                .orElseGet(() -> Objects.requireNonNullElse(room.vehicleCurrency(), LIRA));
    }

    /** Empty where nothing was said. */
    public Optional<OutcomeRequest> outcome() {
        var how = result.get();
        if (how == null) {
            return Optional.empty();
        }
        boolean agreed = how == DealResult.AGREED;
        var value =
                agreed && WrittenAmount.read(amount.get()) instanceof WrittenAmount.Amount read ? read.value() : null;
        var said = note.get().isBlank() ? null : note.get().strip();
        return Optional.of(
                new OutcomeRequest(how, agreed ? null : reason.get(), value, value == null ? null : currency(), said));
    }
}
