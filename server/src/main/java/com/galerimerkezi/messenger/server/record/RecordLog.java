package com.galerimerkezi.messenger.server.record;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordEntry;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Each room's chain of hashes. Writing belongs to the transaction of the change and comes under the room's row lock. */
@Component
public class RecordLog {

    private static final int AT_A_TIME = 1_000;
    /** A message that was never edited is its first version. */
    private static final int FIRST_VERSION = 1;

    private final RecordRepository records;

    RecordLog(RecordRepository records) {
        this.records = records;
    }

    /** A message that was stored in this transaction. */
    public void sent(RoomId room, RecordLine line) {
        requireTransaction();
        if (!records.appendNext(room, line, FIRST_VERSION)) {
            var tip = findWhatIsThere(room, line.message());
            records.append(room, List.of(Link.after(tip, room, line, FIRST_VERSION)));
        }
    }

    /** What becomes of a stored message; the record must have begun before it changed. */
    public void changed(RoomId room, RecordLine line) {
        requireTransaction();
        if (!records.appendNext(room, line, records.countVersions(line.message()) + 1)) {
            throw new IllegalStateException("a record that has not begun: " + room);
        }
    }

    /** A room that has messages and no record, as an older server left it, gets the record of what is there. */
    public void begin(RoomId room) {
        requireTransaction();
        if (records.findTip(room).isEmpty()) {
            findWhatIsThere(room, null);
        }
    }

    /** Where the entries of a period stand; the newest there is when {@code to} is null. */
    public Stretch stretch(RoomId room, @Nullable Instant from, @Nullable Instant to) {
        long newest = records.findTip(room).map(Link::n).orElse(0L);
        long after = from == null ? 0 : records.findLastBefore(room, from);
        long upTo = to == null ? newest : records.findLastOf(room, to);
        return new Stretch(after, Math.max(after, upTo), records.findHash(room, after));
    }

    /** Of one entry, or {@link RecordLine#nothing} of none. */
    public String hashAt(RoomId room, long n) {
        return records.findHash(room, n);
    }

    /** The next entries of a stretch, with what is left of their words. */
    public List<RecordEntry> entriesAfter(RoomId room, long n, long upTo, int limit) {
        return records.findEntries(room, n, upTo, limit);
    }

    /** In the order of their places, each linked to the one before. */
    private Link findWhatIsThere(RoomId room, @Nullable MessageId butNot) {
        var tip = Link.NONE;
        for (long seq = 0; ; ) {
            var found = records.findMessages(room, seq, butNot, AT_A_TIME);
            if (found.isEmpty()) {
                return tip;
            }
            var links = Link.chain(tip, room, found);
            records.append(room, links);
            tip = links.getLast();
            seq = found.getLast().seq();
        }
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an entry belongs to the transaction of its change");
        }
    }

    /**
     * Entries one after the other.
     *
     * @param after the n before the first one
     * @param hash of that n, or {@link RecordLine#nothing}
     */
    public record Stretch(long after, long upTo, String hash) {}
}
