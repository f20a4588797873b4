package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.media.BlurHash;
import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A place of one size: first the colours of its picture, then the picture, cut to the place from the middle. */
final class PicturePlace extends StackPane {

    /** A picture in exactly the pixels of a place. */
    interface Source {
        /** What can be shown without waiting. */
        Optional<Image> known(Cut cut);

        CompletableFuture<Image> load(Cut cut);
    }

    private static final double ROUND = 20;
    /** Most are on the disk and there sooner: for them nothing is drawn meanwhile. */
    private static final Duration PATIENCE = Duration.millis(80);

    private static final int COLOURS = 24;
    private static final String WAITING = "waiting-for-picture";

    private final ImageView colours = new ImageView();
    private final ImageView picture = new ImageView();
    private final double width;
    private final double height;
    private final boolean fromTheTop;
    private @Nullable Cut shown;
    private @Nullable FontIcon sign;

    PicturePlace(double width, double height) {
        this(width, height, false);
    }

    /** Cut at its foot: a page is known by its head. */
    static PicturePlace fromTheTop(double width, double height) {
        return new PicturePlace(width, height, true);
    }

    private PicturePlace(double width, double height, boolean fromTheTop) {
        this.fromTheTop = fromTheTop;
        this.width = width;
        this.height = height;
        getStyleClass().addAll("picture-place", WAITING);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        colours.setFitWidth(width);
        colours.setFitHeight(height);
        colours.setSmooth(true);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        picture.setSmooth(true);
        getChildren().addAll(colours, picture);
    }

    /** As soon as it is known how many pixels there are, and again when they become more or fewer. */
    void showCut(@Nullable String blurhash, Source source) {
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(PicturePlace::zoomOf)
                .subscribe(zoom -> {
                    if (zoom != null && getScene() != null) {
                        var window = getScene().getWindow();
                        double scale = zoom * (window == null ? 1 : window.getOutputScaleX());
                        show(blurhash, source, Cut.of(width, height, ROUND / 2, scale));
                    }
                });
    }

    private static ObservableValue<Double> zoomOf(Parent root) {
        return root instanceof ZoomPane zoomed
                ? zoomed.zoom().map(Number::doubleValue)
                : new SimpleObjectProperty<>(1.0);
    }

    private void show(@Nullable String blurhash, Source source, Cut cut) {
        if (cut.equals(shown)) {
            return;
        }
        shown = cut;
        source.known(cut).ifPresentOrElse(this::showAsItIs, () -> {
            if (picture.getImage() == null) {
                waitFor(blurhash);
            }
            var _ = source.load(cut).whenComplete((image, failure) -> {
                if (failure != null) {
                    showFailure();
                } else if (cut.equals(shown)) {
                    showAsItIs(image);
                }
            });
        });
    }

    /** It has its round corners already: a clip costs in every frame. */
    private void showAsItIs(Image cut) {
        put(cut);
        setClip(null);
        getStyleClass().remove(WAITING);
    }

    private void waitFor(@Nullable String blurhash) {
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> {
            if (picture.getImage() == null && sign == null) {
                clip();
                showColours(blurhash);
            }
        });
        patience.play();
    }

    private void clip() {
        var shape = new Rectangle(width, height);
        shape.setArcWidth(ROUND);
        shape.setArcHeight(ROUND);
        setClip(shape);
    }

    /** Without colours a sign says that there is a picture. */
    private void showColours(@Nullable String blurhash) {
        if (blurhash == null) {
            showSign("fth-image");
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
        } catch (IllegalArgumentException foreign) {
            showSign("fth-image");
        }
    }

    void show(CompletableFuture<Image> coming) {
        showSign("fth-image");
        var _ = coming.whenComplete((image, failure) -> {
            if (failure == null) {
                show(image);
            } else {
                showFailure();
            }
        });
    }

    private void showFailure() {
        showSign("fth-alert-circle");
    }

    private void showSign(String icon) {
        if (sign == null) {
            sign = new FontIcon(icon);
            getChildren().add(sign);
        } else {
            sign.setIconLiteral(icon);
        }
    }

    void show(Image image) {
        clip();
        put(image);
    }

    private void put(Image image) {
        double scale = Math.min(image.getWidth() / width, image.getHeight() / height);
        double seenWidth = width * scale;
        double seenHeight = height * scale;
        picture.setViewport(new Rectangle2D(
                (image.getWidth() - seenWidth) / 2,
                fromTheTop ? 0 : (image.getHeight() - seenHeight) / 2,
                seenWidth,
                seenHeight));
        picture.setImage(image);
        colours.setImage(null);
        if (sign != null) {
            getChildren().remove(sign);
            sign = null;
        }
    }
}
