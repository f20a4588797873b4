package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the panel of a chat is: beside it where there is room, over it where there is not and it was asked for. */
final class PanelPlace extends StackPane {

    /** What is left of a window of 1,100 beside the rooms. */
    private static final double BESIDE_FROM = 750;
    /** The sign has its bar on the left. */
    private static final double HALF_ROUND = 180;

    private final Function<Runnable, RoomPanel> making;
    private final BooleanProperty wanted;
    private final Runnable left;
    private final HBox row = new HBox();
    private final ToggleButton toggle;
    private final Subscription arranging;
    private @Nullable RoomPanel panel;
    private boolean over;

    /** Wanted: beside the conversation, in every chat; left: the keys go back to the conversation. */
    PanelPlace(
            Node conversation,
            Function<Runnable, RoomPanel> making,
            BooleanProperty wanted,
            Runnable left,
            Texts texts) {
        this.making = making;
        this.wanted = wanted;
        this.left = left;
        HBox.setHgrow(conversation, Priority.ALWAYS);
        row.getChildren().add(conversation);
        getChildren().add(row);
        var icon = new FontIcon("fth-sidebar");
        icon.setRotate(HALF_ROUND);
        toggle = new ToggleButton(texts.get("roomPanel.title"), icon);
        toggle.setId("room-panel-toggle");
        toggle.getStyleClass().add("icon-button");
        toggle.setTooltip(new Tooltip(toggle.getText()));
        toggle.setOnAction(_ -> toggle());
        arranging = widthProperty().subscribe(_ -> arrange()).and(wanted.subscribe(_ -> arrange()));
    }

    /** Stands in the head of the conversation. */
    Node button() {
        return toggle;
    }

    private boolean isBeside() {
        return getWidth() >= BESIDE_FROM;
    }

    void toggle() {
        if (isBeside()) {
            wanted.set(!wanted.get());
        } else {
            over = !over;
            arrange();
            if (over) {
                focus();
            }
        }
    }

    private void leave() {
        toggle();
        left.run();
    }

    /** What lies over the conversation goes; from what stands beside it only the keys do. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (isBeside()) {
                left.run();
            } else {
                leave();
            }
        }
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        over &= !isBeside();
        boolean shown = isBeside() ? wanted.get() : over;
        toggle.setSelected(shown);
        if (!shown) {
            close();
        } else if (panel == null) {
            panel = making.apply(this::leave);
            panel.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
        if (panel != null) {
            place(panel, isBeside());
        }
    }

    private void place(RoomPanel shown, boolean beside) {
        var parent = beside ? row : this;
        if (!parent.equals(shown.getParent())) {
            take(shown);
            parent.getChildren().add(shown);
            StackPane.setAlignment(shown, Pos.CENTER_RIGHT);
            shown.over(!beside);
        }
    }

    private void take(RoomPanel shown) {
        row.getChildren().remove(shown);
        getChildren().remove(shown);
    }

    @Nullable
    RoomPanel panel() {
        return panel;
    }

    void focus() {
        if (panel != null) {
            panel.focus();
        }
    }

    private void close() {
        if (panel != null) {
            take(panel);
            panel.close();
            panel = null;
        }
    }

    void forget() {
        arranging.unsubscribe();
        close();
    }
}
