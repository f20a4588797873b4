package com.galerimerkezi.messenger.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys of one's own. */
class KeymapTest {

    private final AtomicReference<Map<String, String>> kept = new AtomicReference<>(Map.of());
    private final Keymap keymap = new Keymap(Map.of(), kept::set);

    @Test
    void whatIsChosenStandsForItInsteadOfTheProgramsKeysAndIsThereNextTime() {
        assertThat(keymap.choose(Shortcut.SWITCH_ROOM, keys("Shortcut+Shift+L")))
                .isEqualTo(new KeyFit.Fits());

        assertThat(keymap.of(Shortcut.SWITCH_ROOM).getValue()).containsExactly(keys("Shortcut+Shift+L"));
        assertThat(new Keymap(kept.get(), _ -> {}).first(Shortcut.SWITCH_ROOM).getValue())
                .isEqualTo(keys("Shortcut+Shift+L"));
    }

    @Test
    void keysThatStandForSomethingElseAreNotTakenFromIt() {
        assertThat(keymap.choose(Shortcut.SWITCH_ROOM, keys("Shortcut+N")))
                .isEqualTo(new KeyFit.Taken(Shortcut.NEW_CHAT));

        assertThat(keymap.isChosen(Shortcut.SWITCH_ROOM)).isFalse();
        assertThat(kept.get()).isEmpty();
    }

    @Test
    void keysThatWereGivenUpAreFreeForOthersAndThenNoWayBackLeadsToThem() {
        keymap.choose(Shortcut.NEW_CHAT, keys("Shortcut+Shift+N"));
        assertThat(keymap.choose(Shortcut.SWITCH_ROOM, keys("Shortcut+N"))).isEqualTo(new KeyFit.Fits());

        assertThat(keymap.forget(Shortcut.NEW_CHAT)).isEqualTo(new KeyFit.Taken(Shortcut.SWITCH_ROOM));

        keymap.forgetAll();
        assertThat(keymap.isChosen(Shortcut.NEW_CHAT)).isFalse();
        assertThat(keymap.isChosen(Shortcut.SWITCH_ROOM)).isFalse();
        assertThat(kept.get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "K, TYPES",
        "Shift+K, TYPES",
        "Shortcut+Alt+K, ALT_GR",
        "Shortcut+C, SYSTEM",
        "Shortcut+Left, SYSTEM",
        "Alt+F4, SYSTEM",
        "Shortcut+Period, KEY",
        "Shortcut+Enter, KEY"
    })
    void keysThatTypeEditOrAreSomewhereElseOnATurkishKeyboardAreRefused(String wanted, KeyFit.Unfit why) {
        assertThat(keymap.choose(Shortcut.SWITCH_ROOM, keys(wanted))).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"F7", "Alt+K", "Shortcut+Shift+F9", "Alt+Shift+5"})
    void othersAreTaken(String wanted) {
        assertThat(keymap.choose(Shortcut.SWITCH_ROOM, keys(wanted))).isEqualTo(new KeyFit.Fits());
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyRowsAndFieldsDoKeepsItsKeys(Shortcut shortcut) {
        var fit = keymap.choose(shortcut, keys("Shortcut+Shift+F7"));

        assertThat(fit).isEqualTo(shortcut.isChangeable() ? new KeyFit.Fits() : KeyFit.Unfit.FIXED);
    }

    @Test
    void aFileThatWasWrittenByHandChangesNothingThatItMayNot() {
        var written = Map.of(
                "switch_room", "Ctrl+++",
                "new_chat", "Shortcut+C",
                "send", "F7",
                "vehicles", "Shortcut+T",
                "no_such", "F8",
                "offers", "F9");

        var read = new Keymap(written, _ -> {});

        assertThat(read.isChosen(Shortcut.SWITCH_ROOM)).isFalse();
        assertThat(read.isChosen(Shortcut.NEW_CHAT)).isFalse();
        assertThat(read.isChosen(Shortcut.SEND)).isFalse();
        assertThat(read.first(Shortcut.OFFERS).getValue()).isEqualTo(keys("F9"));
    }

    private static KeyCombination keys(String name) {
        return KeyCombination.valueOf(name);
    }
}
