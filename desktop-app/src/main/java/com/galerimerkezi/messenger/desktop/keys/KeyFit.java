package com.galerimerkezi.messenger.desktop.keys;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Whether keys can stand for a shortcut, and why not. */
public sealed interface KeyFit {

    record Fits() implements KeyFit {}

    record Taken(Shortcut by) implements KeyFit {}

    enum Unfit implements KeyFit {
        /** What rows, fields and cards do with their own keys is not the user's to change. */
        FIXED,
        /** The key is neither a letter, a digit, an arrow nor a function key. */
        KEY,
        /** It would be typed instead. */
        TYPES,
        /** AltGr is Ctrl+Alt: @ # € ₺ { } on Turkish keyboards. */
        ALT_GR,
        /** Copy, paste, undo, steps through words and the window's end stay what they are everywhere. */
        SYSTEM;

        private static final Set<KeyCode> EDITING =
                EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

        static Optional<KeyFit> of(KeyCombination combination) {
            if (!(combination instanceof KeyCodeCombination keys) || !isKey(keys.getCode())) {
                return Optional.of(KEY);
            }
            boolean ctrl = isDown(keys.getShortcut()) || isDown(keys.getControl());
            boolean alt = isDown(keys.getAlt());
            if (ctrl && alt) {
                return Optional.of(ALT_GR);
            }
            var code = keys.getCode();
            if (!ctrl && !alt && !code.isFunctionKey()) {
                return Optional.of(TYPES);
            }
            boolean edits = ctrl && (EDITING.contains(code) || code.isArrowKey());
            return edits || (alt && code == KeyCode.F4) ? Optional.of(SYSTEM) : Optional.empty();
        }

        private static boolean isKey(KeyCode code) {
            return code.isLetterKey() || code.isDigitKey() || code.isArrowKey() || code.isFunctionKey();
        }

        private static boolean isDown(ModifierValue modifier) {
            return modifier == ModifierValue.DOWN;
        }

        String textKey() {
            return "keys.unfit." + name().toLowerCase(Locale.ROOT);
        }
    }
}
