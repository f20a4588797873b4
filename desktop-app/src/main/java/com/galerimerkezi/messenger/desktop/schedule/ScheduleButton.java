package com.galerimerkezi.messenger.desktop.schedule;

import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside the button that sends: sends later. */
public final class ScheduleButton extends MenuButton {

    private final Moments moments;
    private final Texts texts;
    private final Overlays overlays;
    private final Consumer<Instant> chosen;

    public ScheduleButton(Moments moments, Texts texts, Overlays overlays, Consumer<Instant> chosen) {
        super(texts.get("schedule.button"), new FontIcon("fth-clock"));
        this.moments = moments;
        this.texts = texts;
        this.overlays = overlays;
        this.chosen = chosen;
        setId("schedule");
        getStyleClass().add("icon-button");
        setTooltip(new Tooltip(getText()));
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems().clear();
        var zone = ZoneId.systemDefault();
        ScheduleTimes.after(moments.now(), zone)
                .forEach((key, at) -> add(key, texts.get(key, moments.time(at)), () -> chosen.accept(at)));
        getItems().add(new SeparatorMenuItem());
        add("schedule.pick", texts.get("schedule.pick"), () -> pick(zone));
    }

    private void add(String key, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        getItems().add(item);
    }

    private void pick(ZoneId zone) {
        var now = moments.now();
        var first = ScheduleTimes.after(now, zone).get("schedule.tomorrow");
        var card = new SchedulePicker(first == null ? now : first, now, zone, texts, chosen, overlays::close);
        overlays.show(card, Pos.CENTER, () -> {});
        card.focus();
    }
}
