package com.galerimerkezi.messenger.desktop.keys;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * What keys do in every window. Signs lie elsewhere on Turkish keyboards, so each has a letter, an arrow or a function
 * key among its combinations; none is Ctrl+Alt with a letter, which is AltGr there.
 */
@SuppressWarnings("ImmutableEnumChecker") // the library's combinations do not change, they are only not marked so
public enum Shortcut {
    SWITCH_ROOM(Group.ROOMS, keys(KeyCode.K, SHORTCUT_DOWN)),
    NEW_CHAT(Group.ROOMS, keys(KeyCode.N, SHORTCUT_DOWN)),
    ROOM_ABOVE(Group.ROOMS, keys(KeyCode.UP, ALT_DOWN)),
    ROOM_BELOW(Group.ROOMS, keys(KeyCode.DOWN, ALT_DOWN)),
    SEARCH_ROOM(Group.SEARCH, keys(KeyCode.F, SHORTCUT_DOWN)),
    SEARCH_ALL(Group.SEARCH, keys(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
    NEXT_HIT(Group.SEARCH, keys(KeyCode.F3)),
    PREVIOUS_HIT(Group.SEARCH, keys(KeyCode.F3, SHIFT_DOWN)),
    ZOOM_IN(
            Group.PROGRAM,
            keys(KeyCode.PLUS, SHORTCUT_DOWN),
            keys(KeyCode.EQUALS, SHORTCUT_DOWN),
            keys(KeyCode.ADD, SHORTCUT_DOWN),
            keys(KeyCode.F12, SHORTCUT_DOWN)),
    ZOOM_OUT(
            Group.PROGRAM,
            keys(KeyCode.MINUS, SHORTCUT_DOWN),
            keys(KeyCode.SUBTRACT, SHORTCUT_DOWN),
            keys(KeyCode.F11, SHORTCUT_DOWN)),
    ACTUAL_SIZE(Group.PROGRAM, keys(KeyCode.DIGIT0, SHORTCUT_DOWN), keys(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
    SETTINGS(Group.PROGRAM, keys(KeyCode.COMMA, SHORTCUT_DOWN), keys(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    HELP(Group.PROGRAM, keys(KeyCode.F1), keys(KeyCode.SLASH, SHORTCUT_DOWN));

    /** Under which heading the help shows it. */
    public enum Group {
        ROOMS,
        SEARCH,
        MESSAGES,
        PROGRAM
    }

    private final Group group;
    private final List<KeyCombination> combinations;

    Shortcut(Group group, KeyCombination... combinations) {
        this.group = group;
        this.combinations = List.of(combinations);
    }

    public Group group() {
        return group;
    }

    public List<KeyCombination> combinations() {
        return combinations;
    }

    public boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    /** Of the sentence that says what it does. */
    public String textKey() {
        return "shortcut." + name().toLowerCase(Locale.ROOT);
    }

    private static KeyCombination keys(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
