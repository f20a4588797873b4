package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.OneLine;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the program itself speaks of a room: with its name, as loud as the user wants it, and without the words where the
 * user wants none shown. An answer to it would go to the other gallery, so that none is offered.
 */
public record RoomVoice(
        UserProfile me,
        Function<RoomId, Optional<Room>> rooms,
        Supplier<NotificationChoices> choices,
        Supplier<Texts> texts,
        Clock clock,
        Consumer<Announcement> announce,
        Runnable sound) {

    private static final int MOST_CHARACTERS = 300;

    /** How loud it is, by what counts of the room and of the user's choices. */
    @FunctionalInterface
    interface Judge {
        Alert judge(@Nullable Instant mutedUntil, NotifyLevel level, NotificationChoices choices, ZonedDateTime now);
    }

    /**
     * What is said.
     *
     * @param seq the message that a click leads to; 0 for the room's newest
     * @param gallery whose picture stands beside it; null for none
     * @param hidden in place of the text, where the user wants it so
     */
    record Saying(RoomId room, long seq, @Nullable GalleryId gallery, String title, String text, String hidden) {

        Saying(RoomId room, String title, String text) {
            this(room, 0, null, title, text, text);
        }
    }

    Texts words() {
        return texts.get();
    }

    void say(Saying saying, Judge judge) {
        var room = rooms.apply(saying.room());
        var alert = judge.judge(
                room.map(Room::mutedUntil).orElse(null),
                room.map(Room::notifyLevel).orElse(NotifyLevel.ALL),
                choices.get(),
                ZonedDateTime.now(clock));
        if (alert == Alert.NONE) {
            return;
        }
        announce.accept(announcement(saying, room));
        if (alert == Alert.LOUD) {
            sound.run();
        }
    }

    private Announcement announcement(Saying saying, Optional<Room> room) {
        var title = room.map(known -> RoomTitle.of(known, me.galleryId(), words()));
        var text = choices.get().hideText() ? saying.hidden() : saying.text();
        return new Announcement(
                saying.room(),
                saying.seq() > 0 ? saying.seq() : room.map(Room::lastSeq).orElse(0L),
                saying.gallery(),
                saying.title(),
                title.map(RoomTitle::name).orElse(""),
                title.map(RoomTitle::car).orElse(""),
                title.map(RoomTitle::detail).orElse(""),
                OneLine.of(text, MOST_CHARACTERS),
                false,
                false);
    }
}
