package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.notifications.DoNotDisturb;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.QuietHours;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one wants to be told, as a part of the menu; each time it opens it shows what is chosen now. */
final class NotificationMenu {

    private final Preferences preferences;
    private final Texts texts;
    private final Moments moments;
    private final Clock clock;
    private final Runnable test;
    private final Menu menu;

    NotificationMenu(Preferences preferences, Texts texts, Clock clock, Runnable test) {
        this.preferences = preferences;
        this.texts = texts;
        this.moments = new Moments(texts, clock);
        this.clock = clock;
        this.test = test;
        menu = new Menu(texts.get("menu.notifications"), new FontIcon("fth-bell"));
        menu.setId("notifications");
        menu.setOnShowing(_ -> fill());
        fill();
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        var testing = new MenuItem(texts.get("menu.notifications.test"));
        testing.setId("test-notification");
        testing.setOnAction(_ -> test.run());
        menu.getItems()
                .setAll(
                        choice(texts.get("menu.notifications.on"), NotificationChoices::on, NotificationChoices::on),
                        choice(
                                texts.get("menu.notifications.hideText"),
                                NotificationChoices::hideText,
                                NotificationChoices::hideText),
                        choice(
                                texts.get("menu.notifications.sound"),
                                NotificationChoices::sound,
                                NotificationChoices::sound),
                        quietHours(),
                        doNotDisturb(),
                        new SeparatorMenuItem(),
                        testing);
    }

    private CheckMenuItem choice(
            String text,
            Predicate<NotificationChoices> chosen,
            BiFunction<NotificationChoices, Boolean, NotificationChoices> choose) {
        var item = new CheckMenuItem(text);
        item.setSelected(chosen.test(preferences.notifications()));
        item.setOnAction(_ -> preferences.notifications(choose.apply(preferences.notifications(), item.isSelected())));
        return item;
    }

    private CheckMenuItem quietHours() {
        var hours = Objects.requireNonNullElse(preferences.notifications().quietHours(), QuietHours.NIGHT);
        return choice(
                texts.get("menu.notifications.quiet", hours.from(), hours.to()),
                choices -> choices.quietHours() != null,
                (choices, on) -> choices.quietHours(on ? hours : null));
    }

    private Menu doNotDisturb() {
        var disturb = new Menu(texts.get("menu.notifications.disturb"));
        var until = preferences.notifications().doNotDisturbUntil();
        if (until != null && clock.instant().isBefore(until)) {
            var end = texts.get("menu.notifications.disturb.until", moments.inList(until));
            disturb.getItems().addAll(off(false), checked(end, true, until));
        } else {
            disturb.getItems().add(off(true));
        }
        for (var length : DoNotDisturb.values()) {
            var name = texts.get("menu.notifications.disturb." + length.name().toLowerCase(Locale.ROOT));
            disturb.getItems().add(checked(name, false, length.from(ZonedDateTime.now(clock))));
        }
        return disturb;
    }

    private CheckMenuItem off(boolean selected) {
        return checked(texts.get("menu.notifications.disturb.off"), selected, null);
    }

    private CheckMenuItem checked(String text, boolean selected, @Nullable Instant end) {
        var item = new CheckMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(
                _ -> preferences.notifications(preferences.notifications().doNotDisturbUntil(end)));
        return item;
    }
}
