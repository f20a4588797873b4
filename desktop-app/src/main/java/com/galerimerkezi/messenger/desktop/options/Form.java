package com.galerimerkezi.messenger.desktop.options;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What all pages are built of, one below the other: no text is cut, it goes on in the next line. */
final class Form {

    private static final double GAP = 8;
    private static final double LEAST_NAME = 90;
    private static final double NAME = 150;

    private final VBox box = new VBox();
    private @Nullable GridPane facts;

    Form(String title) {
        box.getStyleClass().add("settings-form");
        box.setFillWidth(true);
        add(styled(title, "text-title"));
    }

    Region node() {
        return box;
    }

    Form add(Node... parts) {
        box.getChildren().addAll(List.of(parts));
        return this;
    }

    Form heading(String text) {
        facts = null;
        return add(styled(text, "settings-heading"));
    }

    Form subheading(String text) {
        facts = null;
        return add(styled(text, "field-label"));
    }

    Form hint(String text) {
        return add(styled(text, "text-small", "text-muted"));
    }

    /** A field or choice under its name, which a screen reader reads with it. */
    Form field(String name, Region control) {
        var label = styled(name, "field-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        return add(new VBox(GAP / 2, label, control));
    }

    /** Buttons of a choice, in as many lines as they need. */
    Form choices(List<? extends Node> buttons) {
        var flow = new FlowPane(GAP, GAP);
        flow.getStyleClass().add("settings-choices");
        flow.getChildren().addAll(buttons);
        return add(flow);
    }

    Form fact(String name, String value) {
        return fact(name, styled(value));
    }

    Form fact(String name, ObservableValue<String> value) {
        var shown = styled("");
        shown.textProperty().bind(value);
        return fact(name, shown);
    }

    private Form fact(String name, Label value) {
        var label = styled(name, "text-muted");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        var table = facts == null ? newTable() : facts;
        table.addRow(table.getRowCount(), label, value);
        return this;
    }

    private GridPane newTable() {
        var table = new GridPane();
        table.getStyleClass().add("settings-facts");
        table.getColumnConstraints().add(new ColumnConstraints(LEAST_NAME, NAME, Double.MAX_VALUE));
        facts = table;
        add(table);
        return table;
    }

    /** Says something as long as there is something to say. */
    static HBox notice(String styleClass, String icon, ObservableValue<String> text) {
        var label = styled("");
        label.textProperty().bind(text);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var notice = new HBox(new FontIcon(icon), label);
        notice.getStyleClass().addAll("notice", styleClass);
        notice.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
