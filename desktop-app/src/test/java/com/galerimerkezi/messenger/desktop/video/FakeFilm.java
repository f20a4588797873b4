package com.galerimerkezi.messenger.desktop.video;

import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A film without pictures, for machines that cannot play any. */
final class FakeFilm implements Film {

    final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    final ReadOnlyObjectWrapper<Duration> length = new ReadOnlyObjectWrapper<>(Duration.ofSeconds(42));
    final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty volume = new SimpleDoubleProperty(1);
    private final Region view = new Region();
    boolean closed;

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
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Duration> position() {
        return position.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Duration> length() {
        return length.getReadOnlyProperty();
    }

    @Override
    public DoubleProperty volume() {
        return volume;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    @Override
    public void close() {
        closed = true;
    }
}
