package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What a message answers, at the head of its bubble: by whom, and two lines of it. A click or Enter goes there. */
final class QuoteBlock extends VBox {

    private final Quote quote;
    private final MessageActions actions;

    QuoteBlock(Quote quote, RowContext context) {
        this.quote = quote;
        this.actions = context.messages();
        getStyleClass().add("quote");
        if (quote.gallery() != null) {
            getStyleClass().add(Avatar.colourOf(quote.gallery()));
        }
        if (!quote.sender().isEmpty()) {
            var sender = new Label(quote.sender());
            sender.getStyleClass().add("quote-sender");
            getChildren().add(sender);
        }
        getChildren().add(new Words(quote, context.emoji()));
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(context.texts().get("quote.spoken", quote.spoken()));
        if (quote.isKnown()) {
            getStyleClass().add("known");
            setFocusTraversable(true);
            setOnMouseClicked(this::clicked);
            setOnKeyPressed(this::pressed);
        } else if (quote.state() == Quote.State.ASKED) {
            actions.lookUp(quote);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            actions.show(quote);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            actions.show(quote);
            event.consume();
        }
    }

    /** At most two lines high, and no wider than a short message. */
    private static final class Words extends TextFlow {

        private static final double WIDEST = 300;
        private static final double TWO_LINES = 36;

        Words(Quote quote, EmojiText emoji) {
            getStyleClass().add("quote-words");
            var measure = EmojiText.measure("quote-text");
            getChildren().add(measure);
            for (var piece : emoji.split(quote.text())) {
                getChildren()
                        .add(
                                piece.emoji()
                                        ? emoji.picture(piece.text(), measure.fontProperty())
                                        : words(piece.text(), quote));
            }
            var clip = new Rectangle();
            clip.widthProperty().bind(widthProperty());
            clip.heightProperty().bind(heightProperty());
            setClip(clip);
        }

        private static Text words(String words, Quote quote) {
            var text = new Text(words);
            text.getStyleClass().add("quote-text");
            if (quote.state() != Quote.State.HERE) {
                text.getStyleClass().add("removed");
            }
            return text;
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(WIDEST, super.computePrefWidth(height));
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(TWO_LINES, super.computePrefHeight(width));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
