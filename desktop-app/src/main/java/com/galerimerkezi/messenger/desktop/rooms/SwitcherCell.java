package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.MarkedText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A room in the switcher, with the letters that were typed. */
final class SwitcherCell extends ListCell<SwitcherRow> {

    static final double HEIGHT = 56;

    private static final double NAME_LINE = 18;
    private static final double SUBJECT_LINE = 15.5;
    private static final long MOST_SHOWN = 99;

    private final Avatar avatar = new Avatar(36);
    private final MarkedText name = line("switcher-name", NAME_LINE);
    private final MarkedText car = line("switcher-subject", SUBJECT_LINE);
    private final MarkedText detail = line("switcher-subject", SUBJECT_LINE);
    private final Label state = new Label();
    private final Label unread = new Label();
    private final HBox row;

    SwitcherCell() {
        setPrefWidth(0);
        getStyleClass().add("switcher-cell");
        state.getStyleClass().add("state-tag");
        state.setMinWidth(USE_PREF_SIZE);
        state.managedProperty().bind(state.visibleProperty());
        unread.getStyleClass().add("badge");
        unread.setMinWidth(USE_PREF_SIZE);
        unread.managedProperty().bind(unread.visibleProperty());
        car.setMinWidth(0);
        detail.setMinWidth(USE_PREF_SIZE);
        var lines = new VBox(2, name, new HBox(car, detail));
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(avatar, lines, state, unread);
        row.getStyleClass().add("choice-row");
    }

    /** One line: what is too long ends with a word. */
    private static MarkedText line(String styleClass, double height) {
        var line = new MarkedText(styleClass);
        line.setMinHeight(height);
        line.setPrefHeight(height);
        line.setMaxHeight(height);
        var edge = new Rectangle(0, height);
        edge.widthProperty().bind(line.widthProperty());
        line.setClip(edge);
        return line;
    }

    @Override
    protected void updateItem(@Nullable SwitcherRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        avatar.show(item.gallery(), item.name());
        name.show(item.name(), item.places());
        car.show(item.car(), item.carPlaces());
        detail.show(item.detail(), item.detailPlaces());
        state.setText(item.state());
        state.setVisible(!item.state().isEmpty());
        unread.setVisible(item.unread() > 0 || item.marked());
        unread.setText(item.unread() == 0 ? "•" : String.valueOf(Math.min(item.unread(), MOST_SHOWN)));
        setAccessibleText(item.spoken());
        setGraphic(row);
    }
}
