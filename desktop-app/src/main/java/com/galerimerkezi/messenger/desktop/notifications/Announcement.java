package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the user.
 *
 * @param room where a click leads; null for one that leads nowhere
 * @param seq the message in that room
 * @param gallery who speaks; null where it is the program, or several
 * @param title Ahmet Yılmaz
 * @param galleryName Yıldız Otomotiv
 * @param car BMW 320i
 * @param detail 2019 · 34 ABC 123
 * @param untilRead it has said all once the room is read up to that message
 */
public record Announcement(
        @Nullable RoomId room,
        long seq,
        @Nullable GalleryId gallery,
        String title,
        String galleryName,
        String car,
        String detail,
        String text,
        boolean canReply,
        boolean untilRead) {

    public static Announcement ofTheProgram(String title, String text) {
        return new Announcement(null, 0, null, title, "", "", "", text, false, false);
    }

    boolean isOver(RoomId read, long upToSeq) {
        return untilRead && seq <= upToSeq && read.equals(room);
    }

    /** Yıldız Otomotiv · BMW 320i · 2019 · 34 ABC 123. */
    String about() {
        return Stream.of(galleryName, car, detail)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
