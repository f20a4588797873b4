package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card that goes to a room: the keys stay in the field, the list follows them. */
public final class RoomSwitcherView {

    private static final int PAGE = 6;
    private static final double ROWS = 7;

    private final RoomSwitcherViewModel model;
    private final Consumer<RoomId> opening;
    private final TextField field = new TextField();
    private final ListView<SwitcherRow> list = new ListView<>();
    private final VBox card;

    public RoomSwitcherView(RoomSwitcherViewModel model, Texts texts, Consumer<RoomId> opening) {
        this.model = model;
        this.opening = opening;
        field.setId("switch-to");
        field.getStyleClass().add("search-field");
        field.setPromptText(texts.get("switcher.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("switch-rooms");
        list.getStyleClass().add("choices");
        list.setFocusTraversable(false);
        list.setFixedCellSize(SwitcherCell.HEIGHT);
        list.setPrefHeight(ROWS * SwitcherCell.HEIGHT + 2);
        list.setCellFactory(_ -> new SwitcherCell());
        list.setItems(model.rows());
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::clicked);
        model.chosen().subscribe(this::follow);
        model.rows().subscribe(this::follow);
        card = new VBox(searchArea(), listArea(texts), hint(texts));
        card.setId("room-switcher");
        card.getStyleClass().addAll("small-card", "switcher");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        follow();
    }

    private StackPane searchArea() {
        var icon = new FontIcon("fth-search");
        icon.getStyleClass().add("search-icon");
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return new StackPane(field, icon);
    }

    private StackPane listArea(Texts texts) {
        var nothing = new Label(texts.get("switcher.none"));
        nothing.getStyleClass().add("text-muted");
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        list.visibleProperty().bind(nothing.visibleProperty().not());
        return new StackPane(list, nothing);
    }

    private static Label hint(Texts texts) {
        var hint = new Label(texts.get("switcher.hint"));
        hint.getStyleClass().addAll("text-muted", "text-small");
        return hint;
    }

    public Region node() {
        return card;
    }

    public void focus() {
        field.requestFocus();
    }

    public void close() {
        model.close();
    }

    private void pressed(KeyEvent event) {
        int at = model.chosen().get();
        switch (event.getCode()) {
            case UP -> model.choose(at - 1);
            case DOWN -> model.choose(at + 1);
            case PAGE_UP -> model.choose(at - PAGE);
            case PAGE_DOWN -> model.choose(at + PAGE);
            case ENTER -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getButton() == MouseButton.PRIMARY && at >= 0) {
            model.choose(at);
            open();
        }
    }

    private void open() {
        var row = model.chosenRow();
        if (row != null) {
            opening.accept(row.id());
        }
    }

    private void follow() {
        var row = model.chosenRow();
        field.setAccessibleHelp(row == null ? "" : row.spoken());
        if (row == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        int at = model.chosen().get();
        list.getSelectionModel().clearAndSelect(at);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at);
        }
    }
}
