package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleListViewModel.State;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of the vehicles under its filters. */
final class VehicleListPage implements VehiclePage {

    private static final double LIST = 420;

    private final VehicleListViewModel model;
    private final Texts texts;
    private final Consumer<VehicleId> opening;
    private final ListView<Vehicle> list = new ListView<>();
    private final VehicleFilterBar filters;
    private final VBox node;

    VehicleListPage(VehiclesViewModel vehicles, Texts texts, Consumer<VehicleId> opening, VehiclesView.Steps steps) {
        this.model = vehicles.list();
        this.texts = texts;
        this.opening = opening;
        filters = new VehicleFilterBar(model, texts, steps);
        filters.onDown(this::intoList);
        showList(vehicles.photos());
        var rows = new StackPane(list, loading(), nothing(), failed());
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new VBox(filters, Parts.notice("warning", "fth-wifi-off", model.note()), rows);
        node.getStyleClass().addAll("dialog-body", "last");
    }

    private void showList(Photos photos) {
        list.setId("vehicles");
        list.getStyleClass().add("choices");
        list.setPrefHeight(LIST);
        list.setFixedCellSize(VehicleCell.HEIGHT);
        var words = new VehicleWords(texts);
        list.setCellFactory(_ -> new VehicleCell(words, photos, this::openSelected));
        list.setItems(model.rows());
        list.visibleProperty().bind(is(State.SHOWING));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
                event.consume();
            }
        });
    }

    private void intoList() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void openSelected() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            opening.accept(chosen.id());
        }
    }

    private Region loading() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(28, 28);
        return placeholder(is(State.LOADING), wheel, new Label(texts.get("vehicles.loading")));
    }

    private Region nothing() {
        return placeholder(is(State.NOTHING_FOUND), new FontIcon("fth-search"), new Label(texts.get("vehicles.none")));
    }

    private Region failed() {
        var again = new Button(texts.get("conversation.retry"));
        again.getStyleClass().add("secondary");
        again.setOnAction(_ -> model.load());
        return placeholder(
                is(State.FAILED), new FontIcon("fth-cloud-off"), new Label(texts.get("vehicles.failed")), again);
    }

    private static Region placeholder(BooleanBinding condition, Node... parts) {
        var box = new VBox(parts);
        box.getStyleClass().add("placeholder");
        box.visibleProperty().bind(condition);
        return box;
    }

    private BooleanBinding is(State state) {
        return Bindings.createBooleanBinding(() -> model.state().get() == state, model.state());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String title() {
        return texts.get("vehicles.title");
    }

    /** Whoever comes back is where he was. */
    @Override
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            filters.focus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
