package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside the button that sends: how important it is. */
final class ImportanceButton extends MenuButton {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ToggleGroup choices = new ToggleGroup();
    private final Marking marking;

    ImportanceButton(Marking marking, Texts texts) {
        super(texts.get("importance.button"), new FontIcon("fth-flag"));
        this.marking = marking;
        setId("importance");
        getStyleClass().addAll("icon-button", "importance-button");
        setTooltip(new Tooltip(getText()));
        add("importance-none", texts.get("importance.none"), null);
        add("importance-important", texts.get("importance.important"), Importance.IMPORTANT);
        add("importance-ask", texts.get("importance.ask"), Importance.ACKNOWLEDGE);
        marking.chosen().subscribe(now -> mark(now));
    }

    private void add(String id, String text, @Nullable Importance importance) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setUserData(importance);
        item.setToggleGroup(choices);
        item.setOnAction(_ -> marking.choose(importance));
        getItems().add(item);
    }

    private void mark(@Nullable Importance now) {
        choices.getToggles().stream()
                .filter(choice -> choice.getUserData() == now)
                .forEach(choices::selectToggle);
        pseudoClassStateChanged(MARKED, now != null);
    }
}
