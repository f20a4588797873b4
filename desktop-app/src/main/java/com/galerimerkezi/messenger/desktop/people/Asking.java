package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks once more before something that cannot be undone; there as long as it asks. */
final class Asking extends VBox {

    private static final double GAP = 8;

    private final StringProperty question = new SimpleStringProperty("");
    private final Button yes;
    private Runnable action = () -> {};

    Asking(Texts texts) {
        super(GAP);
        yes = Parts.button("asking-yes", "", "danger", this::go);
        var no = Parts.button("asking-no", texts.get("common.giveUp"), "secondary", this::leave);
        var buttons = new FlowPane(GAP, GAP, yes, no);
        getChildren().addAll(Parts.notice("problem", "fth-alert-triangle", question), buttons);
        Parts.shown(this, question.map(words -> !words.isEmpty()));
    }

    void ask(String words, String doIt, Runnable wanted) {
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
