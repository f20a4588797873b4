package com.galerimerkezi.messenger.desktop.keys;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys stand for what in one window: the program's own, or the ones that its user chose instead. */
public final class Keymap {

    private final Map<Shortcut, ObjectProperty<List<KeyCombination>>> keys = new EnumMap<>(Shortcut.class);
    private final Consumer<Map<String, String>> keep;

    /**
     * @param chosen names of shortcuts and of combinations, as {@code keep} was given them; what is no longer
     *     understood or allowed counts as not chosen
     */
    public Keymap(Map<String, String> chosen, Consumer<Map<String, String>> keep) {
        this.keep = keep;
        for (var shortcut : Shortcut.values()) {
            keys.put(shortcut, new SimpleObjectProperty<>(shortcut.combinations()));
        }
        for (var shortcut : Shortcut.values()) {
            Optional.ofNullable(chosen.get(nameOf(shortcut)))
                    .flatMap(Keymap::read)
                    .filter(combination -> fit(shortcut, combination) instanceof KeyFit.Fits)
                    .ifPresent(combination -> property(shortcut).set(List.of(combination)));
        }
    }

    public ObservableValue<List<KeyCombination>> of(Shortcut shortcut) {
        return property(shortcut);
    }

    /** Shown beside what a menu offers. */
    public ObservableValue<KeyCombination> first(Shortcut shortcut) {
        return property(shortcut).map(List::getFirst);
    }

    public boolean matches(Shortcut shortcut, KeyEvent event) {
        return property(shortcut).get().stream().anyMatch(combination -> combination.match(event));
    }

    public boolean isChosen(Shortcut shortcut) {
        return !property(shortcut).get().equals(shortcut.combinations());
    }

    /** Whether this could stand for it. */
    public KeyFit fit(Shortcut shortcut, KeyCombination combination) {
        if (!shortcut.isChangeable()) {
            return KeyFit.Unfit.FIXED;
        }
        var unfit = KeyFit.Unfit.of(combination);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey() != shortcut)
                .filter(entry -> entry.getValue().get().contains(combination))
                .findFirst()
                .<KeyFit>map(entry -> new KeyFit.Taken(entry.getKey()))
                .orElseGet(KeyFit.Fits::new);
    }

    /** Where it fits, it stands for the shortcut from now on, and nothing else does. */
    public KeyFit choose(Shortcut shortcut, KeyCombination combination) {
        var fit = fit(shortcut, combination);
        if (fit instanceof KeyFit.Fits) {
            property(shortcut).set(List.of(combination));
            keepChosen();
        }
        return fit;
    }

    /** As the program came; another shortcut that has these keys by now keeps them, and this one its own. */
    public KeyFit forget(Shortcut shortcut) {
        var taken = shortcut.combinations().stream()
                .map(combination -> fit(shortcut, combination))
                .filter(KeyFit.Taken.class::isInstance)
                .findFirst();
        if (taken.isPresent()) {
            return taken.get();
        }
        property(shortcut).set(shortcut.combinations());
        keepChosen();
        return new KeyFit.Fits();
    }

    public void forgetAll() {
        for (var shortcut : Shortcut.values()) {
            property(shortcut).set(shortcut.combinations());
        }
        keepChosen();
    }

    private void keepChosen() {
        var chosen = new TreeMap<String, String>();
        for (var shortcut : Shortcut.values()) {
            if (isChosen(shortcut)) {
                chosen.put(nameOf(shortcut), property(shortcut).get().getFirst().getName());
            }
        }
        keep.accept(chosen);
    }

    private ObjectProperty<List<KeyCombination>> property(Shortcut shortcut) {
        return requireNonNull(keys.get(shortcut));
    }

    private static String nameOf(Shortcut shortcut) {
        return shortcut.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<KeyCombination> read(String name) {
        try {
            return Optional.of(KeyCombination.valueOf(name));
        } catch (IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }
}
