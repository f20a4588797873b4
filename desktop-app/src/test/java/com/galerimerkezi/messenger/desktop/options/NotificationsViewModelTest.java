package com.galerimerkezi.messenger.desktop.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.QuietHours;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotificationsViewModelTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void eachChoiceIsKeptAtOnce() {
        var model = model();

        model.on().set(false);
        model.quiet().set(true);
        model.from().set(LocalTime.of(21, 30));
        model.to().set(LocalTime.of(9, 0));

        assertThat(kept())
                .isEqualTo(new NotificationChoices(
                        false, false, true, new QuietHours(LocalTime.of(21, 30), LocalTime.of(9, 0)), null));
    }

    @Test
    void withoutQuietHoursNoneAreKept() {
        var model = model();
        model.quiet().set(true);

        model.quiet().set(false);

        assertThat(kept().quietHours()).isNull();
    }

    @Test
    void theSameTimeTwiceIsSaidToBeNone() {
        var texts = Texts.in("tr");
        var model = model();
        model.quiet().set(true);

        model.to().set(model.from().get());

        assertThat(model.quietHint().get()).isEqualTo(texts.get("settings.quiet.never"));
    }

    @Test
    void toBeLeftAloneForAWhileIsChosenAndEnded() {
        var model = model();

        model.choose(model.disturbs().get(1));
        assertThat(kept().doNotDisturbUntil()).isEqualTo(NOON.instant().plusSeconds(1800));
        assertThat(model.disturbs().get(1).chosen()).isTrue();

        model.choose(model.disturbs().getFirst());
        assertThat(kept().doNotDisturbUntil()).isNull();
    }

    @Test
    void aTimeBetweenTheHalfHoursIsAmongThoseToChoose() {
        var preferences = Preferences.load(folder);
        preferences.notifications(
                NotificationChoices.DEFAULT.quietHours(new QuietHours(LocalTime.of(22, 15), LocalTime.of(7, 0))));

        assertThat(model().times()).hasSize(49).contains(LocalTime.of(22, 15)).isSorted();
    }

    private NotificationsViewModel model() {
        return new NotificationsViewModel(Preferences.load(folder), Texts.in("tr"), NOON, () -> {});
    }

    private NotificationChoices kept() {
        return Preferences.load(folder).notifications();
    }
}
