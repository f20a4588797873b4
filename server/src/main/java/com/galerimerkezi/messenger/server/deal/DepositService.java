package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.attachment.FileService;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.MoneyText;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Money that changed hands outside of this system: recorded once, told to both sides, taken back by a second record. */
@Service
public class DepositService {

    private static final String LIRA = "TRY";

    private final DepositRepository deposits;
    private final RoomService rooms;
    private final MessageService messages;
    private final FileService files;
    private final UserNames names;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    DepositService(
            DepositRepository deposits,
            RoomService rooms,
            MessageService messages,
            FileService files,
            UserNames names,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.deposits = deposits;
        this.rooms = rooms;
        this.messages = messages;
        this.files = files;
        this.names = names;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    List<Deposit> list(Caller caller, RoomId room) {
        rooms.checkAccess(caller, room);
        return transactions.read(() -> deposits.findAll(room));
    }

    public Deposit find(Caller caller, RoomId room, DepositId id) {
        rooms.checkAccess(caller, room);
        return transactions.read(() -> present(room, id));
    }

    /** The record that takes this one back. */
    public Optional<Deposit> reversalOf(Caller caller, RoomId room, DepositId id) {
        rooms.checkAccess(caller, room);
        return transactions.read(() -> deposits.findReversal(id));
    }

    private Deposit present(RoomId room, DepositId id) {
        return deposits.find(room, id).orElseThrow(() -> new RefusedException(ErrorCode.MESSAGE_NOT_FOUND));
    }

    Recorded record(Caller caller, RoomId room, DepositRequest asked, ClientMessageId actionId) {
        return inRoom(caller, room, () -> {
            var earlier = deposits.findByAction(caller.userId(), actionId);
            if (earlier.isPresent()) {
                refuseOther(isSame(earlier.get(), room, asked));
                return new Recorded(earlier.get(), true);
            }
            if (!rooms.roomFor(caller, room).isActive()) {
                throw new RefusedException(ErrorCode.ROOM_CLOSED);
            }
            var receipt =
                    asked.receiptFileId() == null ? null : files.keep(caller, asked.receiptFileId(), "receiptFileId");
            var deposit = deposit(caller, room, asked, receipt, null);
            return new Recorded(store(caller, deposit, receipt, actionId), false);
        });
    }

    /** By the gallery that recorded it, also when the room is closed; what is reversed already stays so. */
    Recorded reverse(Caller caller, RoomId room, DepositId id, @Nullable String reason, ClientMessageId actionId) {
        return inRoom(caller, room, () -> {
            var deposit = present(room, id);
            if (!deposit.galleryId().equals(caller.galleryId())) {
                throw new RefusedException(ErrorCode.NOT_YOUR_MESSAGE);
            }
            if (deposit.reverses() != null) {
                throw RefusedException.field("id", "wrong");
            }
            deposits.findByAction(caller.userId(), actionId)
                    .ifPresent(same -> refuseOther(id.equals(same.reverses()) && Objects.equals(reason, same.note())));
            var earlier = deposits.findReversal(id);
            if (earlier.isPresent()) {
                return new Recorded(earlier.get(), true);
            }
            var back = new DepositRequest(
                    deposit.amount(), deposit.currency(), clock.instant(), deposit.method(), reason, null, actionId);
            return new Recorded(store(caller, deposit(caller, room, back, null, id), null, actionId), false);
        });
    }

    private Recorded inRoom(Caller caller, RoomId room, Supplier<Recorded> work) {
        return transactions.write(() -> {
            rooms.checkAccess(caller, room);
            rooms.reserve(List.of(room), List.of());
            return work.get();
        });
    }

    /** As every later answer shows it. */
    private Deposit store(Caller caller, Deposit draft, Draft.@Nullable Attachment receipt, ClientMessageId actionId) {
        deposits.insert(draft, receipt == null ? null : receipt.id(), actionId);
        var deposit = deposits.find(draft.roomId(), draft.id()).orElseThrow();
        messages.tell(
                caller,
                new Draft(
                        deposit.roomId(),
                        MessageType.SYSTEM,
                        sentence(deposit),
                        deposit.toMetadata(),
                        actionId,
                        null,
                        receipt));
        return deposit;
    }

    private Deposit deposit(
            Caller caller,
            RoomId room,
            DepositRequest asked,
            Draft.@Nullable Attachment receipt,
            @Nullable DepositId reverses) {
        var name = names.of(caller.userId());
        return new Deposit(
                new DepositId(ids.next()),
                room,
                asked.amount(),
                currencyOf(asked),
                asked.paidAt(),
                asked.method(),
                asked.note(),
                receipt == null ? null : receipt.url(),
                receipt == null ? null : receipt.name(),
                caller.galleryId(),
                caller.userId(),
                name.first(),
                name.last(),
                reverses,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String sentence(Deposit deposit) {
        var what = deposit.reverses() == null ? "Kapora: " : "Kapora kaydı geri alındı: ";
        var sentence = what + MoneyText.of(deposit.amount(), deposit.currency());
        return deposit.note() == null ? sentence : sentence + "\n" + deposit.note();
    }

    private static boolean isSame(Deposit earlier, RoomId room, DepositRequest asked) {
        return earlier.roomId().equals(room)
                && earlier.reverses() == null
                && earlier.amount().compareTo(asked.amount()) == 0
                && earlier.currency().equals(currencyOf(asked))
                && earlier.method() == asked.method()
                && sameTime(earlier.paidAt(), asked.paidAt())
                && Objects.equals(earlier.note(), asked.note())
                && Objects.equals(
                        earlier.receiptUrl(),
                        asked.receiptFileId() == null ? null : FileService.filePath(asked.receiptFileId()));
    }

    private static boolean sameTime(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MILLIS).equals(other.truncatedTo(ChronoUnit.MILLIS));
    }

    private static String currencyOf(DepositRequest asked) {
        return Objects.requireNonNullElse(asked.currency(), LIRA);
    }

    private static void refuseOther(boolean isSame) {
        if (!isSame) {
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
    }

    /** A record, and whether an earlier call made it. */
    record Recorded(Deposit deposit, boolean isReplay) {}
}
