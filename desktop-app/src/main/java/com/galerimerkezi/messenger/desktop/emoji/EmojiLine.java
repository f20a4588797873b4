package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One line of text with its emoji, cut with … where it is too long. */
public final class EmojiLine extends Region {

    private final EmojiText emoji;
    private final String styleClass;
    private final Label words;
    private final Label dots;
    private String text = "";

    public EmojiLine(EmojiPictures pictures, String styleClass) {
        this.emoji = new EmojiText(pictures);
        this.styleClass = styleClass;
        words = label("");
        dots = label("…");
        setMinWidth(0);
        getChildren().add(words);
    }

    public String text() {
        return text;
    }

    public void show(String now) {
        if (now.equals(text)) {
            return;
        }
        text = now;
        var pieces = emoji.split(now);
        if (pieces.stream().noneMatch(Piece::emoji)) {
            words.setText(now);
            getChildren().setAll(words);
        } else {
            getChildren().setAll(pieces.stream().map(this::node).toList());
            getChildren().add(dots);
        }
    }

    private Node node(Piece piece) {
        return piece.emoji() ? emoji.picture(piece.text(), dots.fontProperty()) : label(piece.text());
    }

    private Label label(String shown) {
        var label = new Label(shown);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    private List<Node> pieces() {
        return getChildren().stream().filter(node -> !node.equals(dots)).toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(
                pieces().stream().mapToDouble(node -> node.prefWidth(-1)).sum());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean room = true;
        dots.setVisible(false);
        for (var node : pieces()) {
            double width = snapSizeX(node.prefWidth(-1));
            boolean fits = x + width <= getWidth() + 1;
            node.setVisible(room && (fits || node instanceof Label));
            place(node, x, Math.min(width, Math.max(0, getWidth() - x)));
            if (room && !fits && !(node instanceof Label)) {
                dots.setVisible(true);
                place(dots, x, Math.max(0, getWidth() - x));
            }
            room &= fits;
            x += width;
        }
    }

    private void place(Node node, double x, double width) {
        layoutInArea(node, x, 0, width, getHeight(), 0, javafx.geometry.HPos.LEFT, VPos.CENTER);
    }
}
