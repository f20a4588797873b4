package com.galerimerkezi.messenger.desktop.replies;

import com.galerimerkezi.messenger.contract.QuickReply;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list that a slash opens: arrows move, Enter or Tab chooses, Esc leaves what was typed as it is. */
public final class ReplyCompletion extends VBox {

    private static final int MOST = 6;
    private static final int LONGEST = 60;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Pattern WORD = Pattern.compile("(?:^|\\s)(/[\\p{L}\\p{N}_-]{0,40})$");
    private static final int LONGEST_WORD = 42;

    private final TextInputControl input;
    private final QuickReplies replies;
    private final UnaryOperator<String> filling;
    private List<QuickReply> found = List.of();
    private String word = "";
    private String left = "";
    private int chosen;

    /** Filling: the text as it is to stand in this chat. */
    public ReplyCompletion(TextInputControl input, QuickReplies replies, UnaryOperator<String> filling) {
        this.input = input;
        this.replies = replies;
        this.filling = filling;
        setId("reply-completion");
        getStyleClass().addAll("emoji-completion", "reply-completion");
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
            show(now.isEmpty() || now.equals(left) ? List.of() : replies.search(now.substring(1), MOST));
        }
    }

    private String wordBeforeCaret() {
        int caret = input.getCaretPosition();
        if (!input.isFocused()
                || caret > input.getLength()
                || !input.getSelectedText().isEmpty()) {
            return "";
        }
        var before = WORD.matcher(input.getText(Math.max(0, caret - LONGEST_WORD), caret));
        return before.find() ? before.group(1) : "";
    }

    private void show(List<QuickReply> some) {
        found = some;
        getChildren().setAll(some.stream().map(this::row).toList());
        setVisible(!some.isEmpty());
        if (isVisible()) {
            choose(0);
        }
    }

    private HBox row(QuickReply reply) {
        var shortcut = new Label("/" + reply.shortcut());
        shortcut.setMinWidth(USE_PREF_SIZE);
        var content = new Label(beginning(filling.apply(reply.content())));
        content.getStyleClass().add("text-muted");
        content.setMinWidth(0);
        var row = new HBox(shortcut, content);
        row.getStyleClass().add("completion-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMouseClicked(_ -> take(reply));
        return row;
    }

    private static String beginning(String content) {
        var line = content.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void choose(int place) {
        chosen = place;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
        var reply = found.get(place);
        input.setAccessibleHelp("/" + reply.shortcut() + ": " + reply.content());
    }

    /** A variable that nobody knows is marked, so that what is typed next stands in its place. */
    private void take(QuickReply reply) {
        int end = input.getCaretPosition();
        int start = end - word.length();
        var text = filling.apply(reply.content());
        input.replaceText(start, end, text);
        var unknown = ReplyVariables.leftIn(text);
        if (!unknown.isEmpty()) {
            int at = input.getText().indexOf(unknown.getFirst(), start);
            if (at >= 0) {
                input.selectRange(at, at + unknown.getFirst().length());
            }
        }
    }

    private void leave() {
        left = word;
        show(List.of());
    }
}
