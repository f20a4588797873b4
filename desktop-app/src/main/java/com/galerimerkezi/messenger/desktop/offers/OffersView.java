package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.offers.OffersViewModel.Direction;
import com.galerimerkezi.messenger.desktop.offers.OffersViewModel.Standing;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** All offers of the gallery: Enter or a click opens the room of one. */
final class OffersView extends VBox {

    private static final double ROWS = 400;
    private static final double ROW = 62;

    private final OffersViewModel model;
    private final Texts texts;
    private final Consumer<Offer> open;
    private final TextField query = new TextField();
    private final ListView<OfferLine> list = new ListView<>();

    OffersView(OffersViewModel model, Texts texts, Consumer<Offer> open, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("offers-card");
        getStyleClass().addAll("dialog-card", "offers-card");
        setMaxHeight(USE_PREF_SIZE);
        var body = new VBox(search(), filters(), rows());
        body.getStyleClass().addAll("dialog-body", "last");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Parts.head(texts.get("offers.title"), texts.get("common.close"), close), body);
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                model.close();
            }
        });
    }

    void focus() {
        query.requestFocus();
    }

    private Node search() {
        query.setId("offers-search");
        query.getStyleClass().add("search-field");
        query.setPromptText(texts.get("offers.search"));
        query.textProperty().bindBidirectional(model.query());
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                event.consume();
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        query.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(line -> open.accept(line.offer())));
        var icon = new FontIcon("fth-search");
        icon.getStyleClass().add("search-icon");
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return new StackPane(query, icon);
    }

    private Node filters() {
        var direction = new HBox();
        direction.getStyleClass().add("segments");
        for (var one : Direction.values()) {
            direction.getChildren().add(toggle(texts.get(one.textKey()), one, model.direction()));
        }
        group(direction.getChildren());
        var standing = new FlowPane(6, 6);
        for (var one : Standing.values()) {
            var chip = toggle(texts.get(one.textKey()), one, model.standing());
            chip.getStyleClass().add("filter-chip");
            standing.getChildren().add(chip);
        }
        group(standing.getChildren());
        return new VBox(8, direction, standing);
    }

    private static <T extends Enum<T>> ToggleButton toggle(String name, T value, ObjectProperty<T> property) {
        var button = new ToggleButton(name);
        button.setId("offers-" + value.getDeclaringClass().getSimpleName() + "-" + value.name());
        button.setSelected(value == property.get());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            // a second press leaves the choice as it is
            button.setSelected(true);
            property.set(value);
        });
        return button;
    }

    private static void group(Iterable<Node> buttons) {
        var group = new ToggleGroup();
        buttons.forEach(button -> ((ToggleButton) button).setToggleGroup(group));
    }

    private Node rows() {
        list.setId("offers");
        list.getStyleClass().add("choices");
        list.setPrefHeight(ROWS);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new OfferCell());
        list.setItems(model.lines());
        list.setPlaceholder(nothing());
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen.offer());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node nothing() {
        var title = new Label();
        title.getStyleClass().add("text-strong");
        title.textProperty().bind(Bindings.createStringBinding(this::nothingText, model.state()));
        var box = new VBox(new FontIcon("fth-tag"), title);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private String nothingText() {
        return texts.get(
                switch (model.state().get()) {
                    case READY -> "offers.none";
                    case LOADING -> "offers.loading";
                    case FAILED -> "offers.failed";
                });
    }

    /** Which car, of whom; how much, and how it stands. */
    private final class OfferCell extends ListCell<OfferLine> {
        private final Label car = label("text-strong");
        private final Label gallery = label("offer-line-detail");
        private final Label amount = label("text-strong");
        private final Label state = label("offer-line-detail");
        private final HBox row;

        OfferCell() {
            setPrefWidth(0);
            var what = new VBox(2, car, gallery);
            what.setMinWidth(0);
            what.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(what, Priority.ALWAYS);
            amount.setMinWidth(USE_PREF_SIZE);
            var how = new VBox(2, amount, state);
            how.setAlignment(Pos.CENTER_RIGHT);
            how.setMinWidth(USE_PREF_SIZE);
            row = new HBox(what, how);
            row.getStyleClass().addAll("choice-row", "offer-line");
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    open.accept(Objects.requireNonNull(getItem()).offer());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable OfferLine item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            car.setText(item.car());
            gallery.setText(item.gallery());
            amount.setText(item.amount());
            // whose turn it is where it is ours; else how long still, or how it ended
            state.setText(item.ours() || item.left().isEmpty() ? withLeft(item) : item.left());
            row.pseudoClassStateChanged(OfferStyles.OURS, item.ours());
            setAccessibleText(item.spoken());
            setGraphic(row);
        }

        private String withLeft(OfferLine item) {
            return item.left().isEmpty() ? item.state() : item.state() + " · " + item.left();
        }
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
