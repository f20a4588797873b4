package com.galerimerkezi.messenger.desktop.vehicles;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A photo that fills its place, or a sign where there is none. */
final class PhotoView extends StackPane {

    private static final double ROUND = 16;

    private final Photos photos;
    private final int width;
    private final int height;
    private final ImageView view = new ImageView();
    private @Nullable String shown;

    PhotoView(Photos photos, int width, int height) {
        this.photos = photos;
        this.width = width;
        this.height = height;
        getStyleClass().add("photo");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
        var shape = new Rectangle(width, height);
        shape.setArcWidth(ROUND);
        shape.setArcHeight(ROUND);
        setClip(shape);
        getChildren().addAll(new FontIcon("fth-image"), view);
    }

    void show(@Nullable String url) {
        if (url != null && url.equals(shown)) {
            return;
        }
        shown = url;
        view.setImage(null);
        if (url != null) {
            var _ = photos.load(url, width, height).thenAccept(image -> {
                if (url.equals(shown)) {
                    fill(image);
                }
            });
        }
    }

    /** Cut to the form of the place, from the middle. */
    private void fill(Image image) {
        double scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        double w = width * scale;
        double h = height * scale;
        view.setViewport(new Rectangle2D((image.getWidth() - w) / 2, (image.getHeight() - h) / 2, w, h));
        view.setImage(image);
    }
}
