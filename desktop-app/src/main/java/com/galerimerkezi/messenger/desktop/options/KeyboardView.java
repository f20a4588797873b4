package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/** How one sends, and what keys do. */
public final class KeyboardView {

    private static final int SHOWN = 2;

    private final Preferences preferences;
    private final Texts texts;
    private final ToggleGroup sending = new ToggleGroup();
    private final Form form;

    public KeyboardView(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
        form = new Form(texts.get("settings.keyboard"))
                .heading(texts.get("settings.send"))
                .add(sends(true, "settings.send.enter"), sends(false, "settings.send.ctrlEnter"))
                .heading(texts.get("settings.shortcuts"));
        for (var group : Shortcut.Group.values()) {
            add(group);
        }
    }

    public Region node() {
        return form.node();
    }

    private RadioButton sends(boolean enter, String key) {
        var choice = new RadioButton(texts.get(key));
        choice.setId(enter ? "send-enter" : "send-ctrl-enter");
        choice.setToggleGroup(sending);
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        choice.setSelected(preferences.enterSends() == enter);
        choice.setOnAction(_ -> preferences.enterSends(enter));
        return choice;
    }

    private void add(Shortcut.Group group) {
        var shortcuts = Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.group() == group)
                .toList();
        if (!shortcuts.isEmpty()) {
            form.subheading(texts.get("shortcut.group." + group.name().toLowerCase(Locale.ROOT)));
            shortcuts.forEach(shortcut -> form.fact(texts.get(shortcut.textKey()), keys(shortcut)));
        }
    }

    private static String keys(Shortcut shortcut) {
        return shortcut.combinations().stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining("   "));
    }
}
