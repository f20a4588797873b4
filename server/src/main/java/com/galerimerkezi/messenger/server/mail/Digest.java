package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;

/**
 * What waits for one person.
 *
 * @param rooms the one that has waited longest first
 */
record Digest(List<WaitingRoom> rooms) {

    /** Letters are kept, and nothing that could break a line, hide or turn round what follows. */
    private static final String NO_TEXT = "[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+";

    Digest {
        rooms = List.copyOf(rooms);
    }

    long messages() {
        return rooms.stream().mapToLong(WaitingRoom::messages).sum();
    }

    List<String> galleries() {
        return rooms.stream()
                .map(room -> room.gallery().replaceAll(NO_TEXT, " ").strip())
                .distinct()
                .toList();
    }

    /**
     * One of them.
     *
     * @param messages that nobody of the own side has read; 0 where only an alert says that it waits
     */
    record WaitingRoom(RoomId id, String gallery, long messages) {}
}
