package com.galerimerkezi.messenger.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is seen while something longer is being prepared, and when that failed. */
final class StartView extends VBox {

    private static final double TEXT_WIDTH = 440;

    private StartView(String title, String hint) {
        getStyleClass().add("start");
        var mark = new StackPane(new FontIcon("fth-message-circle"));
        mark.getStyleClass().add("brand-mark");
        var headline = new Label(title);
        headline.getStyleClass().add("text-title");
        var explained = new Label(hint);
        explained.getStyleClass().add("text-muted");
        explained.setWrapText(true);
        explained.setTextAlignment(TextAlignment.CENTER);
        explained.setMaxWidth(TEXT_WIDTH);
        getChildren().addAll(mark, headline, explained);
    }

    static StartView waiting(String title, String hint) {
        var view = new StartView(title, hint);
        view.getChildren().add(new ProgressIndicator());
        return view;
    }

    static StartView failed(String title, String hint, String retry, Runnable action) {
        var view = new StartView(title, hint);
        var button = new Button(retry);
        button.getStyleClass().add("primary");
        button.setOnAction(_ -> action.run());
        view.getChildren().add(button);
        return view;
    }
}
