package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Whether an event is announced, and whether one hears it: the only place where that is decided. Pure. */
public enum Alert {
    NONE,
    QUIET,
    LOUD;

    /**
     * All that counts.
     *
     * @param mutedUntil of the event's room
     * @param level of the event's room
     * @param onScreen the room is open in a focused window of an unlocked session
     */
    record Situation(
            ServerEvent.Durable event,
            GalleryId mine,
            @Nullable Instant mutedUntil,
            NotifyLevel level,
            boolean onScreen,
            NotificationChoices choices,
            ZonedDateTime now) {}

    static Alert of(Situation situation) {
        if (!isWorthIt(situation) || situation.onScreen() || (isMuted(situation) && !isImportant(situation))) {
            return NONE;
        }
        if (Silence.of(situation.choices(), situation.now()).isPresent()) {
            return NONE;
        }
        return situation.choices().sound() ? LOUD : QUIET;
    }

    /**
     * Of what the program has to say of a room's offer; whoever has the room on the screen may miss it all the same.
     *
     * @param urgent it comes in quiet hours, too
     */
    static Alert ofReminder(
            @Nullable Instant mutedUntil,
            NotifyLevel level,
            NotificationChoices choices,
            ZonedDateTime now,
            boolean urgent) {
        boolean muted = mutedUntil != null && now.toInstant().isBefore(mutedUntil);
        var silence = Silence.of(choices, now);
        if (level == NotifyLevel.NONE
                || muted
                || silence.filter(why -> !urgent || why != Silence.QUIET_HOURS).isPresent()) {
            return NONE;
        }
        return choices.sound() ? LOUD : QUIET;
    }

    /** Of the own side's work: a note that names one, a reminder, a room that was put aside and is back. */
    static Alert ofTeam(
            ServerEvent.OfTeam event,
            UserId me,
            @Nullable Instant mutedUntil,
            NotifyLevel level,
            boolean onScreen,
            NotificationChoices choices,
            ZonedDateTime now) {
        boolean wanted = switch (event) {
            case ServerEvent.NoteAdded added ->
                !onScreen
                        && !added.note().authorId().equals(me)
                        && added.note().mentions().contains(me);
            case ServerEvent.ReminderDue _ -> true;
            case ServerEvent.SnoozeEnded ended -> ended.snoozedBy().equals(me);
            case ServerEvent.NoteChanged _,
                    ServerEvent.NoteDeleted _,
                    ServerEvent.ReminderChanged _,
                    ServerEvent.QuickReplyChanged _,
                    ServerEvent.ScheduledChanged _,
                    ServerEvent.HoursChanged _,
                    ServerEvent.AlertRaised _,
                    ServerEvent.StaffChanged _,
                    ServerEvent.TeamChanged _ -> false;
        };
        return wanted ? ofReminder(mutedUntil, level, choices, now, false) : NONE;
    }

    private static boolean isWorthIt(Situation situation) {
        return switch (situation.event()) {
            case ServerEvent.NewMessage sent ->
                isFromOthers(sent.message(), situation.mine()) && isWanted(sent.message(), situation.level());
            case ServerEvent.MessageUpdated _,
                    ServerEvent.MessageDeleted _,
                    ServerEvent.MessagesRead _,
                    ServerEvent.ReactionChanged _,
                    ServerEvent.MessageAcknowledged _,
                    ServerEvent.MessagesDelivered _,
                    ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.GalleryUpdated _,
                    ServerEvent.Noop _ -> false;
        };
    }

    private static boolean isFromOthers(Message message, GalleryId mine) {
        return !message.galleryId().equals(mine)
                && message.deletedAt() == null
                && message.messageType() != MessageType.SYSTEM;
    }

    private static boolean isWanted(Message message, NotifyLevel level) {
        return switch (level) {
            case ALL -> true;
            case OFFERS -> message.messageType() == MessageType.OFFER_UPDATE || message.importance() != null;
            case NONE -> false;
        };
    }

    /** As somebody who is named in a muted group: it is heard all the same, but for who wants to hear nothing. */
    private static boolean isImportant(Situation situation) {
        return situation.event() instanceof ServerEvent.NewMessage sent
                && sent.message().importance() != null;
    }

    private static boolean isMuted(Situation situation) {
        var until = situation.mutedUntil();
        return until != null && situation.now().toInstant().isBefore(until);
    }
}
