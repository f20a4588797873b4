package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks once more before something that cannot be undone; there as long as it asks. */
final class Asking extends VBox {

    private static final double GAP = 8;

    private final StringProperty question = new SimpleStringProperty("");
    private final Button yes;
    private final HBox notice;
    private Runnable action = () -> {};

    Asking(Texts texts) {
        super(GAP);
        yes = Parts.button("asking-yes", "", "dangerous", this::go);
        var no = Parts.button("asking-no", texts.get("common.giveUp"), "secondary", this::leave);
        var buttons = new FlowPane(GAP, GAP, yes, no);
        notice = Parts.notice("problem", "fth-alert-triangle", question);
        getChildren().addAll(notice, buttons);
        Parts.shown(this, question.map(words -> !words.isEmpty()));
    }

    /** Before what cannot be taken back. */
    void ask(String words, String doIt, Runnable wanted) {
        ask(words, doIt, wanted, "problem", "dangerous");
    }

    /** Before what is harmless, but should be seen first. */
    void offer(String words, String doIt, Runnable wanted) {
        ask(words, doIt, wanted, "good", "primary");
    }

    private void ask(String words, String doIt, Runnable wanted, String noticeClass, String buttonClass) {
        notice.getStyleClass().setAll("notice", noticeClass);
        yes.getStyleClass().removeAll("dangerous", "primary");
        yes.getStyleClass().add(buttonClass);
        action = wanted;
        yes.setText(doIt);
        question.set(words);
        yes.requestFocus();
    }

    void leave() {
        question.set("");
        action = () -> {};
    }

    private void go() {
        var wanted = action;
        leave();
        wanted.run();
    }
}
