package com.galerimerkezi.messenger.desktop.keys;

import com.galerimerkezi.messenger.desktop.look.Shown;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What keys do, and the keys on a button: pressed, it takes the next keys of the window instead of them. */
final class KeyChoice extends VBox {

    private static final double BETWEEN = 8;
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Keymap keymap;
    private final Shortcut shortcut;
    private final Texts texts;
    private final Button keys = new Button();
    private final Button back = new Button();
    private final Label problem = ShortcutRow.sentence("");
    private final KeyCaps caps;
    private final EventHandler<KeyEvent> listener = this::pressed;

    KeyChoice(Keymap keymap, Shortcut shortcut, Texts texts) {
        this.keymap = keymap;
        this.shortcut = shortcut;
        this.texts = texts;
        caps = new KeyCaps(keymap, shortcut, texts.get("shortcut.or"));
        var name = shortcut.name().toLowerCase(Locale.ROOT);
        keys.setId("keys-" + name);
        keys.getStyleClass().add("key-choice");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> ask());
        keys.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stopAsking();
            }
        });
        back.setId("keys-back-" + name);
        back.setGraphic(new FontIcon("fth-rotate-ccw"));
        back.getStyleClass().addAll("icon-button", "key-choice-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> comeBack());
        var what = ShortcutRow.sentence(texts.get(shortcut.textKey()));
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(BETWEEN, what, back, keys);
        row.getStyleClass().add("key-choice-line");
        row.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().addAll("key-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getStyleClass().addAll("shortcut-row", "key-choice-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, problem);
        showKeys();
        keymap.of(shortcut).when(Shown.of(this)).subscribe(_ -> showKeys());
    }

    private void showKeys() {
        boolean chosen = keymap.isChosen(shortcut);
        back.setVisible(chosen);
        back.setManaged(chosen);
        var usual = String.join("+", KeyCaps.names(shortcut.combinations().getFirst()));
        back.setAccessibleText(texts.get("keys.back", usual));
        back.setTooltip(new Tooltip(back.getAccessibleText()));
        keys.pseudoClassStateChanged(ASKING, false);
        keys.setText("");
        keys.setGraphic(caps);
        keys.setAccessibleText(
                texts.get("keys.change", texts.get(shortcut.textKey()), ShortcutRow.spoken(keymap, shortcut, texts)));
    }

    private void ask() {
        problem.setText("");
        keys.pseudoClassStateChanged(ASKING, true);
        keys.setGraphic(null);
        keys.setText(texts.get("keys.press"));
        keys.setAccessibleText(texts.get("keys.press"));
        // before the window's own keys, which may be the ones that are asked for
        getScene().getWindow().addEventFilter(KeyEvent.ANY, listener);
    }

    private void stopAsking() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().removeEventFilter(KeyEvent.ANY, listener);
        }
        showKeys();
    }

    private void pressed(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || event.getCode().isModifierKey()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            problem.setText("");
            stopAsking();
            return;
        }
        var fit = keymap.choose(shortcut, combination(event));
        say(fit);
        // refused ones are followed by others
        if (fit instanceof KeyFit.Fits) {
            stopAsking();
        }
    }

    private void comeBack() {
        say(keymap.forget(shortcut));
        keys.requestFocus();
    }

    private void say(KeyFit fit) {
        problem.setText(
                switch (fit) {
                    case KeyFit.Fits() -> "";
                    case KeyFit.Taken(var by) -> texts.get("keys.taken", texts.get(by.textKey()));
                    case KeyFit.Unfit unfit -> texts.get(unfit.textKey());
                });
    }

    private static KeyCombination combination(KeyEvent event) {
        var modifiers = new ArrayList<Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(Modifier[]::new));
    }
}
