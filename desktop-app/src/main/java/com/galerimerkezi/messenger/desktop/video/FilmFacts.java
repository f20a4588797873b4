package com.galerimerkezi.messenger.desktop.video;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What a film tells of itself, whatever plays it. */
abstract class FilmFacts implements Film {

    final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    final ReadOnlyObjectWrapper<Duration> position = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    final ReadOnlyObjectWrapper<Duration> length = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

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
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}
