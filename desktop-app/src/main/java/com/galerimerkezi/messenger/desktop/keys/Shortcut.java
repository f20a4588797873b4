package com.galerimerkezi.messenger.desktop.keys;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * What keys do in every window. Signs lie elsewhere on Turkish keyboards, so each has a letter, a digit, an arrow or a
 * named key among its combinations; none is Ctrl+Alt with a letter, which is AltGr there.
 */
@SuppressWarnings("ImmutableEnumChecker") // the library's combinations do not change, they are only not marked so
public enum Shortcut {
    SWITCH_ROOM(Group.ROOMS, keys(KeyCode.K, SHORTCUT_DOWN)),
    NEW_CHAT(Group.ROOMS, keys(KeyCode.N, SHORTCUT_DOWN)),
    OFFERS(Group.ROOMS, keys(KeyCode.T, SHORTCUT_DOWN)),
    ROOM_ABOVE(Group.ROOMS, keys(KeyCode.UP, ALT_DOWN), keys(KeyCode.TAB, SHORTCUT_DOWN, SHIFT_DOWN)),
    ROOM_BELOW(Group.ROOMS, keys(KeyCode.DOWN, ALT_DOWN), keys(KeyCode.TAB, SHORTCUT_DOWN)),
    UNREAD_ABOVE(Group.ROOMS, keys(KeyCode.UP, ALT_DOWN, SHIFT_DOWN)),
    UNREAD_BELOW(Group.ROOMS, keys(KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN)),
    ROOM_AT(Group.ROOMS, digits()),
    ROOM_BACK(Group.ROOMS, keys(KeyCode.LEFT, ALT_DOWN)),
    ROOM_FORWARD(Group.ROOMS, keys(KeyCode.RIGHT, ALT_DOWN)),
    VEHICLES(Group.ROOMS, keys(KeyCode.G, SHORTCUT_DOWN)),
    ROOM_PANEL(Group.ROOMS, keys(KeyCode.D, SHORTCUT_DOWN)),
    ROOM_MENU(Group.ROOMS, keys(KeyCode.F10, SHIFT_DOWN), keys(KeyCode.CONTEXT_MENU)),
    SEND(Group.MESSAGES, keys(KeyCode.ENTER)),
    NEW_LINE(Group.MESSAGES, keys(KeyCode.ENTER, SHIFT_DOWN)),
    ATTACH(Group.MESSAGES, keys(KeyCode.U, SHORTCUT_DOWN)),
    EMOJI(Group.MESSAGES, keys(KeyCode.E, SHORTCUT_DOWN)),
    RECORD_VOICE(Group.MESSAGES, keys(KeyCode.M, SHORTCUT_DOWN)),
    NOTE(Group.MESSAGES, keys(KeyCode.J, SHORTCUT_DOWN)),
    IMPORTANCE(Group.MESSAGES, keys(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)),
    LATEST_MESSAGE(Group.MESSAGES, keys(KeyCode.END, SHORTCUT_DOWN)),
    EDIT_LAST(Group.MESSAGES, keys(KeyCode.UP)),
    REPLY_TO_LAST(Group.MESSAGES, keys(KeyCode.UP, SHIFT_DOWN)),
    REPLY(Group.MESSAGES, keys(KeyCode.R)),
    EDIT(Group.MESSAGES, keys(KeyCode.E)),
    COPY(Group.MESSAGES, keys(KeyCode.C)),
    REACT(Group.MESSAGES, keys(KeyCode.T)),
    ACKNOWLEDGE(Group.MESSAGES, keys(KeyCode.G)),
    PLAY_VOICE(Group.MESSAGES, keys(KeyCode.SPACE)),
    MARK_UNREAD(Group.MESSAGES, keys(KeyCode.U, SHIFT_DOWN)),
    CHOOSE(Group.MESSAGES, keys(KeyCode.X)),
    LEAVE(Group.MESSAGES, keys(KeyCode.ESCAPE)),
    SEARCH_ROOM(Group.SEARCH, keys(KeyCode.F, SHORTCUT_DOWN)),
    SEARCH_ALL(Group.SEARCH, keys(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
    NEXT_HIT(Group.SEARCH, keys(KeyCode.F3)),
    PREVIOUS_HIT(Group.SEARCH, keys(KeyCode.F3, SHIFT_DOWN)),
    NEXT_PART(Group.PROGRAM, keys(KeyCode.F6)),
    PREVIOUS_PART(Group.PROGRAM, keys(KeyCode.F6, SHIFT_DOWN)),
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
        MESSAGES,
        SEARCH,
        PROGRAM
    }

    private static final int DIGITS = 9;

    /** What the whole window does. */
    private static final Set<Shortcut> CHANGEABLE = EnumSet.of(
            SWITCH_ROOM,
            NEW_CHAT,
            OFFERS,
            ROOM_ABOVE,
            ROOM_BELOW,
            UNREAD_ABOVE,
            UNREAD_BELOW,
            ROOM_BACK,
            ROOM_FORWARD,
            VEHICLES,
            ROOM_PANEL,
            ATTACH,
            RECORD_VOICE,
            NOTE,
            IMPORTANCE,
            SEARCH_ROOM,
            SEARCH_ALL,
            NEXT_HIT,
            PREVIOUS_HIT,
            NEXT_PART,
            PREVIOUS_PART,
            ZOOM_IN,
            ZOOM_OUT,
            ACTUAL_SIZE,
            SETTINGS,
            HELP);

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

    /** Rows, fields and cards do the others by themselves. */
    public boolean isChangeable() {
        return CHANGEABLE.contains(this);
    }

    public boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    /** Which of the combinations was pressed, from 0 on; -1 for none. */
    public int indexOf(KeyEvent event) {
        return IntStream.range(0, combinations.size())
                .filter(i -> combinations.get(i).match(event))
                .findFirst()
                .orElse(-1);
    }

    /** Of the sentence that says what it does. */
    public String textKey() {
        return "shortcut." + name().toLowerCase(Locale.ROOT);
    }

    private static KeyCombination keys(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination[] digits() {
        return IntStream.rangeClosed(1, DIGITS)
                .mapToObj(digit -> keys(KeyCode.valueOf("DIGIT" + digit), SHORTCUT_DOWN))
                .toArray(KeyCombination[]::new);
    }
}
