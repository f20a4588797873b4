package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Why the user's own choices let nothing be announced now. */
public enum Silence {
    OFF,
    DO_NOT_DISTURB,
    QUIET_HOURS;

    public static Optional<Silence> of(NotificationChoices choices, ZonedDateTime now) {
        if (!choices.on()) {
            return Optional.of(OFF);
        }
        var disturb = choices.doNotDisturbUntil();
        if (disturb != null && now.toInstant().isBefore(disturb)) {
            return Optional.of(DO_NOT_DISTURB);
        }
        var quiet = choices.quietHours();
        return quiet != null && quiet.contain(now.toLocalTime()) ? Optional.of(QUIET_HOURS) : Optional.empty();
    }
}
