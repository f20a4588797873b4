package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells of what waits too long and ends, and of a message for later that was refused or late. The hour and the ten minutes
 * of an offer are told by the offers' own reminders, without a line too. On the UI thread.
 */
public final class AlertNotifier {

    private final UserProfile me;
    private final Function<RoomId, Optional<Room>> rooms;
    private final Supplier<NotificationChoices> choices;
    private final Supplier<Texts> texts;
    private final Clock clock;
    private final Consumer<Announcement> announce;
    private final Runnable sound;

    public AlertNotifier(
            UserProfile me,
            Function<RoomId, Optional<Room>> rooms,
            Supplier<NotificationChoices> choices,
            Supplier<Texts> texts,
            Clock clock,
            Consumer<Announcement> announce,
            Runnable sound) {
        this.me = me;
        this.rooms = rooms;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
        this.announce = announce;
        this.sound = sound;
    }

    public void heard(ServerEvent.OfTeam event) {
        if (event instanceof ServerEvent.AlertRaised raised) {
            warn(raised.alert());
        } else if (event instanceof ServerEvent.ScheduledChanged changed
                && changed.scheduled().authorId().equals(me.id())) {
            tell(changed.scheduled());
        }
    }

    private void warn(RoomAlert alert) {
        if (alert.kind() != AlertKind.OFFER_HOUR && alert.kind() != AlertKind.OFFER_MINUTES) {
            var since = new Moments(texts.get(), clock).soon(alert.at());
            say(alert.roomId(), "alert." + alert.kind().wireName(), since);
        }
    }

    private void tell(ScheduledMessage scheduled) {
        var why = scheduled.refusal();
        if (scheduled.state() == ScheduledState.REFUSED && why != null) {
            refused(scheduled, why);
        } else if (scheduled.state() == ScheduledState.SENT && scheduled.late()) {
            say(scheduled.roomId(), "alert.scheduled.late", new Moments(texts.get(), clock).soon(scheduled.dueAt()));
        }
    }

    private void refused(ScheduledMessage scheduled, ErrorCode why) {
        say(scheduled.roomId(), "alert.scheduled.refused", texts.get().error(why));
    }

    private void say(RoomId id, String key, String detail) {
        var room = rooms.apply(id);
        var alert = Alert.ofReminder(
                room.map(Room::mutedUntil).orElse(null),
                room.map(Room::notifyLevel).orElse(NotifyLevel.ALL),
                choices.get(),
                ZonedDateTime.now(clock));
        if (alert == Alert.NONE) {
            return;
        }
        var title = room.map(known -> RoomTitle.of(known, me.galleryId(), texts.get()));
        announce.accept(new Announcement(
                id,
                room.map(Room::lastSeq).orElse(0L),
                null,
                texts.get().get(key),
                title.map(RoomTitle::name).orElse(""),
                title.map(RoomTitle::car).orElse(""),
                title.map(RoomTitle::detail).orElse(""),
                texts.get().get(key + ".text", detail),
                false,
                false));
        if (alert == Alert.LOUD) {
            sound.run();
        }
    }
}
