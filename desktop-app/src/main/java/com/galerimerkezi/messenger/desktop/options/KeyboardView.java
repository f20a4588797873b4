package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.ShortcutTable;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** How one sends, and what keys do. */
public final class KeyboardView {

    private final Preferences preferences;
    private final Texts texts;
    private final ToggleGroup sending = new ToggleGroup();
    private final Form form;

    public KeyboardView(Preferences preferences, Keymap keymap, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
        form = new Form(texts.get("settings.keyboard"))
                .heading(texts.get("settings.send"))
                .add(sends(true, "settings.send.enter"), sends(false, "settings.send.ctrlEnter"))
                .heading(texts.get("settings.shortcuts"))
                .hint(texts.get("settings.shortcuts.hint"))
                .add(ShortcutTable.toChange(keymap, texts), allBack(keymap));
    }

    public Region node() {
        return form.node();
    }

    private Button allBack(Keymap keymap) {
        var button = new Button(texts.get("settings.shortcuts.allBack"));
        button.setId("keys-all-back");
        button.setOnAction(_ -> keymap.forgetAll());
        return button;
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
}
