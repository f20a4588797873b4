package com.galerimerkezi.messenger.desktop.video;

import java.net.URI;
import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By JavaFX, which on Linux needs the system's libav: where that is missing the player fails, now or a moment later. */
final class FxFilm extends FilmFacts {

    private static final Logger LOG = LoggerFactory.getLogger(FxFilm.class);

    private final MediaView view = new MediaView();
    private final MediaPlayer player;

    private FxFilm(URI address) {
        player = new MediaPlayer(new Media(address.toString()));
        player.setOnError(() -> fail(player.getError()));
        player.statusProperty().subscribe(now -> playing.set(now == MediaPlayer.Status.PLAYING));
        player.currentTimeProperty().subscribe(now -> position.set(of(now)));
        player.totalDurationProperty().subscribe(now -> length.set(of(now)));
        player.setOnEndOfMedia(() -> {
            player.pause();
            player.seek(javafx.util.Duration.ZERO);
        });
        view.setMediaPlayer(player);
        view.setPreserveRatio(true);
    }

    /** Null where this computer has no player at all. */
    static @Nullable Film open(URI address) {
        try {
            return new FxFilm(address);
        } catch (RuntimeException | LinkageError none) {
            LOG.info("No film can be played here: {}", none.toString());
            return null;
        }
    }

    private void fail(@Nullable MediaException error) {
        LOG.info("A film cannot be played: {}", String.valueOf(error));
        boolean isAway = error != null
                && (error.getType() == MediaException.Type.MEDIA_INACCESSIBLE
                        || error.getType() == MediaException.Type.MEDIA_UNAVAILABLE);
        failure.set(isAway ? Failure.NOT_REACHED : Failure.NOT_PLAYABLE);
    }

    private static Duration of(javafx.util.@Nullable Duration time) {
        return time == null || time.isUnknown() || time.isIndefinite()
                ? Duration.ZERO
                : Duration.ofMillis((long) time.toMillis());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void fit(double width, double height) {
        view.setFitWidth(width);
        view.setFitHeight(height);
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void seek(Duration to) {
        player.seek(javafx.util.Duration.millis((double) to.toMillis()));
    }

    @Override
    public DoubleProperty volume() {
        return player.volumeProperty();
    }

    @Override
    public void close() {
        player.dispose();
    }
}
