package com.galerimerkezi.messenger.desktop.video;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A film in its place before it plays: that it is one, how long it is, and the way to begin. */
public final class VideoPlace extends StackPane {

    private static final double ROUND = 20;
    private static final Insets FROM_CORNER = new Insets(8);

    /** @param frame of the film, as large as its place */
    public VideoPlace(Message film, double width, double height, @Nullable Node frame, Texts texts, Runnable play) {
        getStyleClass().add("video-place");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        var shape = new Rectangle(width, height);
        shape.setArcWidth(ROUND);
        shape.setArcHeight(ROUND);
        setClip(shape);
        var sign = new StackPane(new FontIcon("fth-play"));
        sign.getStyleClass().add("video-play");
        var length = new Label(Films.length(film, texts), new FontIcon("fth-film"));
        length.getStyleClass().add("video-length");
        setAlignment(length, Pos.TOP_LEFT);
        setMargin(length, FROM_CORNER);
        if (frame != null) {
            frame.setMouseTransparent(true);
            getChildren().add(frame);
        }
        getChildren().addAll(sign, length);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Films.spoken(film, texts));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                play.run();
                event.consume();
            }
        });
    }
}
