package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.notifications.RoomVoice.Saying;
import com.galerimerkezi.messenger.desktop.text.Moments;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of what waits too long and ends, as the server has decided whom it concerns, and of a message for later that was
 * refused or late. On the UI thread.
 */
public final class AlertNotifier {

    private final RoomVoice voice;
    private final OfferReminders offers;

    public AlertNotifier(RoomVoice voice, OfferReminders offers) {
        this.voice = voice;
        this.offers = offers;
    }

    public void heard(ServerEvent.OfTeam event) {
        if (event instanceof ServerEvent.AlertRaised raised) {
            warn(raised.alert());
        } else if (event instanceof ServerEvent.ScheduledChanged changed
                && changed.scheduled().authorId().equals(voice.me().id())) {
            tell(changed.scheduled());
        }
    }

    /** What was raised while this program did not run: of offers that have not ended the last word. */
    public void missed(List<RoomAlert> alerts) {
        alerts.stream()
                .filter(alert -> alert.offerId() != null)
                .sorted(Comparator.comparing(RoomAlert::raisedAt).reversed())
                .forEach(this::warn);
    }

    private void warn(RoomAlert alert) {
        switch (alert.kind()) {
            case OFFER_HOUR, OFFER_MINUTES, OFFER_LAST -> offers.warn(alert);
            case UNANSWERED, UNANSWERED_LONG -> {
                var key = "alert." + alert.kind().wireName();
                say(alert.roomId(), key, soon(alert.at()), alert.urgent());
            }
        }
    }

    private void tell(ScheduledMessage scheduled) {
        var why = scheduled.refusal();
        if (scheduled.state() == ScheduledState.REFUSED && why != null) {
            say(scheduled.roomId(), "alert.scheduled.refused", voice.words().error(why), false);
        } else if (scheduled.state() == ScheduledState.SENT && scheduled.late()) {
            say(scheduled.roomId(), "alert.scheduled.late", soon(scheduled.dueAt()), false);
        }
    }

    private String soon(Instant time) {
        return new Moments(voice.words(), voice.clock()).soon(time);
    }

    private void say(RoomId room, String key, String detail, boolean urgent) {
        var words = voice.words();
        voice.say(
                new Saying(room, words.get(key), words.get(key + ".text", detail)),
                (muted, level, choices, now) -> Alert.ofReminder(muted, level, choices, now, urgent));
    }
}
