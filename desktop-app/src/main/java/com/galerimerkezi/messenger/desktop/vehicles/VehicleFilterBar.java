package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleListViewModel.Side;
import java.util.ArrayList;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
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

/** Which vehicles are to be seen: whose, with what words, in what state, of which make, at what price. */
final class VehicleFilterBar extends VBox {

    private static final double GAP = 8;
    private static final double PRICE = 116;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final VehicleListViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();

    VehicleFilterBar(VehicleListViewModel model, Texts texts, VehiclesView.Steps steps) {
        super(GAP);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("vehicle-filters");
        getChildren().addAll(sides(), words(steps), chips());
    }

    void focus() {
        search.requestFocus();
    }

    /** From the field one goes down into the list. */
    void onDown(Runnable action) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
    }

    private Node sides() {
        var group = new ToggleGroup();
        var sides = new HBox(side(Side.OWN, "vehicles.own", group), side(Side.OTHERS, "vehicles.others", group));
        sides.getStyleClass().add("segments");
        return sides;
    }

    private ToggleButton side(Side side, String key, ToggleGroup group) {
        var button = new ToggleButton(texts.get(key));
        button.setId(key.replace('.', '-'));
        button.setToggleGroup(group);
        button.setSelected(model.side().get() == side);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.side().set(side);
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node words(VehiclesView.Steps steps) {
        var lists = Parts.icon("import-vehicles", "fth-upload", texts.get("import.title"), steps::importList);
        var fresh = Parts.button("new-vehicle", texts.get("vehicles.new"), "primary", steps::describeNew);
        fresh.setGraphic(new FontIcon("fth-plus"));
        var words = new HBox(GAP, searchArea(), lists, fresh);
        words.setAlignment(Pos.CENTER_LEFT);
        return words;
    }

    private Node searchArea() {
        search.setId("vehicle-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(texts.get("vehicles.search"));
        search.textProperty().bindBidirectional(model.query());
        var icon = new FontIcon("fth-search");
        icon.getStyleClass().add("search-icon");
        icon.setMouseTransparent(true);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        var area = new StackPane(search, icon);
        HBox.setHgrow(area, Priority.ALWAYS);
        return area;
    }

    private Node chips() {
        var chips = new FlowPane(GAP, GAP);
        chips.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        chips.getChildren().add(status(null, group));
        for (var status : VehicleStatus.values()) {
            chips.getChildren().add(status(status, group));
        }
        chips.getChildren()
                .addAll(
                        brands(),
                        price("vehicle-least", "vehicles.least", model.least()),
                        price("vehicle-most", "vehicles.most", model.most()));
        return chips;
    }

    private ToggleButton status(@Nullable VehicleStatus status, ToggleGroup group) {
        var button =
                new ToggleButton(status == null ? texts.get("vehicles.all") : new VehicleWords(texts).status(status));
        button.getStyleClass().add("filter-chip");
        button.setToggleGroup(group);
        button.setSelected(status == model.status().get());
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.status().set(status);
        });
        return button;
    }

    private MenuButton brands() {
        var button = new MenuButton();
        button.setId("vehicle-brands");
        button.getStyleClass().add("filter-chip");
        model.brand().subscribe(brand -> {
            button.setText(brand.isEmpty() ? texts.get("vehicles.brand") : brand);
            button.pseudoClassStateChanged(CHOSEN, !brand.isEmpty());
        });
        model.brands().addListener((Observable _) -> fill(button));
        fill(button);
        return button;
    }

    private void fill(MenuButton button) {
        var items = new ArrayList<RadioMenuItem>();
        items.add(brand("", texts.get("vehicles.brand.all")));
        model.brands().forEach(brand -> items.add(brand(brand, brand)));
        button.getItems().setAll(items);
    }

    private RadioMenuItem brand(String brand, String text) {
        var item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(brand.equals(model.brand().get()));
        item.setOnAction(_ -> {
            model.brand().set(brand);
            item.setSelected(true);
        });
        return item;
    }

    private TextField price(String id, String key, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("price-filter");
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setPrefWidth(PRICE);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
