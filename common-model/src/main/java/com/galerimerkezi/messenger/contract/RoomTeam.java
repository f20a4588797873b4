package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room as the own gallery works on it. Nobody else gets it.
 *
 * @param labelIds of the gallery's {@link Label}s
 * @param status follows from who wrote last, until somebody sets it; null in an empty room
 * @param statusIsSet set by hand, which counts until the next message
 * @param snoozedUntil put aside until then, or until the next message
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RoomTeam(
        @Nullable Assignee assignee,
        List<LabelId> labelIds,
        @Nullable RoomStatus status,
        boolean statusIsSet,
        @Nullable Instant snoozedUntil,
        @Nullable String snoozeReason) {

    public static final RoomTeam NOTHING = new RoomTeam(null, List.of(), null, false, null, null);

    private static final String ROOM = "room";
    private static final String TEAM = "team";

    public RoomTeam {
        labelIds = List.copyOf(labelIds);
    }

    /** What was set by hand stays. */
    public RoomTeam withStatus(GalleryId own, @Nullable GalleryId lastSender) {
        return statusIsSet || lastSender == null
                ? this
                : new RoomTeam(assignee, labelIds, statusAfter(own, lastSender), false, snoozedUntil, snoozeReason);
    }

    /** Whoever writes ends what was set by hand, and a snooze. */
    public RoomTeam afterMessage(GalleryId own, GalleryId sender) {
        return new RoomTeam(assignee, labelIds, statusAfter(own, sender), false, null, null);
    }

    /** An event with a room in it, as it may be told to others. */
    public static JsonNode leftOutOf(JsonNode event) {
        if (!event.path(ROOM).isObject()) {
            return event;
        }
        ObjectNode told = event.deepCopy();
        told.withObjectProperty(ROOM).putNull(TEAM);
        return told;
    }

    private static RoomStatus statusAfter(GalleryId own, GalleryId sender) {
        return sender.equals(own) ? RoomStatus.WAITING_FOR_THEM : RoomStatus.WAITING_FOR_US;
    }
}
