package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.notifications.DoNotDisturb;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.QuietHours;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What one wants to be told, and when; each choice is kept at once. */
public final class NotificationsViewModel {

    /** How long one may be left alone: null ends it. */
    record Disturb(String text, boolean chosen, @Nullable Instant end) {}

    private static final int MINUTES = 30;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Preferences preferences;
    private final Texts texts;
    private final Clock clock;
    private final Runnable test;
    private final BooleanProperty on;
    private final BooleanProperty hideText;
    private final BooleanProperty sound;
    private final BooleanProperty quiet;
    private final ObjectProperty<LocalTime> from;
    private final ObjectProperty<LocalTime> to;
    private final ReadOnlyStringWrapper quietHint = new ReadOnlyStringWrapper();

    public NotificationsViewModel(Preferences preferences, Texts texts, Clock clock, Runnable test) {
        this.preferences = preferences;
        this.texts = texts;
        this.clock = clock;
        this.test = test;
        var now = preferences.notifications();
        var hours = Objects.requireNonNullElse(now.quietHours(), QuietHours.NIGHT);
        on = choice(now.on(), NotificationChoices::on);
        hideText = choice(now.hideText(), NotificationChoices::hideText);
        sound = choice(now.sound(), NotificationChoices::sound);
        quiet = new SimpleBooleanProperty(now.quietHours() != null);
        from = new SimpleObjectProperty<>(hours.from());
        to = new SimpleObjectProperty<>(hours.to());
        quiet.subscribe((_, _) -> keepHours());
        from.subscribe((_, _) -> keepHours());
        to.subscribe((_, _) -> keepHours());
        sayHours();
    }

    private BooleanProperty choice(boolean now, BiFunction<NotificationChoices, Boolean, NotificationChoices> choose) {
        var property = new SimpleBooleanProperty(now);
        property.subscribe((_, chosen) -> keep(choices -> choose.apply(choices, chosen)));
        return property;
    }

    private void keepHours() {
        var hours = quiet.get() ? new QuietHours(from.get(), to.get()) : null;
        keep(choices -> choices.quietHours(hours));
        sayHours();
    }

    private void sayHours() {
        boolean never = quiet.get() && from.get().equals(to.get());
        quietHint.set(texts.get(never ? "settings.quiet.never" : "settings.quiet.hint"));
    }

    private void keep(UnaryOperator<NotificationChoices> change) {
        preferences.notifications(change.apply(preferences.notifications()));
    }

    List<Disturb> disturbs() {
        var disturbs = new ArrayList<Disturb>();
        var until = preferences.notifications().doNotDisturbUntil();
        boolean lasting = until != null && clock.instant().isBefore(until);
        disturbs.add(new Disturb(texts.get("menu.notifications.disturb.off"), !lasting, null));
        if (until != null && lasting) {
            var end = new Moments(texts, clock).inList(until);
            disturbs.add(new Disturb(texts.get("menu.notifications.disturb.until", end), true, until));
        }
        for (var length : DoNotDisturb.values()) {
            var name = texts.get("menu.notifications.disturb." + length.name().toLowerCase(Locale.ROOT));
            disturbs.add(new Disturb(name, false, length.from(ZonedDateTime.now(clock))));
        }
        return disturbs;
    }

    void choose(Disturb disturb) {
        keep(choices -> choices.doNotDisturbUntil(disturb.end()));
    }

    /** Each half hour, and what was chosen before. */
    List<LocalTime> times() {
        var halfHours = IntStream.iterate(0, minute -> minute < MINUTES_OF_A_DAY, minute -> minute + MINUTES)
                .mapToObj(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
        return Stream.concat(halfHours, Stream.of(from.get(), to.get()))
                .distinct()
                .sorted()
                .toList();
    }

    void test() {
        test.run();
    }

    public BooleanProperty on() {
        return on;
    }

    BooleanProperty hideText() {
        return hideText;
    }

    BooleanProperty sound() {
        return sound;
    }

    public BooleanProperty quiet() {
        return quiet;
    }

    public ObjectProperty<LocalTime> from() {
        return from;
    }

    public ObjectProperty<LocalTime> to() {
        return to;
    }

    ReadOnlyStringProperty quietHint() {
        return quietHint.getReadOnlyProperty();
    }
}
