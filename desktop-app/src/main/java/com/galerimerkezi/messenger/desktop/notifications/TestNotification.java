package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/** What a test notification says: who showed it, what stood in the way, and whether messages would be announced now. */
public final class TestNotification {

    private final Texts texts;
    private final Moments moments;
    private final NotificationChoices choices;
    private final ZonedDateTime now;

    public TestNotification(Texts texts, Moments moments, NotificationChoices choices, ZonedDateTime now) {
        this.texts = texts;
        this.moments = moments;
        this.choices = choices;
        this.now = now;
    }

    public Announcement shownByTheSystem() {
        return saying(texts.get("notification.test.system"));
    }

    /** On a computer whose system shows none. */
    public Announcement shownByTheProgram() {
        return saying(texts.get("notification.test.own"));
    }

    public Announcement afterFailure(Throwable failure) {
        var cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        return saying(texts.get(
                "notification.test.failed", Objects.requireNonNullElse(cause.getMessage(), cause.toString())));
    }

    private Announcement saying(String shown) {
        return Announcement.ofTheProgram(texts.get("notification.test.title"), shown + " " + state());
    }

    private String state() {
        return Silence.of(choices, now).map(this::reason).orElseGet(() -> texts.get("notification.test.works"));
    }

    private String reason(Silence silence) {
        return switch (silence) {
            case OFF -> texts.get("notification.test.off");
            case DO_NOT_DISTURB ->
                texts.get(
                        "notification.test.doNotDisturb",
                        moments.inList(Objects.requireNonNull(choices.doNotDisturbUntil())));
            case QUIET_HOURS ->
                texts.get(
                        "notification.test.quietHours",
                        Objects.requireNonNull(choices.quietHours()).to());
        };
    }
}
