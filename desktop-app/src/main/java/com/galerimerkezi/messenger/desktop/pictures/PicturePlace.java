package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.media.BlurHash;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place of one size: first the colours of its picture, then the picture, cut to the place from the middle. */
final class PicturePlace extends StackPane {

    private static final double ROUND = 20;
    private static final int COLOURS = 24;

    private final ImageView colours = new ImageView();
    private final ImageView picture = new ImageView();
    private final FontIcon sign = new FontIcon("fth-image");
    private final double width;
    private final double height;

    PicturePlace(double width, double height) {
        this.width = width;
        this.height = height;
        getStyleClass().add("picture-place");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        colours.setFitWidth(width);
        colours.setFitHeight(height);
        colours.setSmooth(true);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setSmooth(true);
        var shape = new Rectangle(width, height);
        shape.setArcWidth(ROUND);
        shape.setArcHeight(ROUND);
        setClip(shape);
        getChildren().addAll(sign, colours, picture);
    }

    /** Without colours a sign says that there is a picture. */
    void showColours(@Nullable String blurhash) {
        if (blurhash == null) {
            return;
        }
        try {
            var image = new WritableImage(COLOURS, COLOURS);
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            COLOURS,
                            COLOURS,
                            PixelFormat.getIntArgbInstance(),
                            BlurHash.decode(blurhash, COLOURS, COLOURS),
                            0,
                            COLOURS);
            colours.setImage(image);
            sign.setVisible(false);
        } catch (IllegalArgumentException foreign) {
            colours.setImage(null);
        }
    }

    void show(CompletableFuture<Image> coming) {
        var _ = coming.whenComplete((image, failure) -> {
            if (failure == null) {
                show(image);
            } else {
                sign.setIconLiteral("fth-alert-circle");
                sign.setVisible(true);
                sign.toFront();
            }
        });
    }

    void show(Image image) {
        double scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        double seenWidth = width * scale;
        double seenHeight = height * scale;
        picture.setViewport(new Rectangle2D(
                (image.getWidth() - seenWidth) / 2, (image.getHeight() - seenHeight) / 2, seenWidth, seenHeight));
        picture.setImage(image);
        colours.setImage(null);
        sign.setVisible(false);
    }
}
