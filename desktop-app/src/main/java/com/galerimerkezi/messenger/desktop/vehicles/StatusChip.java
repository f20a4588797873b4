package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.VehicleStatus;
import javafx.scene.control.Label;

/** That a vehicle is reserved or sold; of one that can be bought nothing has to be said. */
final class StatusChip extends Label {

    StatusChip() {
        getStyleClass().add("status-chip");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void show(VehicleStatus status, VehicleWords words) {
        getStyleClass().removeAll("reserved", "sold");
        getStyleClass().add(status.wireName());
        setText(words.status(status));
        setVisible(status != VehicleStatus.AVAILABLE);
    }
}
