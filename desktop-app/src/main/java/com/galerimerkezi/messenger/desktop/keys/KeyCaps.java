package com.galerimerkezi.messenger.desktop.keys;

import com.galerimerkezi.messenger.desktop.look.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.layout.HBox;

/** Keys as they look on a keyboard. */
final class KeyCaps extends HBox {

    private static final double BETWEEN = 4;

    private final Shortcut shortcut;
    private final String or;

    /** The first combination, and the last one where it is another; those that hold while this is shown. */
    KeyCaps(Keymap keymap, Shortcut shortcut, String or) {
        super(BETWEEN);
        this.shortcut = shortcut;
        this.or = or;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        show(keymap.of(shortcut).getValue());
        keymap.of(shortcut).when(Shown.of(this)).subscribe(this::show);
    }

    private void show(List<KeyCombination> combinations) {
        var first = names(combinations.getFirst());
        var last = names(combinations.getLast());
        getChildren().setAll(caps(first));
        if (shortcut == Shortcut.ROOM_AT) {
            getChildren().add(between("…"));
            getChildren().addAll(caps(List.of(last.getLast())));
        } else if (!last.equals(first)) {
            getChildren().add(between(or));
            getChildren().addAll(caps(last));
        }
    }

    static List<String> names(KeyCombination combination) {
        var names = new ArrayList<String>();
        add(names, combination.getShortcut(), "Ctrl");
        add(names, combination.getAlt(), "Alt");
        add(names, combination.getShift(), "Shift");
        names.add(combination instanceof KeyCodeCombination keys ? name(keys.getCode()) : combination.getDisplayText());
        return names;
    }

    private static void add(List<String> names, ModifierValue modifier, String name) {
        if (modifier == ModifierValue.DOWN) {
            names.add(name);
        }
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            case RIGHT -> "→";
            case PLUS -> "+";
            case MINUS -> "−";
            case COMMA -> ",";
            case SLASH -> "/";
            case ESCAPE -> "Esc";
            case CONTEXT_MENU -> "≣";
            case NUMPAD0 -> "0";
            default -> Objects.requireNonNullElse(code.getName(), code.name());
        };
    }

    private static List<Node> caps(List<String> names) {
        return names.stream().map(KeyCaps::cap).toList();
    }

    private static Node cap(String name) {
        var cap = new Label(name);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }

    private static Node between(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("text-muted", "text-small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
