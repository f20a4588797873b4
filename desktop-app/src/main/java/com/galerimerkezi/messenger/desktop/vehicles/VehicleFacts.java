package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of a vehicle, each under its name. */
final class VehicleFacts extends FlowPane {

    private static final double GAP = 12;

    private final Texts texts;
    private final double width;

    /** The width is that of each fact. */
    VehicleFacts(Vehicle vehicle, VehicleWords words, double width) {
        super(GAP, GAP);
        this.width = width;
        texts = words.texts();
        getStyleClass().add("vehicle-all-facts");
        add(VehicleField.YEAR, vehicle.year() == null ? null : vehicle.year().toString());
        add(VehicleField.MILEAGE, words.mileage(vehicle));
        add(VehicleField.FUEL, words.said(vehicle.fuel()));
        add(VehicleField.GEARBOX, words.said(vehicle.gearbox()));
        add(VehicleField.COLOUR, vehicle.colour());
        add(VehicleField.PLATE, vehicle.plate());
        add(VehicleField.CHASSIS, vehicle.vin());
    }

    private void add(VehicleField field, @Nullable String value) {
        if (value == null) {
            return;
        }
        var name = Parts.text(texts.get(field.textKey()), "text-muted", "text-small");
        var said = new Label(value);
        said.setWrapText(true);
        said.getStyleClass().add("text-strong");
        name.setLabelFor(said);
        var fact = new VBox(2, name, said);
        fact.setPrefWidth(width);
        getChildren().add(fact);
    }
}
