package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A voice that can be played: ← and → go 5 seconds back and on, a click on the bars goes there. */
public final class VoiceView extends HBox {

    private static final Duration STEP = Duration.ofSeconds(5);

    private final VoiceClip clip;
    private final Player player;
    private final VoiceWords words;
    private final Texts texts;
    private final Button play;
    private final Button speed;
    private final WaveformView waveform = new WaveformView();
    private final Label time = new Label();
    private final Label problem = Parts.text("", "voice-problem");
    private final Subscription following;

    public VoiceView(VoiceClip clip, Player player, Texts texts) {
        this.clip = clip;
        this.player = player;
        this.texts = texts;
        words = new VoiceWords(texts);
        getStyleClass().add("voice");
        play = Parts.icon("voice-play", "fth-play", texts.get("voice.play"), this::toggle);
        play.getStyleClass().addAll("filled", "voice-play");
        speed = new Button();
        speed.getStyleClass().add("voice-speed");
        speed.setTooltip(new Tooltip(texts.get("voice.speed")));
        speed.setMinWidth(USE_PREF_SIZE);
        speed.setOnAction(_ -> player.nextSpeed());
        time.getStyleClass().add("voice-time");
        time.setMinWidth(USE_PREF_SIZE);
        waveform.onSeek(this::seek);
        var column = new VBox(2, waveform, time, problem);
        column.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(column, Priority.ALWAYS);
        Parts.shown(problem, problem.textProperty().map(text -> !text.isEmpty()));
        getChildren().addAll(play, column, speed);
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        following = Subscription.combine(
                clip.waveform().subscribe(known -> waveform.show(known.levels())),
                clip.length().subscribe(this::update),
                clip.failure().subscribe(reason -> problem.setText(words.problem(reason))),
                player.clip().subscribe(this::update),
                player.playing().subscribe(this::update),
                player.position().subscribe(this::update),
                player.speed().subscribe(this::update));
        update();
    }

    /** Ends with the place where it is shown. */
    public Subscription following() {
        return following;
    }

    public void toggle() {
        player.toggle(clip);
    }

    /** By 5 seconds, back where the number is negative. */
    public void step(int by) {
        var to = position().plus(STEP.multipliedBy(by));
        if (to.compareTo(clip.length().get()) < 0) {
            player.seek(clip, to);
        }
    }

    private void seek(double share) {
        if (!clip.length().get().isZero()) {
            player.seek(
                    clip,
                    clip.length().get().multipliedBy(Math.round(share * 1000)).dividedBy(1000));
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case SPACE -> toggle();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Duration position() {
        return player.has(clip) ? player.position().get() : Duration.ZERO;
    }

    private void update() {
        boolean playing = player.has(clip) && player.playing().get();
        var at = position();
        var length = clip.length().get();
        var text = texts.get(playing ? "voice.pause" : "voice.play");
        if (!text.equals(play.getText()) || play.getGraphic() == null) {
            play.setText(text);
            play.setTooltip(new Tooltip(text));
            play.setGraphic(new FontIcon(playing ? "fth-pause" : "fth-play"));
        }
        speed.setText(texts.get(player.speed().get().textKey()));
        speed.setAccessibleText(texts.get("voice.speed") + ", " + speed.getText());
        waveform.progress(length.isZero() ? 0 : Math.min(1, (double) at.toMillis() / length.toMillis()));
        boolean begun = playing || !at.isZero();
        time.setText(length.isZero() && !begun ? "" : words.time(begun ? at : length));
        setAccessibleText(texts.get("voice.name")
                + (length.isZero() ? "" : ", " + words.time(length))
                + (begun ? ", " + texts.get("voice.at", words.time(at)) : ""));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) position().toSeconds();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) clip.length().get().toSeconds();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
