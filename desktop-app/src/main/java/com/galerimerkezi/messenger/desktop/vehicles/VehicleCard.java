package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A vehicle on two lines: its photo, what it is, its plate, its price, whether it can still be bought. */
final class VehicleCard extends HBox {

    private final PhotoView photo;
    private final Label name = new Label();
    private final StatusChip status = new StatusChip();
    private final Label facts = new Label();
    private final Label price = new Label();
    private final Label plate = new Label();
    private final VehicleWords words;

    VehicleCard(VehicleWords words, Photos photos, int width, int height) {
        this.words = words;
        photo = new PhotoView(photos, width, height);
        getStyleClass().add("vehicle-card");
        name.getStyleClass().addAll("text-strong", "vehicle-name");
        name.setMinWidth(0);
        facts.getStyleClass().addAll("text-muted", "text-small", "vehicle-facts");
        facts.setMinWidth(0);
        price.getStyleClass().addAll("text-strong", "vehicle-price");
        price.setMinWidth(USE_PREF_SIZE);
        plate.getStyleClass().add("plate");
        plate.setMinWidth(USE_PREF_SIZE);
        plate.managedProperty().bind(plate.visibleProperty());
        var first = new HBox(8, name, status);
        first.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(2, first, facts);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(4, price, plate);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(photo, left, right);
    }

    void show(Vehicle vehicle) {
        photo.show(vehicle.photos().isEmpty() ? null : vehicle.photos().getFirst());
        name.setText(words.name(vehicle));
        status.show(vehicle.status(), words);
        facts.setText(words.facts(vehicle));
        price.setText(words.price(vehicle));
        plate.setText(vehicle.plate());
        plate.setVisible(vehicle.plate() != null);
    }
}
