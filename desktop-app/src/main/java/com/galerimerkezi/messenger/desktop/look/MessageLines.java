package com.galerimerkezi.messenger.desktop.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A message in a list of messages from many rooms: where, when, by whom, and its text below. */
public final class MessageLines extends VBox {

    private final Label room = label("room-name");
    private final Label time = label("room-time");
    private final Label sender = label("hit-sender");

    public MessageLines(Node text) {
        super(2);
        time.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(8, room, spring, time);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, sender, text);
        getStyleClass().add("hit-row");
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    public void show(String where, String when, String who) {
        room.setText(where);
        time.setText(when);
        sender.setText(who);
        sender.setManaged(!who.isEmpty());
    }
}
