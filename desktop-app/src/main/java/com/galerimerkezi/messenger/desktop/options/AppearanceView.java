package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.look.Shown;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Colours as small pictures of themselves, and how large everything is drawn. */
public final class AppearanceView {

    private static final double BETWEEN_BUBBLES = 5;

    private final Texts texts;
    private final Form form;

    public AppearanceView(AppearanceViewModel model, Keymap keymap, Texts texts) {
        this.texts = texts;
        var themes = new ToggleGroup();
        var sizes = new ToggleGroup();
        form = new Form(texts.get("settings.appearance"))
                .heading(texts.get("settings.theme"))
                .choices(Arrays.stream(ThemeChoice.values())
                        .map(choice -> chosenBy(colours(choice), themes, choice, model.theme(), model.chooseTheme()))
                        .toList())
                .heading(texts.get("settings.zoom"))
                .choices(Zoom.STEPS.stream()
                        .map(step -> chosenBy(size(step), sizes, step, model.zoom(), model.chooseZoom()))
                        .toList())
                .hint(texts.get(
                        "settings.zoom.hint",
                        keys(keymap, Shortcut.ZOOM_IN),
                        keys(keymap, Shortcut.ZOOM_OUT),
                        keys(keymap, Shortcut.ACTUAL_SIZE)));
    }

    public Region node() {
        return form.node();
    }

    private static <T> ToggleButton chosenBy(
            ToggleButton button, ToggleGroup group, T choice, ObservableValue<T> now, Consumer<T> choose) {
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(choice);
        });
        now.when(Shown.of(button)).subscribe(chosen -> button.setSelected(choice.equals(chosen)));
        return button;
    }

    private ToggleButton colours(ThemeChoice choice) {
        var name = choice.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(texts.get("settings.theme." + name), preview(choice));
        button.setId("theme-" + name);
        button.getStyleClass().add("theme-choice");
        button.setContentDisplay(ContentDisplay.TOP);
        return button;
    }

    /** Two bubbles on their ground; the system's are half light, half dark. */
    private static Node preview(ThemeChoice choice) {
        var theirs = new Region();
        theirs.getStyleClass().add("preview-other");
        var own = new Region();
        own.getStyleClass().add("preview-own");
        var bubbles = new VBox(BETWEEN_BUBBLES, theirs, own);
        bubbles.setAlignment(Pos.CENTER);
        var ground = new StackPane(bubbles);
        ground.getStyleClass().addAll("preview", "preview-" + choice.name().toLowerCase(Locale.ROOT));
        return ground;
    }

    private ToggleButton size(Zoom step) {
        var button = new ToggleButton(texts.get("settings.zoom.percent", step.percent()));
        button.setId("zoom-" + step.percent());
        return button;
    }

    private static String keys(Keymap keymap, Shortcut shortcut) {
        return keymap.first(shortcut).getValue().getDisplayText();
    }
}
