package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The shortcuts of the window, before anything in it sees the keys. */
final class MainKeys {

    /** A card over the window gives way to these; the window under it hears none of the others. */
    private static final Set<Shortcut> ABOVE_CARDS =
            EnumSet.of(Shortcut.SWITCH_ROOM, Shortcut.NEW_CHAT, Shortcut.HELP, Shortcut.VEHICLES);

    private final Map<Shortcut, Predicate<KeyEvent>> actions = new EnumMap<>(Shortcut.class);
    private final Keymap keymap;
    private final BooleanSupplier underCard;

    MainKeys(Keymap keymap, BooleanSupplier underCard) {
        this.keymap = keymap;
        this.underCard = underCard;
    }

    void listenOn(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    MainKeys on(Shortcut shortcut, Runnable action) {
        return onEvent(shortcut, _ -> action.run());
    }

    MainKeys onEvent(Shortcut shortcut, Consumer<KeyEvent> action) {
        actions.put(shortcut, event -> {
            action.accept(event);
            return true;
        });
        return this;
    }

    /** Where the action does not apply, the key keeps its usual meaning. */
    MainKeys onlyIf(BooleanSupplier applies, Shortcut shortcut, Runnable action) {
        actions.put(shortcut, _ -> {
            if (!applies.getAsBoolean()) {
                return false;
            }
            action.run();
            return true;
        });
        return this;
    }

    private void pressed(KeyEvent event) {
        actions.entrySet().stream()
                .filter(entry -> keymap.matches(entry.getKey(), event))
                .findFirst()
                .ifPresent(entry -> run(entry.getKey(), entry.getValue(), event));
    }

    private void run(Shortcut shortcut, Predicate<KeyEvent> action, KeyEvent event) {
        boolean silenced = underCard.getAsBoolean() && !ABOVE_CARDS.contains(shortcut);
        if (silenced || action.test(event)) {
            event.consume();
        }
    }
}
