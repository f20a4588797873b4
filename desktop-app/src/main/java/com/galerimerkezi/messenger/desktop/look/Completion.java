package com.galerimerkezi.messenger.desktop.look;

import java.util.List;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The list over a field that a word being typed opens: arrows move, Enter or Tab chooses, Esc leaves the word as it is.
 *
 * @param <T> what is chosen from
 */
public final class Completion<T> extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextInputControl input;
    private final Kind<T> kind;
    private List<T> found = List.of();
    private String word = "";
    private String left = "";
    private int chosen;

    /** What makes one such list differ from another. */
    public interface Kind<T> {

        /** Its first group is the word before the caret that opens the list. */
        Pattern word();

        int longestWord();

        /** As many as the list has room for. */
        List<T> find(String word);

        HBox row(T one);

        String spoken(T one);

        /** Replaces the word, which stands between these places. */
        void take(T one, int start, int end);
    }

    public Completion(String id, TextInputControl input, Kind<T> kind) {
        this.input = input;
        this.kind = kind;
        setId(id);
        getStyleClass().add("completion");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        input.caretPositionProperty().subscribe(this::look);
        input.focusedProperty().subscribe(this::look);
    }

    /** For the keys on their way to the input. */
    public void pressed(KeyEvent event) {
        if (!isVisible() || event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> choose(Math.floorMod(chosen - 1, found.size()));
            case DOWN -> choose(Math.floorMod(chosen + 1, found.size()));
            case ENTER, TAB -> take(found.get(chosen));
            case ESCAPE -> leave();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void look() {
        var now = wordBeforeCaret();
        if (!now.equals(word)) {
            word = now;
            show(now.isEmpty() || now.equals(left) ? List.of() : kind.find(now));
        }
    }

    private String wordBeforeCaret() {
        int caret = input.getCaretPosition();
        if (!input.isFocused()
                || caret > input.getLength()
                || !input.getSelectedText().isEmpty()) {
            return "";
        }
        var before = kind.word().matcher(input.getText(Math.max(0, caret - kind.longestWord()), caret));
        return before.find() ? before.group(1) : "";
    }

    private void show(List<T> some) {
        found = some;
        getChildren().setAll(some.stream().map(this::row).toList());
        setVisible(!some.isEmpty());
        if (isVisible()) {
            choose(0);
        }
    }

    private HBox row(T one) {
        var row = kind.row(one);
        row.getStyleClass().add("completion-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMouseClicked(_ -> take(one));
        return row;
    }

    private void choose(int place) {
        chosen = place;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
        input.setAccessibleHelp(kind.spoken(found.get(place)));
    }

    private void take(T one) {
        int caret = input.getCaretPosition();
        kind.take(one, caret - word.length(), caret);
    }

    private void leave() {
        left = word;
        show(List.of());
    }
}
