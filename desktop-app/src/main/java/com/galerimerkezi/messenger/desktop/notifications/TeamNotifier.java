package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.OneLine;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells of the own side's work. An answer to it would go to the other gallery, so that none is offered. */
public final class TeamNotifier {

    private static final int MOST_CHARACTERS = 300;

    private final UserProfile me;
    private final Function<RoomId, Optional<Room>> rooms;
    private final Predicate<RoomId> onScreen;
    private final Supplier<NotificationChoices> choices;
    private final Supplier<Texts> texts;
    private final Clock clock;
    private final Consumer<Announcement> announce;
    private final Runnable sound;

    public TeamNotifier(
            UserProfile me,
            Function<RoomId, Optional<Room>> rooms,
            Predicate<RoomId> onScreen,
            Supplier<NotificationChoices> choices,
            Supplier<Texts> texts,
            Clock clock,
            Consumer<Announcement> announce,
            Runnable sound) {
        this.me = me;
        this.rooms = rooms;
        this.onScreen = onScreen;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
        this.announce = announce;
        this.sound = sound;
    }

    public void heard(ServerEvent.OfTeam event) {
        switch (event) {
            case ServerEvent.NoteAdded added ->
                tell(
                        event,
                        added.roomId(),
                        added.note().afterSeq(),
                        texts.get().get("notification.mention", added.note().firstName()),
                        added.note().content(),
                        "notification.mention.hidden");
            case ServerEvent.ReminderDue due ->
                tell(
                        event,
                        due.roomId(),
                        0,
                        texts.get().get("notification.reminder"),
                        due.reminder().text(),
                        "team.reminder.due");
            case ServerEvent.SnoozeEnded ended ->
                tell(
                        event,
                        ended.roomId(),
                        0,
                        texts.get().get("notification.snoozeOver"),
                        ended.reason(),
                        "notification.snoozeOver");
            case ServerEvent.NoteChanged _,
                    ServerEvent.NoteDeleted _,
                    ServerEvent.ReminderChanged _,
                    ServerEvent.QuickReplyChanged _,
                    ServerEvent.ScheduledChanged _,
                    ServerEvent.HoursChanged _,
                    ServerEvent.AlertRaised _,
                    ServerEvent.StaffChanged _,
                    ServerEvent.TeamChanged _ -> {}
        }
    }

    private void tell(
            ServerEvent.OfTeam event, RoomId id, long seq, String title, @Nullable String text, String hiddenKey) {
        var room = rooms.apply(id);
        var alert = Alert.ofTeam(
                event,
                me.id(),
                room.map(Room::mutedUntil).orElse(null),
                room.map(Room::notifyLevel).orElse(NotifyLevel.ALL),
                onScreen.test(id),
                choices.get(),
                ZonedDateTime.now(clock));
        if (alert == Alert.NONE) {
            return;
        }
        var about = room.map(known -> RoomTitle.of(known, me.galleryId(), texts.get()));
        var hidden = texts.get().get(hiddenKey);
        announce.accept(new Announcement(
                id,
                seq > 0 ? seq : room.map(Room::lastSeq).orElse(0L),
                me.galleryId(),
                title,
                about.map(RoomTitle::name).orElse(""),
                about.map(RoomTitle::car).orElse(""),
                about.map(RoomTitle::detail).orElse(""),
                choices.get().hideText()
                        ? hidden
                        : OneLine.of(Objects.requireNonNullElse(text, hidden), MOST_CHARACTERS),
                false,
                false));
        if (alert == Alert.LOUD) {
            sound.run();
        }
    }
}
