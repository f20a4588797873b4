package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * Enter sends and Shift+Enter breaks the line, or Ctrl+Enter sends and Enter breaks it; nothing is sent while an input
 * method composes. The field grows with its text.
 */
final class ComposerInput {

    private static final double LOWEST = 38;
    private static final double HIGHEST = 168;
    private static final Insets AROUND_TEXT = new Insets(10, 16, 10, 16);
    /** More than the highest field holds: what follows makes it no higher. */
    private static final int MOST_TO_MEASURE = 3_000;

    private final EmojiArea area;
    private final Runnable send;
    private final BooleanSupplier enterSends;
    private final Text measure = new Text();

    ComposerInput(EmojiArea area, Runnable send, BooleanSupplier enterSends) {
        this.area = area;
        this.send = send;
        this.enterSends = enterSends;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        measure.fontProperty().bind(area.fontProperty());
        area.textProperty().subscribe(this::grow);
        area.widthProperty().subscribe(this::grow);
        area.fontProperty().subscribe(this::grow);
        area.skinProperty().subscribe(this::grow);
        grow();
    }

    /** The caret stays where the user writes. */
    void forget(int characters) {
        int length = area.lettersOf(characters);
        int anchor = area.getAnchor();
        int caret = area.getCaretPosition();
        area.deleteText(0, length);
        area.selectRange(Math.max(0, anchor - length), Math.max(0, caret - length));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || area.isComposing()) {
            return;
        }
        event.consume();
        if (event.isShortcutDown() || (enterSends.getAsBoolean() && !event.isShiftDown())) {
            send.run();
        } else {
            area.replaceSelection("\n");
        }
    }

    private void grow() {
        double width = area.getWidth() - AROUND_TEXT.getLeft() - AROUND_TEXT.getRight();
        measure.setWrappingWidth(Math.max(1, width));
        measure.setText(start());
        double needed =
                Math.ceil(measure.getLayoutBounds().getHeight()) + AROUND_TEXT.getTop() + AROUND_TEXT.getBottom();
        double height = width <= 0 ? LOWEST : Math.clamp(needed, LOWEST, HIGHEST);
        area.setPrefHeight(height);
        area.setMinHeight(height);
        area.setMaxHeight(height);
        showScrollBar(height == HIGHEST);
    }

    /** It would take the width of which the lines were measured, and then be needed. */
    private void showScrollBar(boolean needed) {
        if (area.lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(needed ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        }
    }

    private String start() {
        var text = area.getLength() > MOST_TO_MEASURE ? area.getText(0, MOST_TO_MEASURE) : area.getText();
        return text.isEmpty() || text.endsWith("\n") ? text + " " : text;
    }
}
