package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.OpenInterval;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.options.HoursViewModel.Choice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The page of the gallery's hours, its automatic reply and its warnings. */
public final class HoursView {

    private static final int ROWS = 3;
    private static final double GAP = 8;

    private final HoursViewModel model;
    private final Texts texts;

    public HoursView(HoursViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Region node() {
        var form = new Form(texts.get("settings.hours"));
        form.hint(texts.get(model.isLead() ? "hours.hint" : "hours.hint.staff"))
                .add(week(), box("hours-holidays", "hours.holidays", model.publicHolidays()))
                .field(texts.get("hours.closed"), area("hours-closed", model.closedDays()))
                .hint(texts.get("hours.closed.hint"))
                .field(texts.get("hours.open"), area("hours-open", model.openDays()))
                .hint(texts.get("hours.open.hint", Integer.toString(model.announcedUntil())))
                .heading(texts.get("hours.away.title"))
                .add(box("hours-away", "hours.away", model.away()))
                .field(texts.get("hours.away.text"), area("hours-away-text", model.awayText()))
                .hint(texts.get("hours.away.hint"))
                .heading(texts.get("hours.alerts"))
                .field(texts.get("hours.unanswered"), field("hours-unanswered", model.unanswered()))
                .field(texts.get("hours.escalate"), field("hours-escalate", model.escalate()))
                .hint(texts.get("hours.alerts.hint"))
                .field(texts.get("hours.urgent"), urgent())
                .hint(texts.get("hours.urgent.hint"))
                .add(
                        Form.notice("problem", "fth-alert-circle", model.problem()),
                        Form.notice("good", "fth-check-circle", model.done()));
        if (model.isLead()) {
            var save = Parts.button("hours-save", texts.get("hours.save"), "primary", model::save);
            save.disableProperty().bind(model.busy());
            form.add(save);
        }
        return form.node();
    }

    private Node week() {
        var week = new GridPane(2 * GAP, GAP);
        for (int day = 1; day <= OpenInterval.LAST_DAY; day++) {
            var name = new Label(texts.get("hours.day." + day));
            name.setMinWidth(Region.USE_PREF_SIZE);
            var field = field("hours-day-" + day, model.day(day));
            field.setPromptText(texts.get("hours.day.closed"));
            name.setLabelFor(field);
            GridPane.setHgrow(field, Priority.ALWAYS);
            GridPane.setValignment(name, VPos.CENTER);
            week.addRow(day - 1, name, field);
        }
        return week;
    }

    private ComboBox<Choice> urgent() {
        var box = new ComboBox<>(model.urgentChoices());
        box.setId("hours-urgent");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(!model.isLead());
        box.setConverter(Parts.named(Choice::name));
        box.valueProperty().bindBidirectional(model.urgent());
        return box;
    }

    private CheckBox box(String id, String key, BooleanProperty value) {
        var box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setDisable(!model.isLead());
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private TextField field(String id, StringProperty value) {
        return bound(new TextField(), id, value);
    }

    private TextArea area(String id, StringProperty value) {
        var area = bound(new TextArea(), id, value);
        area.getStyleClass().add("form-area");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return area;
    }

    private <T extends TextInputControl> T bound(T input, String id, StringProperty value) {
        input.setId(id);
        input.setEditable(model.isLead());
        input.textProperty().bindBidirectional(value);
        return input;
    }
}
