package com.galerimerkezi.messenger.server.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where is searched: what changes of a room, its vehicle and its offer is read when somebody asks, never copied to messages.
 *
 * @param rooms null for all of the gallery's
 * @param ofVehicle those of them whose vehicle is the one that is asked for: there a message need not name it
 */
record Reach(@Nullable List<UUID> rooms, List<UUID> ofVehicle) {

    static final Reach EVERYWHERE = new Reach(null, List.of());

    boolean isNowhere() {
        return rooms != null && rooms.isEmpty();
    }
}
