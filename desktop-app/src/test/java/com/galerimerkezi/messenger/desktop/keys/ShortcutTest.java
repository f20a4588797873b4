package com.galerimerkezi.messenger.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortcutTest {

    /** Where every keyboard has them without a second key. */
    private static final Set<KeyCode> NAMED =
            EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.END, KeyCode.SPACE, KeyCode.CONTEXT_MENU);

    @ParameterizedTest
    @EnumSource
    void everyShortcutHasKeysThatATurkishKeyboardHas(Shortcut shortcut) {
        assertThat(codes(shortcut))
                .anyMatch(code -> code.isLetterKey()
                        || code.isDigitKey()
                        || code.isArrowKey()
                        || code.isFunctionKey()
                        || NAMED.contains(code));
    }

    @ParameterizedTest
    @EnumSource
    void noShortcutIsWhatAltGrTypes(Shortcut shortcut) {
        assertThat(shortcut.combinations())
                .noneMatch(keys -> isDown(keys.getControl(), keys.getShortcut()) && isDown(keys.getAlt()));
    }

    @Test
    void noTwoShortcutsThatHoldInTheWholeWindowAreTheSameKeys() {
        var combinations = Arrays.stream(Shortcut.values())
                .flatMap(shortcut -> shortcut.combinations().stream())
                .toList();

        assertThat(combinations).doesNotHaveDuplicates();
    }

    @Test
    void keysAreNamedAsTheyStandOnTheKeyboard() {
        assertThat(KeyCaps.names(Shortcut.UNREAD_BELOW.combinations().getFirst()))
                .containsExactly("Alt", "Shift", "↓");
        assertThat(KeyCaps.names(Shortcut.SWITCH_ROOM.combinations().getFirst()))
                .containsExactly("Ctrl", "K");
        assertThat(KeyCaps.names(Shortcut.HELP.combinations().getLast())).containsExactly("Ctrl", "/");
    }

    private static List<KeyCode> codes(Shortcut shortcut) {
        return shortcut.combinations().stream()
                .map(keys -> ((KeyCodeCombination) keys).getCode())
                .toList();
    }

    private static boolean isDown(ModifierValue... values) {
        return Arrays.asList(values).contains(KeyCombination.ModifierValue.DOWN);
    }
}
