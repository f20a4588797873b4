package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.look.Shown;
import com.galerimerkezi.messenger.desktop.settings.SpellingChoices;
import com.galerimerkezi.messenger.desktop.spelling.Spelling;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** In which language the program speaks, and in which ones it checks what is written. */
public final class LanguageView {

    private final Spelling spelling;
    private final Form form;

    public LanguageView(Texts texts, Consumer<String> speak, Spelling spelling) {
        this.spelling = spelling;
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
        form.hint(texts.get("settings.language.hint"))
                .heading(texts.get("spelling.title"))
                .add(
                        checked(
                                "spelling-turkish",
                                texts.get("spelling.turkish"),
                                SpellingChoices::turkish,
                                now -> now.turkish(!now.turkish())),
                        checked(
                                "spelling-english",
                                texts.get("spelling.english"),
                                SpellingChoices::english,
                                now -> now.english(!now.english())));
    }

    public Region node() {
        return form.node();
    }

    /** The menu of the field where one writes changes the same choices. */
    private CheckBox checked(
            String id, String name, Function<SpellingChoices, Boolean> part, UnaryOperator<SpellingChoices> otherwise) {
        var choice = new CheckBox(name);
        choice.setId(id);
        choice.setOnAction(
                _ -> spelling.choose(otherwise.apply(spelling.choices().get())));
        spelling.choices().map(part).when(Shown.of(choice)).subscribe(choice::setSelected);
        return choice;
    }
}
