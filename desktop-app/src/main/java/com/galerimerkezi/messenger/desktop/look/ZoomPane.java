package com.galerimerkezi.messenger.desktop.look;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** The root of a window: what is in it is laid out as on a smaller or larger window, and drawn to fill this one. */
public final class ZoomPane extends Region {

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final StackPane inside = new StackPane();

    public ZoomPane(Parent content) {
        var scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        inside.getTransforms().add(scale);
        getChildren().add(inside);
        zoom.subscribe(() -> requestLayout());
        show(content);
    }

    public void show(Parent content) {
        inside.getChildren().setAll(content);
    }

    public Parent content() {
        return (Parent) inside.getChildren().getFirst();
    }

    /** 1 is the actual size. */
    public DoubleProperty zoom() {
        return zoom;
    }

    @Override
    protected void layoutChildren() {
        inside.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return inside.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return inside.prefWidth(own(height)) * zoom.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return inside.prefHeight(own(width)) * zoom.get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private double own(double length) {
        return length < 0 ? length : length / zoom.get();
    }
}
