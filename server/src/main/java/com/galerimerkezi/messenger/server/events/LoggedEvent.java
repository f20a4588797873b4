package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a gallery's log.
 *
 * @param position 1, 2, 3 … without gaps in each gallery
 * @param payload JSON object without its cursor
 * @param onlyUser others of the gallery get a noop in its place
 */
record LoggedEvent(
        GalleryId gallery,
        long position,
        String type,
        @Nullable RoomId room,
        @Nullable UserId onlyUser,
        String payload,
        Instant at) {

    /** The payload as clients get it, with the cursor in it. */
    String payloadAt(String epoch) {
        var end = payload.lastIndexOf('}');
        var separator = payload.length() > 2 ? "," : "";
        return payload.substring(0, end) + separator + "\"cursor\":\"" + epoch + ':' + position + "\"}";
    }
}
