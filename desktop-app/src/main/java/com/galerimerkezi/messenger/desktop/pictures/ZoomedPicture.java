package com.galerimerkezi.messenger.desktop.pictures;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A picture as large as there is room, or larger and moved by the mouse, turned by quarters. */
final class ZoomedPicture extends Pane {

    private static final double LARGEST = 8;
    private static final double SMALLEST = 0.01;
    private static final double HEAD = 64;
    private static final double SIDES = 64;

    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ImageView view = new ImageView();
    private Point2D moved = Point2D.ZERO;
    private @Nullable Point2D held;
    private int quarters;

    ZoomedPicture() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        setOnMousePressed(event -> held = new Point2D(event.getX(), event.getY()).subtract(moved));
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                if (zoom.get() > 1) {
                    fit();
                } else {
                    zoomBy(2);
                }
            }
        });
    }

    /** 1 when the whole picture is seen. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    void clear() {
        view.setImage(null);
        quarters = 0;
        fit();
    }

    /** A sharper one takes the place of the same picture as it is. */
    void show(Image image) {
        view.setImage(image);
        requestLayout();
    }

    void fit() {
        moved = Point2D.ZERO;
        zoom.set(1);
        requestLayout();
    }

    void turn() {
        quarters = (quarters + 1) % 4;
        moved = Point2D.ZERO;
        requestLayout();
    }

    void zoomBy(double factor) {
        double now = Math.clamp(zoom.get() * factor, 1, LARGEST);
        moved = now == 1 ? Point2D.ZERO : moved.multiply(now / zoom.get());
        zoom.set(now);
        requestLayout();
    }

    private void dragged(MouseEvent event) {
        if (held != null && zoom.get() > 1) {
            moved = new Point2D(event.getX(), event.getY()).subtract(held);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var image = view.getImage();
        if (image == null || getWidth() == 0) {
            return;
        }
        boolean lying = quarters % 2 == 1;
        double width = lying ? image.getHeight() : image.getWidth();
        double height = lying ? image.getWidth() : image.getHeight();
        double room = Math.max(SMALLEST, Math.min((getWidth() - 2 * SIDES) / width, (getHeight() - 2 * HEAD) / height));
        double scale = room * zoom.get();
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        view.setRotate(90.0 * quarters);
        keepInSight(width * scale, height * scale);
        view.relocate(
                (getWidth() - image.getWidth() * scale) / 2 + moved.getX(),
                (getHeight() - image.getHeight() * scale) / 2 + moved.getY());
    }

    /** Its edge may come to the middle, not beyond. */
    private void keepInSight(double width, double height) {
        moved = new Point2D(
                Math.clamp(moved.getX(), -width / 2, width / 2), Math.clamp(moved.getY(), -height / 2, height / 2));
    }
}
