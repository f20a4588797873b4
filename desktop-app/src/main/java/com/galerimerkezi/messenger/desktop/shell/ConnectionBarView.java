package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.shell.ConnectionViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line over everything while the server is not heard. */
final class ConnectionBarView extends HBox {

    private final Timeline everySecond;

    ConnectionBarView(ConnectionViewModel model, Texts texts) {
        setId("connection");
        getStyleClass().add("connection-bar");
        var line = new Label();
        line.textProperty().bind(model.text());
        var retry = new Button(texts.get("connection.retry"));
        retry.getStyleClass().add("link");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(_ -> model.retry());
        var offline = model.state().isEqualTo(State.OFFLINE);
        retry.visibleProperty().bind(offline);
        retry.managedProperty().bind(offline);
        getChildren().addAll(new FontIcon("fth-wifi-off"), line, retry);
        visibleProperty().bind(model.state().isNotEqualTo(State.HIDDEN));
        managedProperty().bind(visibleProperty());
        everySecond = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        everySecond.setCycleCount(Animation.INDEFINITE);
        model.state().subscribe(this::count);
    }

    private void count(State state) {
        if (state == State.OFFLINE) {
            everySecond.play();
        } else {
            everySecond.stop();
        }
    }

    void close() {
        everySecond.stop();
    }
}
