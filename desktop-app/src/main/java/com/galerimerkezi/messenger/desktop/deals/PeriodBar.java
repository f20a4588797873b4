package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.converter.LocalDateStringConverter;

/** From which day to which one; empty fields leave it open. */
public final class PeriodBar extends FlowPane {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final double GAP = 8;
    private static final double DATE = 150;

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Consumer<ReportPeriod> chosen;
    private boolean halfSet;

    public PeriodBar(Texts texts, Consumer<ReportPeriod> chosen) {
        super(GAP, GAP);
        this.chosen = chosen;
        setId("report-period");
        setAlignment(Pos.CENTER_LEFT);
        var all =
                Parts.button("report-all", texts.get("report.period.all"), "secondary", () -> choose(ReportPeriod.ALL));
        all.disableProperty().bind(Bindings.isNull(from.valueProperty()).and(Bindings.isNull(to.valueProperty())));
        getChildren()
                .addAll(
                        field("report-from", "report.period.from", from, texts),
                        field("report-to", "report.period.to", to, texts),
                        all);
        from.valueProperty().subscribe((_, _) -> changed());
        to.valueProperty().subscribe((_, _) -> changed());
    }

    /** Both days at once, and told once. */
    public void choose(ReportPeriod period) {
        halfSet = true;
        from.setValue(period.from());
        to.setValue(period.to());
        halfSet = false;
        changed();
    }

    private void changed() {
        if (!halfSet) {
            chosen.accept(period());
        }
    }

    private ReportPeriod period() {
        return new ReportPeriod(from.getValue(), to.getValue());
    }

    private static Node field(String id, String key, DatePicker picker, Texts texts) {
        picker.setId(id);
        picker.setConverter(new LocalDateStringConverter(DAY, DAY));
        picker.setPrefWidth(DATE);
        picker.setPromptText(texts.get("report.period.prompt"));
        picker.setAccessibleText(texts.get(key));
        var name = Parts.text(texts.get(key), "text-muted", "text-small");
        name.setLabelFor(picker);
        name.setMinWidth(USE_PREF_SIZE);
        var both = new HBox(GAP, name, picker);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
