package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.notifications.DoNotDisturb;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** To be left alone for a while; each time it opens it shows what is chosen now. */
final class DisturbMenu {

    private final Preferences preferences;
    private final Texts texts;
    private final Moments moments;
    private final Clock clock;
    private final Menu menu;

    DisturbMenu(Preferences preferences, Texts texts, Clock clock) {
        this.preferences = preferences;
        this.texts = texts;
        this.moments = new Moments(texts, clock);
        this.clock = clock;
        menu = new Menu(texts.get("menu.notifications.disturb"), new FontIcon("fth-bell-off"));
        menu.setId("disturb");
        menu.setOnShowing(_ -> fill());
        fill();
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        menu.getItems().clear();
        var until = preferences.notifications().doNotDisturbUntil();
        if (until != null && clock.instant().isBefore(until)) {
            var end = texts.get("menu.notifications.disturb.until", moments.inList(until));
            menu.getItems().addAll(off(false), choice(end, true, until));
        } else {
            menu.getItems().add(off(true));
        }
        for (var length : DoNotDisturb.values()) {
            var name = texts.get("menu.notifications.disturb." + length.name().toLowerCase(Locale.ROOT));
            menu.getItems().add(choice(name, false, length.from(ZonedDateTime.now(clock))));
        }
    }

    private CheckMenuItem off(boolean selected) {
        return choice(texts.get("menu.notifications.disturb.off"), selected, null);
    }

    private CheckMenuItem choice(String text, boolean selected, @Nullable Instant end) {
        var item = new CheckMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(
                _ -> preferences.notifications(preferences.notifications().doNotDisturbUntil(end)));
        return item;
    }
}
