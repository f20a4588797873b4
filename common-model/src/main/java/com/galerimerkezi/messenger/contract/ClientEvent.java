package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a client may emit. Messages are not among them: they are sent by REST, the socket only announces. */
public sealed interface ClientEvent {

    /** The original document has both {@code "<roomId>"} and {@code {roomId}}; both are read. */
    record JoinRoom(RoomId roomId) implements ClientEvent {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static JoinRoom of(JsonNode json) {
            return new JoinRoom(roomIn(json));
        }
    }

    record LeaveRoom(RoomId roomId) implements ClientEvent {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static LeaveRoom of(JsonNode json) {
            return new LeaveRoom(roomIn(json));
        }
    }

    record TypingStart(RoomId roomId) implements ClientEvent {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TypingStart of(JsonNode json) {
            return new TypingStart(roomIn(json));
        }
    }

    record TypingStop(RoomId roomId) implements ClientEvent {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TypingStop of(JsonNode json) {
            return new TypingStop(roomIn(json));
        }
    }

    /** Again with another activity where that changes. Without one the user only looks. */
    record ViewingStart(RoomId roomId, @Nullable ViewingActivity activity) implements ClientEvent {}

    record ViewingStop(RoomId roomId) implements ClientEvent {}

    record PresenceSubscribe(List<GalleryId> galleryIds) implements ClientEvent {}

    /** Whether nobody has touched this desktop for a while (addition). */
    record PresenceSet(boolean away) implements ClientEvent {}

    /** All of the log up to there is on this desktop (addition). */
    record Received(Cursor cursor) implements ClientEvent {}

    EventType<JoinRoom> JOIN_ROOM = new EventType<>("join_room", JoinRoom.class);
    EventType<LeaveRoom> LEAVE_ROOM = new EventType<>("leave_room", LeaveRoom.class);
    EventType<TypingStart> TYPING_START = new EventType<>("typing_start", TypingStart.class);
    EventType<TypingStop> TYPING_STOP = new EventType<>("typing_stop", TypingStop.class);
    EventType<ViewingStart> VIEWING_START = new EventType<>("viewing_start", ViewingStart.class);
    EventType<ViewingStop> VIEWING_STOP = new EventType<>("viewing_stop", ViewingStop.class);
    EventType<PresenceSubscribe> PRESENCE_SUBSCRIBE = new EventType<>("presence_subscribe", PresenceSubscribe.class);
    EventType<PresenceSet> PRESENCE_SET = new EventType<>("presence_set", PresenceSet.class);
    EventType<Received> RECEIVED = new EventType<>("received", Received.class);

    List<EventType<? extends ClientEvent>> ALL = List.of(
            JOIN_ROOM,
            LEAVE_ROOM,
            TYPING_START,
            TYPING_STOP,
            VIEWING_START,
            VIEWING_STOP,
            PRESENCE_SUBSCRIBE,
            PRESENCE_SET,
            RECEIVED);

    private static RoomId roomIn(JsonNode json) {
        var id = json.isObject() ? json.path("roomId") : json;
        if (!id.isTextual()) {
            throw new IllegalArgumentException("roomId is missing");
        }
        return RoomId.of(id.textValue());
    }
}
