package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.RecorderViewModel.State;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** In the place of the composer while one speaks, and until what was said is sent or thrown away. */
public final class RecorderBar extends VBox {

    /** What is shorter is soon said again. */
    private static final Duration WORTH_A_QUESTION = Duration.ofSeconds(10);

    private final RecorderViewModel model;
    private final Texts texts;
    private final VoiceWords words;
    private final HBox row = new HBox();
    private Subscription shown = Subscription.EMPTY;
    private @Nullable Node first;
    private boolean hadFocus;

    public RecorderBar(RecorderViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new VoiceWords(texts);
        setId("recorder");
        getStyleClass().add("recorder");
        row.getStyleClass().add("recorder-row");
        getChildren().addAll(Parts.notice("warning", "fth-alert-circle", model.notice()), row);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::show);
    }

    /** Ends with the conversation that it stands in. */
    public void close() {
        shown.unsubscribe();
    }

    private void show(State state) {
        hadFocus = row.getChildren().stream().anyMatch(Node::isFocusWithin);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        row.getChildren().clear();
        switch (state) {
            case IDLE -> first = null;
            case RECORDING -> recording();
            case REVIEW -> review();
        }
    }

    private void recording() {
        var dot = new Region();
        dot.getStyleClass().add("recorder-dot");
        var time = new Label();
        time.getStyleClass().add("recorder-time");
        time.setMinWidth(USE_PREF_SIZE);
        var levels = new WaveformView();
        levels.getStyleClass().add("live");
        HBox.setHgrow(levels, Priority.ALWAYS);
        var stop = Parts.icon("recorder-stop", "fth-square", texts.get("voice.recorder.stop"), model::stop);
        stop.setAccessibleText(texts.get("voice.recorder.stop.spoken"));
        row.getChildren().addAll(cancel(), dot, time, levels, stop, send());
        shown = Subscription.combine(
                model.length().subscribe(length -> time.setText(words.time(length))),
                model.levels().subscribe(levels::show));
        first = stop;
    }

    private void review() {
        var clip = model.clip().get();
        if (clip == null) {
            return;
        }
        var voice = new VoiceView(clip, model.player(), texts);
        HBox.setHgrow(voice, Priority.ALWAYS);
        shown = voice.following();
        var send = send();
        row.getChildren().addAll(cancel(), voice, send);
        first = send;
    }

    private Button send() {
        var send = Parts.icon("recorder-send", "fth-send", texts.get("composer.send"), model::send);
        send.getStyleClass().add("filled");
        return send;
    }

    /** Minutes of speech are not gone by one wrong click. */
    private Button cancel() {
        var cancel = Parts.icon("recorder-cancel", "fth-trash-2", texts.get("voice.recorder.cancel"), () -> {});
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            boolean asked = cancel.getStyleClass().contains("dangerous");
            if (asked || model.length().get().compareTo(WORTH_A_QUESTION) < 0) {
                model.discard();
            } else {
                cancel.setText(texts.get("voice.recorder.cancel.sure"));
                cancel.setGraphic(null);
                cancel.getStyleClass().setAll("button", "dangerous");
            }
        });
        cancel.focusedProperty().subscribe(focused -> {
            if (!focused) {
                cancel.setText(texts.get("voice.recorder.cancel"));
                cancel.setGraphic(new FontIcon("fth-trash-2"));
                cancel.getStyleClass().setAll("button", "icon-button");
            }
        });
        return cancel;
    }

    /** Escape ends the speaking, and loses nothing. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.state().get() == State.RECORDING) {
            model.stop();
            event.consume();
        }
    }

    /**
     * Whoever begins to speak has the keys here, and keeps them: a recording that ends by itself takes them from nobody.
     *
     * @param composer has them afterwards
     */
    public void moveFocus(Node composer) {
        if (first == null && hadFocus) {
            composer.requestFocus();
        } else if (first != null && (hadFocus || model.state().get() == State.RECORDING)) {
            first.requestFocus();
        }
    }
}
