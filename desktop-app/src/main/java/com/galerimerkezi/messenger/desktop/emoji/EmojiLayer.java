package com.galerimerkezi.messenger.desktop.emoji;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** The pictures on the blanks of an {@link EmojiArea}; only those that can be seen. */
final class EmojiLayer extends Pane {

    private static final double OF_LETTERS = 1.25;

    private final EmojiArea area;
    private final EmojiAlphabet alphabet;
    private final EmojiPictures pictures;

    EmojiLayer(EmojiArea area, EmojiAlphabet alphabet, EmojiPictures pictures) {
        this.area = area;
        this.alphabet = alphabet;
        this.pictures = pictures;
        getStyleClass().add("emoji-layer");
    }

    @Override
    protected void layoutChildren() {
        var sight = area.inSight();
        var text = area.getText();
        int shown = 0;
        for (int i = sight.getStart(); i < sight.getEnd(); i++) {
            char letter = text.charAt(i);
            var blank = alphabet.isLetter(letter) ? area.boundsOf(i).orElse(null) : null;
            if (blank != null) {
                show(view(shown), alphabet.meaningOf(letter), blank);
                shown++;
            }
        }
        getChildren().remove(shown, getChildren().size());
    }

    private ImageView view(int index) {
        if (index == getChildren().size()) {
            var view = new ImageView();
            view.setManaged(false);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            getChildren().add(view);
        }
        return (ImageView) getChildren().get(index);
    }

    private void show(ImageView view, String emoji, Rectangle2D blank) {
        double size = Math.rint(area.getFont().getSize() * OF_LETTERS);
        view.setImage(pictures.find(emoji).orElse(null));
        view.setFitHeight(size);
        view.relocate(
                Math.rint(blank.getMinX() + (blank.getWidth() - size) / 2),
                Math.rint(blank.getMinY() + (blank.getHeight() - size) / 2));
    }
}
