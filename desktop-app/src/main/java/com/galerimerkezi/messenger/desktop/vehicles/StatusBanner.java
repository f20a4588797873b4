package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
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

    void show(Vehicle vehicle, BannerSide side, VehicleWords words) {
        var status = vehicle.status();
        setVisible(status != VehicleStatus.AVAILABLE);
        if (isVisible()) {
            getStyleClass().removeAll("reserved", "sold", "ours");
            getStyleClass().add(status.wireName());
            if (side.isOurs()) {
                getStyleClass().add("ours");
            }
            setGraphic(new FontIcon(iconOf(status, side)));
            setText(words.banner(status, side));
        }
    }

    private static String iconOf(VehicleStatus status, BannerSide side) {
        if (status == VehicleStatus.RESERVED) {
            return "fth-lock";
        }
        return side.isOurs() ? "fth-check-circle" : "fth-slash";
    }
}
