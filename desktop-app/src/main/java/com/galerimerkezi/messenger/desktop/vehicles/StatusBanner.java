package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.VehicleStatus;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Across a chat whose vehicle is taken: what that means for whoever bargains there. */
final class StatusBanner extends Label {

    StatusBanner() {
        getStyleClass().add("vehicle-banner");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
    }

    void show(VehicleStatus status, VehicleWords words) {
        setVisible(status != VehicleStatus.AVAILABLE);
        if (isVisible()) {
            getStyleClass().removeAll("reserved", "sold");
            getStyleClass().add(status.wireName());
            setGraphic(new FontIcon(status == VehicleStatus.SOLD ? "fth-check-circle" : "fth-lock"));
            setText(words.banner(status));
        }
    }
}
