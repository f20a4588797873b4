package com.galerimerkezi.messenger.desktop.offers;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence in a box of its own, there while it says something. */
final class OfferNotice extends HBox {

    private final Label text = new Label();

    private OfferNotice(String icon) {
        getStyleClass().add("notice");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon), text);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    static OfferNotice ofProblem() {
        var notice = new OfferNotice("fth-alert-circle");
        notice.setId("offer-problem");
        return notice;
    }

    static OfferNotice warning(String sentence) {
        var notice = new OfferNotice("fth-alert-triangle");
        notice.getStyleClass().add("warning");
        notice.say(sentence);
        return notice;
    }

    void say(String sentence) {
        text.setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
