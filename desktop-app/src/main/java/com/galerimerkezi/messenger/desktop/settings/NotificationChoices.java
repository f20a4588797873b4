package com.galerimerkezi.messenger.desktop.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the user wants to be told, and how loudly. */
public record NotificationChoices(
        boolean on,
        boolean hideText,
        boolean sound,
        @Nullable QuietHours quietHours,
        @Nullable Instant doNotDisturbUntil) {

    public static final NotificationChoices DEFAULT = new NotificationChoices(true, false, true, null, null);

    public NotificationChoices on(boolean now) {
        return new NotificationChoices(now, hideText, sound, quietHours, doNotDisturbUntil);
    }

    public NotificationChoices hideText(boolean now) {
        return new NotificationChoices(on, now, sound, quietHours, doNotDisturbUntil);
    }

    public NotificationChoices sound(boolean now) {
        return new NotificationChoices(on, hideText, now, quietHours, doNotDisturbUntil);
    }

    public NotificationChoices quietHours(@Nullable QuietHours hours) {
        return new NotificationChoices(on, hideText, sound, hours, doNotDisturbUntil);
    }

    public NotificationChoices doNotDisturbUntil(@Nullable Instant end) {
        return new NotificationChoices(on, hideText, sound, quietHours, end);
    }
}
