package com.galerimerkezi.messenger.desktop.emoji;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** An emoji on the line of the letters beside it. */
final class EmojiImage extends ImageView {

    private static final double OF_LETTERS = 1.3;
    private static final double ABOVE_LINE = 0.8;

    EmojiImage(String emoji, @Nullable Image picture) {
        super(picture);
        setPreserveRatio(true);
        setSmooth(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(emoji);
        getStyleClass().add("emoji");
    }

    void follow(ReadOnlyObjectProperty<Font> letters) {
        fitHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.rint(letters.get().getSize() * OF_LETTERS), letters));
    }

    @Override
    public double getBaselineOffset() {
        return getFitHeight() * ABOVE_LINE;
    }
}
