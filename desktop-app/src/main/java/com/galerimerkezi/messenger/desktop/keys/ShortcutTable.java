package com.galerimerkezi.messenger.desktop.keys;

import com.galerimerkezi.messenger.desktop.keys.Shortcut.Group;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All shortcuts under their headings, in as many columns as there is room for. */
public final class ShortcutTable extends FlowPane {

    private static final double COLUMN = 384;
    private static final double BETWEEN = 28;

    private final Function<Shortcut, Node> row;
    private final Texts texts;

    private ShortcutTable(Function<Shortcut, Node> row, Texts texts) {
        super(BETWEEN, BETWEEN);
        this.row = row;
        this.texts = texts;
        getStyleClass().add("shortcut-table");
        setAlignment(Pos.TOP_CENTER);
        setRowValignment(javafx.geometry.VPos.TOP);
        setPrefWrapLength(2 * COLUMN + BETWEEN);
        for (var group : Group.values()) {
            getChildren().add(column(group));
        }
    }

    /** To look at. */
    public static ShortcutTable of(Keymap keymap, Texts texts) {
        return new ShortcutTable(shortcut -> new ShortcutRow(keymap, shortcut, texts), texts);
    }

    /** To choose keys of one's own in. */
    public static ShortcutTable toChange(Keymap keymap, Texts texts) {
        return new ShortcutTable(
                shortcut -> shortcut.isChangeable()
                        ? new KeyChoice(keymap, shortcut, texts)
                        : new ShortcutRow(keymap, shortcut, texts),
                texts);
    }

    private Node column(Group group) {
        var heading = new Label(texts.get("shortcut.group." + group.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("shortcut-heading");
        var column = new VBox(heading);
        column.getStyleClass().add("shortcut-column");
        // as wide as there is room for, where there is not enough for a whole one
        column.prefWidthProperty()
                .bind(widthProperty()
                        .map(width ->
                                Math.min(COLUMN, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
        Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.group() == group)
                .map(row)
                .forEach(column.getChildren()::add);
        return column;
    }
}
