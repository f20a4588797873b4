package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import java.util.Objects;

/** Where a page of the room list ends: {@code seconds.nanoseconds_id} as text. */
record RoomPlace(Instant activity, RoomId room) {

    static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    static RoomPlace of(Room room) {
        return new RoomPlace(Objects.requireNonNullElse(room.lastMessageAt(), room.createdAt()), room.id());
    }

    /** Throws {@link IllegalArgumentException} for text that {@link #toString} did not make. */
    static RoomPlace of(String text) {
        var parts = text.split("[._]", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no place");
        }
        var activity = Instant.ofEpochSecond(Long.parseLong(parts[0])).plusNanos(nanosIn(parts[1]));
        if (activity.isBefore(Instant.EPOCH) || activity.isAfter(END)) {
            throw new IllegalArgumentException("no time of a message");
        }
        return new RoomPlace(activity, RoomId.of(parts[2]));
    }

    /** A carry into the seconds could leave them without a number. */
    private static int nanosIn(String text) {
        int nanos = Integer.parseInt(text);
        if (nanos < 0 || nanos > 999_999_999) {
            throw new IllegalArgumentException("no part of a second");
        }
        return nanos;
    }

    @Override
    public String toString() {
        return activity.getEpochSecond() + "." + activity.getNano() + "_" + room;
    }
}
