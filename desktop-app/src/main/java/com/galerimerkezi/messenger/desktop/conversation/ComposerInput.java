package com.galerimerkezi.messenger.desktop.conversation;

import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * Enter sends and Shift+Enter breaks the line, or Ctrl+Enter sends and Enter breaks it, as it is chosen; nothing while
 * an input method composes. The field grows with its text.
 */
final class ComposerInput {

    private static final double LOWEST = 38;
    private static final double HIGHEST = 168;
    private static final Insets AROUND_TEXT = new Insets(9, 16, 9, 16);

    private final TextArea area;
    private final Runnable send;
    private final BooleanSupplier enterSends;
    private final Text measure = new Text();
    private boolean composing;

    ComposerInput(TextArea area, Runnable send, BooleanSupplier enterSends) {
        this.area = area;
        this.send = send;
        this.enterSends = enterSends;
        area.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        measure.fontProperty().bind(area.fontProperty());
        area.textProperty().subscribe(this::grow);
        area.widthProperty().subscribe(this::grow);
        area.fontProperty().subscribe(this::grow);
        grow();
    }

    /** The caret stays where the user writes. */
    void forget(int length) {
        int anchor = area.getAnchor();
        int caret = area.getCaretPosition();
        area.deleteText(0, length);
        area.selectRange(Math.max(0, anchor - length), Math.max(0, caret - length));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || composing) {
            return;
        }
        event.consume();
        if (event.isShiftDown() || (!event.isShortcutDown() && !enterSends.getAsBoolean())) {
            area.replaceSelection("\n");
        } else {
            send.run();
        }
    }

    private void grow() {
        double width = area.getWidth() - AROUND_TEXT.getLeft() - AROUND_TEXT.getRight();
        measure.setWrappingWidth(Math.max(1, width));
        var text = area.getText();
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
        double needed =
                Math.ceil(measure.getLayoutBounds().getHeight()) + AROUND_TEXT.getTop() + AROUND_TEXT.getBottom();
        double height = width <= 0 ? LOWEST : Math.clamp(needed, LOWEST, HIGHEST);
        area.setPrefHeight(height);
        area.setMinHeight(height);
        area.setMaxHeight(height);
    }
}
