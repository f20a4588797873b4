package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events after a cursor, in the order in which they happened. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SyncPage(List<Entry> events, Cursor cursor, boolean hasMore) {

    /**
     * One event of the log.
     *
     * @param type the socket event's name; a client keeps its place also past a type that it does not know
     * @param data what the sockets carried
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Entry(
            Cursor cursor, String type, @Nullable RoomId roomId, JsonNode data, Instant createdAt) {}
}
