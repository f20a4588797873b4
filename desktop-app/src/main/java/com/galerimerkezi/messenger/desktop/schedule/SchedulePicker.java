package com.galerimerkezi.messenger.desktop.schedule;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/** A card for a day and a time. */
final class SchedulePicker extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final double WIDTH = 360;
    private static final double GAP = 12;

    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final ZoneId zone;

    SchedulePicker(Instant first, Instant now, ZoneId zone, Texts texts, Consumer<Instant> chosen, Runnable close) {
        super(GAP);
        this.zone = zone;
        setId("schedule-picker");
        getStyleClass().add("dialog");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        day.setId("schedule-day");
        day.setConverter(new LocalDateStringConverter(DAY, DAY));
        day.setValue(first.atZone(zone).toLocalDate());
        day.setMaxWidth(Double.MAX_VALUE);
        time.setId("schedule-time");
        time.setText(first.atZone(zone).format(TIME));
        var ok = Parts.button(
                "schedule-ok",
                texts.get("schedule.ok"),
                "primary",
                () -> asked().ifPresent(at -> {
                    close.run();
                    chosen.accept(at);
                }));
        ok.setDefaultButton(true);
        ok.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> asked().filter(now::isBefore).isEmpty(), day.valueProperty(), time.textProperty()));
        getChildren()
                .addAll(
                        Parts.head(texts.get("schedule.pick.title"), texts.get("schedule.pick.close"), close),
                        named(texts.get("schedule.day"), day),
                        named(texts.get("schedule.time"), time),
                        new HBox(ok));
    }

    void focus() {
        time.requestFocus();
        time.selectAll();
    }

    private Optional<Instant> asked() {
        try {
            var at = LocalTime.parse(time.getText().strip().replace('.', ':'), TIME);
            return Optional.ofNullable(day.getValue())
                    .map(date -> date.atTime(at).atZone(zone).toInstant());
        } catch (DateTimeException unfinished) {
            return Optional.empty();
        }
    }

    private static VBox named(String name, Control field) {
        var label = Parts.text(name, "field-label");
        label.setLabelFor(field);
        return new VBox(GAP / 3, label, field);
    }
}
