package com.galerimerkezi.messenger.desktop.vehicles;

import javafx.scene.layout.Region;

/** One of the pages that the card of vehicles shows, one after another. */
interface VehiclePage {

    Region node();

    String title();

    void focus();

    default void close() {}
}
