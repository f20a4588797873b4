package com.galerimerkezi.messenger.desktop.video;

import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A film without pictures, for machines that cannot play any. */
final class FakeFilm extends FilmFacts {

    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final Region view = new Region();
    boolean closed;

    FakeFilm() {
        length.set(Duration.ofSeconds(42));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void fit(double width, double height) {
        view.setPrefSize(width, height);
    }

    @Override
    public void play() {
        playing.set(true);
    }

    @Override
    public void pause() {
        playing.set(false);
    }

    @Override
    public void seek(Duration to) {
        position.set(to);
    }

    @Override
    public DoubleProperty volume() {
        return volume;
    }

    @Override
    public void close() {
        closed = true;
    }
}
