package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one menu: new chat, appearance, language, windows, sign out. */
final class AppMenu {

    private final Texts texts;

    AppMenu(Texts texts) {
        this.texts = texts;
    }

    MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** With the keys that do the same. */
    MenuItem item(String id, String icon, String key, Shortcut shortcut, Runnable action) {
        var item = item(id, icon, key, action);
        item.setAccelerator(shortcut.first());
        return item;
    }

    MenuItem separator() {
        return new SeparatorMenuItem();
    }

    Menu themes(ThemeChoice now, java.util.function.Consumer<ThemeChoice> chosen) {
        var menu = new Menu(texts.get("menu.theme"), new FontIcon("fth-sun"));
        var group = new ToggleGroup();
        for (var choice : ThemeChoice.values()) {
            var name = texts.get("menu.theme." + choice.name().toLowerCase(Locale.ROOT));
            menu.getItems().add(radio(name, group, choice == now, () -> chosen.accept(choice)));
        }
        return menu;
    }

    Menu languages(java.util.function.Consumer<String> chosen) {
        var menu = new Menu(texts.get("menu.language"), new FontIcon("fth-globe"));
        var group = new ToggleGroup();
        for (var language : Texts.LANGUAGES) {
            boolean now = texts.locale().getLanguage().equals(language);
            menu.getItems()
                    .add(radio(texts.get("menu.language." + language), group, now, () -> chosen.accept(language)));
        }
        return menu;
    }

    private static RadioMenuItem radio(String text, ToggleGroup group, boolean selected, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
