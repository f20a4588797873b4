package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.notifications.RoomVoice.Saying;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells of the own side's work. */
public final class TeamNotifier {

    private final RoomVoice voice;
    private final Predicate<RoomId> onScreen;

    public TeamNotifier(RoomVoice voice, Predicate<RoomId> onScreen) {
        this.voice = voice;
        this.onScreen = onScreen;
    }

    public void heard(ServerEvent.OfTeam event) {
        switch (event) {
            case ServerEvent.NoteAdded added -> {
                var note = added.note();
                var title = voice.words().get("notification.mention", note.firstName());
                tell(event, added.roomId(), note.afterSeq(), title, note.content(), "notification.mention.hidden");
            }
            case ServerEvent.ReminderDue due -> {
                var title = voice.words().get("notification.reminder");
                tell(event, due.roomId(), 0, title, due.reminder().text(), "team.reminder.due");
            }
            case ServerEvent.SnoozeEnded ended -> {
                var title = voice.words().get("notification.snoozeOver");
                tell(event, ended.roomId(), 0, title, ended.reason(), "notification.snoozeOver");
            }
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
            ServerEvent.OfTeam event, RoomId room, long seq, String title, @Nullable String text, String hiddenKey) {
        var me = voice.me();
        var hidden = voice.words().get(hiddenKey);
        voice.say(
                new Saying(room, seq, me.galleryId(), title, Objects.requireNonNullElse(text, hidden), hidden),
                (muted, level, choices, now) ->
                        Alert.ofTeam(event, me.id(), muted, level, onScreen.test(room), choices, now));
    }
}
