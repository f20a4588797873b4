package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomViewModel.About;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomViewModel.Choice;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card that asks what a new chat is about. */
public final class NewRoomView {

    private final NewRoomViewModel model;
    private final Texts texts;
    private final Runnable closed;
    private final Region node;

    @FXML
    private ToggleGroup subjects;

    @FXML
    private ToggleButton vehicle;

    @FXML
    private ToggleButton offer;

    @FXML
    private ToggleButton support;

    @FXML
    private Button close;

    @FXML
    private StackPane searchArea;

    @FXML
    private TextField search;

    @FXML
    private ListView<Choice> list;

    @FXML
    private VBox loading;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingText;

    @FXML
    private VBox supportText;

    @FXML
    private HBox notice;

    @FXML
    private Label problem;

    @FXML
    private Button cancel;

    @FXML
    private Button open;

    public NewRoomView(NewRoomViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        this.node = Fxml.load(this, Region.class, texts);
    }

    public Region node() {
        return node;
    }

    public void focus() {
        search.requestFocus();
    }

    @FXML
    void initialize() {
        subject(vehicle, About.VEHICLE);
        subject(offer, About.OFFER);
        subject(support, About.SUPPORT);
        subjects.selectToggle(vehicle);
        subjects.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        shown(searchArea, is(About.VEHICLE));
        search.textProperty().bindBidirectional(model.query());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        showChoices();
        shown(notice, Bindings.isNotEmpty(model.problem()));
        problem.textProperty().bind(model.problem());
        open.disableProperty().bind(model.canOpen().not());
        open.setOnAction(_ -> model.open());
        cancel.setOnAction(_ -> closed.run());
        close.setOnAction(_ -> closed.run());
        close.setTooltip(new Tooltip(close.getText()));
    }

    /** Enter chooses the first one found, and opens what is chosen. */
    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            } else {
                model.open();
            }
        } else if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            event.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.open();
        }
    }

    private void showChoices() {
        list.setCellFactory(_ -> new ChoiceCell());
        list.setItems(model.choices());
        model.chosen().bind(list.getSelectionModel().selectedItemProperty());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
        var aboutSupport = is(About.SUPPORT);
        var loadingNow = model.state().isEqualTo(State.LOADING);
        var found = model.state().isEqualTo(State.NOTHING_FOUND);
        supportText.visibleProperty().bind(aboutSupport);
        loading.visibleProperty().bind(loadingNow.and(aboutSupport.not()));
        nothing.visibleProperty().bind(found.and(aboutSupport.not()).and(Bindings.isEmpty(model.problem())));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.choices()).and(aboutSupport.not()));
        nothingText
                .textProperty()
                .bind(Bindings.when(is(About.OFFER))
                        .then(texts.get("newRoom.offer.none"))
                        .otherwise(texts.get("newRoom.vehicle.none")));
    }

    private BooleanExpression is(About about) {
        return model.about().isEqualTo(about);
    }

    private void subject(ToggleButton button, About about) {
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.about().set(about);
            }
        });
    }

    private static void shown(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
