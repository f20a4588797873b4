package com.galerimerkezi.messenger.desktop.voice;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Bars, of which those that were heard have another colour. */
final class WaveformView extends Region {

    private static final double HEIGHT = 26;
    private static final double WIDTH = 210;
    private static final double NARROWEST = 96;
    private static final double FLATTEST = 2;
    private static final double GAP = 1.4;

    private final Path heard = path("heard");
    private final Path ahead = path("ahead");
    private List<Double> levels = List.of();
    private double progress;
    private int barsHeard;

    WaveformView() {
        getStyleClass().add("waveform");
        getChildren().addAll(ahead, heard);
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    void show(List<Double> shown) {
        levels = shown;
        draw();
    }

    /** From 0 to 1. */
    void progress(double now) {
        progress = now;
        if (barsHeard != heardOf(levels.size())) {
            draw();
        }
    }

    /** Told where one clicks or drags to, from 0 to 1. */
    void onSeek(DoubleConsumer seek) {
        setOnMousePressed(event -> seek(event, seek));
        setOnMouseDragged(event -> seek(event, seek));
        getStyleClass().add("seekable");
    }

    private void seek(MouseEvent event, DoubleConsumer seek) {
        if (event.getButton() == MouseButton.PRIMARY && getWidth() > 0) {
            seek.accept(Math.clamp(event.getX() / getWidth(), 0, 1));
            event.consume();
        }
    }

    private int heardOf(int bars) {
        return (int) Math.round(progress * bars);
    }

    /** As many bars as were asked for stand at the same places, however few levels there are yet. */
    private void draw() {
        heard.getElements().clear();
        ahead.getElements().clear();
        barsHeard = heardOf(levels.size());
        double step = getWidth() / Waveform.BARS;
        double middle = getHeight() / 2;
        double width = Math.max(1, step - GAP);
        heard.setStrokeWidth(width);
        ahead.setStrokeWidth(width);
        int first = Waveform.BARS - levels.size();
        for (int i = 0; i < levels.size(); i++) {
            double half = Math.max(FLATTEST, levels.get(i) * (getHeight() - width)) / 2;
            double x = (Math.max(0, first) + i + 0.5) * step;
            (i < barsHeard ? heard : ahead)
                    .getElements()
                    .addAll(new MoveTo(x, middle - half), new LineTo(x, middle + half));
        }
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return HEIGHT;
    }
}
