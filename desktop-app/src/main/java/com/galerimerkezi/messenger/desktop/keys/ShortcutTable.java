package com.galerimerkezi.messenger.desktop.keys;

import com.galerimerkezi.messenger.desktop.keys.Shortcut.Group;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All shortcuts under their headings, in as many columns as there is room for. */
public final class ShortcutTable extends FlowPane {

    private static final double COLUMN = 384;
    private static final double BETWEEN = 28;

    private final Texts texts;

    public ShortcutTable(Texts texts) {
        super(BETWEEN, BETWEEN);
        this.texts = texts;
        getStyleClass().add("shortcut-table");
        setAlignment(Pos.TOP_CENTER);
        setRowValignment(javafx.geometry.VPos.TOP);
        setPrefWrapLength(2 * COLUMN + BETWEEN);
        for (var group : Group.values()) {
            getChildren().add(column(group));
        }
    }

    private Node column(Group group) {
        var heading = new Label(texts.get("shortcut.group." + group.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("shortcut-heading");
        var column = new VBox(heading);
        column.getStyleClass().add("shortcut-column");
        column.setPrefWidth(COLUMN);
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.group() == group)
                .map(this::row)
                .forEach(column.getChildren()::add);
        return column;
    }

    private Node row(Shortcut shortcut) {
        var what = new Label(texts.get(shortcut.textKey()));
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(12, what, new KeyCaps(shortcut, texts.get("shortcut.or")));
        row.getStyleClass().add("shortcut-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(what.getText() + ": " + spoken(shortcut));
        return row;
    }

    private String spoken(Shortcut shortcut) {
        return shortcut.combinations().stream()
                .map(keys -> String.join(" ", KeyCaps.names(keys)))
                .collect(Collectors.joining(" " + texts.get("shortcut.or") + " "));
    }
}
