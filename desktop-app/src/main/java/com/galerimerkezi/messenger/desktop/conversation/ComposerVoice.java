package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.RecorderBar;
import com.galerimerkezi.messenger.desktop.voice.RecorderViewModel;
import com.galerimerkezi.messenger.desktop.voice.RecorderViewModel.State;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The microphone where an empty message has nothing to send, and the recorder in the place of the composer. */
final class ComposerVoice {

    private final ComposerViewModel composing;
    private final RecorderViewModel recorder;
    private final RecorderBar bar;

    ComposerVoice(
            HBox composer,
            Button microphone,
            Button send,
            TextArea input,
            ComposerViewModel composing,
            BooleanExpression writing,
            Texts texts) {
        this.composing = composing;
        recorder = composing.recorder();
        bar = new RecorderBar(recorder, texts);
        var idle = recorder.state().isEqualTo(State.IDLE);
        var open = composing.closed().not().and(writing);
        Parts.shown(composer, idle.and(open));
        Parts.shown(bar, idle.not().and(open));
        var empty = Bindings.isEmpty(composing.text()).and(composing.edited().isNull());
        Parts.shown(microphone, empty);
        Parts.shown(send, empty.not());
        microphone.setTooltip(new Tooltip(microphone.getText()));
        microphone.setOnAction(_ -> recorder.start());
        var problem = new Label();
        problem.getStyleClass().add("composer-problem");
        problem.textProperty().bind(recorder.problem());
        Parts.shown(problem, recorder.problem().isNotEmpty());
        var column = (VBox) composer.getParent();
        int place = column.getChildren().indexOf(composer);
        column.getChildren().add(place + 1, bar);
        column.getChildren().add(place, problem);
        recorder.state().subscribe((_, _) -> bar.moveFocus(input));
        composing.text().subscribe((_, _) -> recorder.forgetProblem());
        composing.closed().subscribe(closed -> {
            if (closed) {
                recorder.stop();
            }
        });
    }

    /** What is being written stays, and is there again afterwards. */
    void record() {
        if (recorder.state().get() == State.RECORDING) {
            recorder.stop();
        } else if (!composing.closed().get() && composing.edited().get() == null) {
            recorder.start();
        }
    }

    void close() {
        bar.close();
    }
}
