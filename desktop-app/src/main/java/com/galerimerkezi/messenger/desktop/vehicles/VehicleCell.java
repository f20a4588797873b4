package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A vehicle of the list; a click opens it. */
final class VehicleCell extends ListCell<Vehicle> {

    static final double HEIGHT = 70;
    private static final int PHOTO_WIDTH = 72;
    private static final int PHOTO_HEIGHT = 50;

    private final VehicleWords words;
    private final VehicleCard card;
    private final StackPane row;

    VehicleCell(VehicleWords words, Photos photos, Runnable opening) {
        this.words = words;
        card = new VehicleCard(words, photos, PHOTO_WIDTH, PHOTO_HEIGHT);
        row = new StackPane(card);
        row.getStyleClass().add("choice-row");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                opening.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Vehicle vehicle, boolean empty) {
        super.updateItem(vehicle, empty);
        if (empty || vehicle == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        card.show(vehicle);
        setAccessibleText(words.spoken(vehicle));
        setGraphic(row);
    }
}
