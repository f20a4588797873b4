package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** In which language the program speaks. */
public final class LanguageView {

    private final Form form;

    public LanguageView(Texts texts, Consumer<String> speak) {
        form = new Form(texts.get("settings.language"));
        var group = new ToggleGroup();
        for (var language : Texts.LANGUAGES) {
            var choice = new RadioButton(texts.get("menu.language." + language));
            choice.setId("language-" + language);
            choice.setToggleGroup(group);
            choice.setSelected(texts.locale().getLanguage().equals(language));
            choice.setOnAction(_ -> speak.accept(language));
            form.add(choice);
        }
        form.hint(texts.get("settings.language.hint"));
    }

    public Region node() {
        return form.node();
    }
}
