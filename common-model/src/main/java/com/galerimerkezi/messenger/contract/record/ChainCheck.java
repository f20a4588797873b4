package com.galerimerkezi.messenger.contract.record;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.record.Verdict.Broken;
import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import com.galerimerkezi.messenger.contract.record.Verdict.Intact;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes along the chain of one record and stops at the first entry that does not hold. */
final class ChainCheck {

    private final RecordReader reader;
    private final Attachments attachments;
    private final @Nullable String expectedKey;
    private final Map<MessageId, Long> withoutWords = new LinkedHashMap<>();
    private final long startsAfter;
    private long n;
    private byte[] hash;
    private long removed;

    /** Where the files are that the entries name. */
    @FunctionalInterface
    interface Attachments {
        Attachments NOT_HERE = _ -> null;

        /** Null when it is the one that was sent. */
        @Nullable
        Fault check(RecordEntry entry) throws IOException;
    }

    ChainCheck(RecordReader reader, Attachments attachments, @Nullable String expectedKey) {
        this.reader = reader;
        this.attachments = attachments;
        this.expectedKey = expectedKey;
        n = reader.about().startsAfter();
        startsAfter = n;
        hash = HexFormat.of().parseHex(reader.about().previous());
    }

    Verdict run() {
        try {
            for (var entry = reader.next(); entry != null; entry = reader.next()) {
                var fault = faultOf(entry);
                if (fault != null) {
                    return new Broken(n + 1, fault);
                }
                n = entry.n();
                hash = entry.hashBytes();
                noteWords(entry);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Broken(n + 1, Fault.FORM);
        }
        return atTheEnd();
    }

    private @Nullable Fault faultOf(RecordEntry entry) throws IOException {
        if (entry.n() != n + 1) {
            return Fault.ORDER;
        }
        if (!entry.saysWhatItsDigestSays()) {
            return Fault.CONTENT;
        }
        return entry.follows(hash, reader.about().roomId()) ? attachments.check(entry) : Fault.HASH;
    }

    private void noteWords(RecordEntry entry) {
        if (entry.kind() == RecordKind.DELETED) {
            withoutWords.remove(entry.messageId());
        } else if (entry.payload() == null) {
            removed++;
            withoutWords.putIfAbsent(entry.messageId(), entry.n());
        }
    }

    private Verdict atTheEnd() {
        try {
            var end = reader.end();
            if (end.head().n() != n) {
                return new Broken(n + 1, Fault.ORDER);
            }
            var signed = RecordSignature.signedOfRecord(reader.aboutTree(), n, hash);
            var signature = end.signature();
            if (!Arrays.equals(end.head().hashBytes(), hash) || !signature.isOf(signed)) {
                return new Broken(0, Fault.SIGNATURE);
            }
            if (expectedKey != null && !expectedKey.equalsIgnoreCase(signature.publicKey())) {
                return new Broken(0, Fault.KEY);
            }
            return reader.about().isOpenEnded() && !withoutWords.isEmpty()
                    ? new Broken(withoutWords.values().iterator().next(), Fault.CONTENT_MISSING)
                    : new Intact(
                            reader.about(), n - startsAfter, removed, end.head().hash(), signature.publicKey());
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Broken(0, Fault.FORM);
        }
    }
}
