package com.galerimerkezi.messenger.desktop.look;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What cards and their pages are put together of. */
public final class Parts {

    private Parts() {}

    /** No text is cut, it goes on in the next line. */
    public static Label text(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Button button(String id, String text, String styleClass, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** For a button that asks before it acts: whoever double-clicks has not read the question. */
    public static void onceAPress(Button button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            if (pressed.getClickCount() > 1) {
                pressed.consume();
            }
        });
    }

    public static Button icon(String id, String icon, String text, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A card's title, and the cross that closes it. */
    public static HBox head(String title, String closeText, Runnable close) {
        var name = new Label(title);
        name.getStyleClass().add("text-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var leave = new Button(closeText, new FontIcon("fth-x"));
        leave.getStyleClass().add("icon-button");
        leave.setTooltip(new Tooltip(closeText));
        leave.setOnAction(_ -> close.run());
        var head = new HBox(name, leave);
        head.getStyleClass().add("dialog-head");
        return head;
    }

    /** Says something as long as there is something to say. */
    public static HBox notice(String styleClass, String icon, ObservableValue<String> text) {
        var label = text("");
        label.textProperty().bind(text);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        var notice = new HBox(new FontIcon(icon), label);
        notice.getStyleClass().addAll("notice", styleClass);
        shown(notice, text.map(words -> !words.isEmpty()));
        return notice;
    }

    /** For boxes whose values have names: nothing is typed into them. */
    public static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    public static void shown(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
