package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.replies.ReplyCompletion;
import com.galerimerkezi.messenger.desktop.schedule.ScheduleButton;
import com.galerimerkezi.messenger.desktop.schedule.ScheduleStrip;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the composer has ready: quick replies behind a slash, sending later, and the messages that wait. */
final class ComposerPlans {

    private static final double SIDE = 12;

    private final ScheduleStrip strip;

    ComposerPlans(
            StackPane root,
            HBox composer,
            Button send,
            TextArea input,
            ComposerViewModel composing,
            Overlays overlays,
            Texts texts) {
        var completion = new ReplyCompletion(input, composing.replies(), composing::filled).list();
        StackPane.setAlignment(completion, Pos.BOTTOM_LEFT);
        completion.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        composer.heightProperty()
                .subscribe(height -> StackPane.setMargin(
                        completion, new Insets(SIDE, SIDE, height.doubleValue() + ComposerModes.ABOVE, SIDE)));
        root.getChildren().add(completion);
        composer.addEventFilter(KeyEvent.KEY_PRESSED, completion::pressed);
        var later = new ScheduleButton(composing.moments(), texts, overlays, composing::sendAt);
        Parts.shown(later, send.visibleProperty().and(composing.edited().isNull()));
        later.disableProperty().bind(composing.canSend().not());
        composer.getChildren().add(composer.getChildren().indexOf(send), later);
        strip = composing.scheduled();
        var column = (VBox) composer.getParent();
        column.getChildren().add(column.getChildren().indexOf(composer), strip);
    }

    void close() {
        strip.close();
    }
}
