package com.galerimerkezi.messenger.desktop.video;

import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A film that runs on this computer, or says why it cannot. Lives on the UI thread. */
interface Film extends AutoCloseable {

    /** Where it is seen; as large as it is told, with the film's own shape. */
    Node view();

    void fit(double width, double height);

    void play();

    void pause();

    void seek(Duration to);

    ReadOnlyBooleanProperty playing();

    ReadOnlyObjectProperty<Duration> position();

    /** Zero until it is known. */
    ReadOnlyObjectProperty<Duration> length();

    /** From 0 to 1. */
    DoubleProperty volume();

    ReadOnlyObjectProperty<@Nullable Failure> failure();

    @Override
    void close();

    enum Failure {
        /** This computer has nothing that reads it. */
        NOT_PLAYABLE,
        /** Its bytes do not come. */
        NOT_REACHED
    }
}
