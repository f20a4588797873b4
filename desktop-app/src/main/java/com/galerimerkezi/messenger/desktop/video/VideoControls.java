package com.galerimerkezi.messenger.desktop.video;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Play and pause, where the film is, how loud it is, and the film alone. */
final class VideoControls extends HBox {

    private static final double GAP = 8;
    private static final double VOLUME = 90;
    private static final double STEP_MILLIS = 5000;

    private final Texts texts;
    private final Button play;
    private final Button mute;
    private final Label time = new Label();
    private final Slider place = new Slider(0, 1, 0);
    private final Slider volume = new Slider(0, 1, 1);
    private @Nullable Film film;
    private Subscription following = Subscription.EMPTY;
    private boolean telling;
    private double before = 1;

    VideoControls(Texts texts, Runnable toggle, Runnable fill) {
        super(GAP);
        this.texts = texts;
        setId("video-controls");
        getStyleClass().add("video-controls");
        setMaxHeight(USE_PREF_SIZE);
        play = Parts.icon("video-toggle", "fth-play", texts.get("voice.play"), toggle);
        mute = Parts.icon("video-mute", "fth-volume-2", texts.get("video.mute"), this::mute);
        time.getStyleClass().add("video-time");
        time.setMinWidth(USE_PREF_SIZE);
        place.setId("video-place");
        place.setBlockIncrement(STEP_MILLIS);
        place.setAccessibleText(texts.get("video.place"));
        place.valueProperty().subscribe((_, now) -> moved(now.doubleValue()));
        HBox.setHgrow(place, Priority.ALWAYS);
        volume.setId("video-volume");
        volume.setAccessibleText(texts.get("video.volume"));
        volume.setBlockIncrement(0.1);
        volume.setPrefWidth(VOLUME);
        volume.setMinWidth(VOLUME / 2);
        var whole = Parts.icon("video-whole", "fth-maximize-2", texts.get("video.whole"), fill);
        getChildren().addAll(play, time, place, mute, volume, whole);
    }

    void show(@Nullable Film now) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (film != null) {
            volume.valueProperty().unbindBidirectional(film.volume());
        }
        film = now;
        if (now != null) {
            now.volume().set(volume.getValue());
            volume.valueProperty().bindBidirectional(now.volume());
            following = Subscription.combine(
                    now.playing()
                            .subscribe(
                                    is -> sign(play, is ? "fth-pause" : "fth-play", is ? "voice.pause" : "voice.play")),
                    now.position().subscribe(_ -> tell(now)),
                    now.length().subscribe(_ -> tell(now)),
                    now.volume()
                            .subscribe(loud -> sign(
                                    mute,
                                    loud.doubleValue() == 0 ? "fth-volume-x" : "fth-volume-2",
                                    loud.doubleValue() == 0 ? "video.unmute" : "video.mute")));
        }
    }

    private void sign(Button button, String icon, String key) {
        var words = texts.get(key);
        button.setGraphic(new FontIcon(icon));
        button.setText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void tell(Film now) {
        var at = now.position().get();
        var length = now.length().get();
        time.setText(Films.time(at, texts) + (length.isZero() ? "" : " / " + Films.time(length, texts)));
        if (!place.isValueChanging()) {
            telling = true;
            place.setMax(Math.max(1.0, (double) length.toMillis()));
            place.setValue((double) at.toMillis());
            telling = false;
        }
    }

    /** By the user, not by the film. */
    private void moved(double to) {
        if (!telling && film != null) {
            film.seek(Duration.ofMillis((long) to));
        }
    }

    void mute() {
        if (film != null) {
            double now = film.volume().get();
            film.volume().set(now == 0 ? before : 0);
            before = now == 0 ? before : now;
        }
    }
}
