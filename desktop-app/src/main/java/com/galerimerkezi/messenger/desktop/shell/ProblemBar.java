package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** What did not work, for a while or until it was read. */
final class ProblemBar extends HBox {

    private final Label text = new Label();
    private final Executor later;
    private int said;

    ProblemBar(Texts texts, Executor later) {
        this.later = later;
        setId("problem-bar");
        getStyleClass().add("problem-bar");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var close = new Button(texts.get("common.close"));
        close.getStyleClass().add("link");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> hide());
        getChildren().addAll(new FontIcon("fth-alert-circle"), text, close);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void say(String sentence) {
        int turn = ++said;
        text.setText(sentence);
        setVisible(true);
        later.execute(() -> {
            if (turn == said) {
                hide();
            }
        });
    }

    private void hide() {
        setVisible(false);
    }
}
