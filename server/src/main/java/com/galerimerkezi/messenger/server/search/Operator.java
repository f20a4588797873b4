package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.Days;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one {@code name:value} among the words of a query narrows; the others are null. */
record Operator(
        @Nullable Instant after,
        @Nullable Instant before,
        @Nullable MessageType type,
        @Nullable String senderName,
        @Nullable String plate) {

    /** Names are folded, so that "önce" and "once" are one. */
    private static final Pattern FORM = Pattern.compile("(\\p{L}+):(\\S+)");

    private static final Map<String, MessageType> TYPES = Map.of(
            "metin", MessageType.TEXT,
            "yazi", MessageType.TEXT,
            "text", MessageType.TEXT,
            "dosya", MessageType.FILE,
            "file", MessageType.FILE,
            "sistem", MessageType.SYSTEM,
            "system", MessageType.SYSTEM,
            "teklif", MessageType.OFFER_UPDATE,
            "offer", MessageType.OFFER_UPDATE,
            "offer_update", MessageType.OFFER_UPDATE);

    /** Nothing for a word that is no operator, or one whose value says nothing: it is searched as it stands. */
    static Optional<Operator> of(String word) {
        var form = FORM.matcher(word);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return read(form);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Operator> read(Matcher form) {
        var value = form.group(2);
        return switch (Folding.fold(form.group(1))) {
            case "kimden", "from" -> ofSender(value);
            case "sonra", "after" -> Optional.of(new Operator(Days.of(value), null, null, null, null));
            case "once", "before" -> Optional.of(new Operator(null, Days.of(value), null, null, null));
            case "tur", "type" ->
                Optional.ofNullable(TYPES.get(Folding.fold(value)))
                        .map(type -> new Operator(null, null, type, null, null));
            case "plaka", "plate" -> Plate.sought(value).map(plate -> new Operator(null, null, null, null, plate));
            default -> Optional.empty();
        };
    }

    private static Optional<Operator> ofSender(String value) {
        return Tokens.of(value).stream().findFirst().map(name -> new Operator(null, null, null, name.word(), null));
    }
}
