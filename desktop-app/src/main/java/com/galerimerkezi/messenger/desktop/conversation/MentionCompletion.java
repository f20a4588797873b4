package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The colleagues that a typed @name means: arrows move, Enter or Tab chooses, Esc leaves the word as it is. */
final class MentionCompletion extends VBox {

    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final double AVATAR = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Pattern WORD = Pattern.compile("(?:^|[\\s(])(@([\\p{L}]{0,30}(?: [\\p{L}]{1,30})?))$");

    private final TextInputControl input;
    private final Function<String, List<Colleague>> colleagues;
    private List<Colleague> found = List.of();
    private String word = "";
    private String left = "";
    private int chosen;

    MentionCompletion(TextInputControl input, Function<String, List<Colleague>> colleagues) {
        this.input = input;
        this.colleagues = colleagues;
        setId("mentions");
        getStyleClass().add("emoji-completion");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        input.caretPositionProperty().subscribe(this::look);
        input.focusedProperty().subscribe(this::look);
    }

    /** For the keys on their way to the input. */
    void pressed(KeyEvent event) {
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
            show(now.isEmpty() || now.equals(left) ? List.of() : colleagues.apply(now.substring(1)));
        }
    }

    private String wordBeforeCaret() {
        int caret = input.getCaretPosition();
        if (!input.isFocused()
                || caret > input.getLength()
                || !input.getSelectedText().isEmpty()) {
            return "";
        }
        var before = WORD.matcher(input.getText(Math.max(0, caret - LONGEST), caret));
        return before.find() ? before.group(1) : "";
    }

    private void show(List<Colleague> named) {
        found = named.stream().limit(MOST).toList();
        getChildren().setAll(found.stream().map(this::row).toList());
        setVisible(!found.isEmpty());
        if (isVisible()) {
            choose(0);
        }
    }

    private HBox row(Colleague colleague) {
        var avatar = new Avatar(AVATAR);
        avatar.show(colleague.userId(), TeamStore.nameOf(colleague));
        var row = new HBox(avatar, new Label(TeamStore.nameOf(colleague)));
        row.getStyleClass().add("completion-row");
        row.setOnMouseClicked(_ -> take(colleague));
        return row;
    }

    private void choose(int place) {
        chosen = place;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
        input.setAccessibleHelp(TeamStore.nameOf(found.get(place)));
    }

    private void take(Colleague colleague) {
        int caret = input.getCaretPosition();
        input.replaceText(caret - word.length(), caret, "@" + TeamStore.nameOf(colleague) + " ");
    }

    private void leave() {
        left = word;
        show(List.of());
    }
}
