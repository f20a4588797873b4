package com.galerimerkezi.messenger.server.record;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place.
 *
 * @param line null where only the place and the hash were asked for
 * @param hash hexadecimal
 */
record Link(long n, @Nullable RecordLine line, int version, String hash) {

    static final Link NONE = new Link(0, null, 0, HexFormat.of().formatHex(RecordLine.nothing()));

    static Link after(Link previous, RoomId room, RecordLine line, int version) {
        long n = previous.n + 1;
        var hash = line.hash(HexFormat.of().parseHex(previous.hash), room, n);
        return new Link(n, line, version, HexFormat.of().formatHex(hash));
    }

    static List<Link> chain(Link previous, RoomId room, List<Found> messages) {
        var links = new ArrayList<Link>();
        var tip = previous;
        for (var message : messages) {
            tip = after(tip, room, message.line(), message.version());
            links.add(tip);
        }
        return links;
    }

    /** A message that stood in its room before the record began. */
    record Found(long seq, RecordLine line, int version) {}
}
