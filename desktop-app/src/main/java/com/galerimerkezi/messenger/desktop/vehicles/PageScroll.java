package com.galerimerkezi.messenger.desktop.vehicles;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A page that is longer than its card, and never wider. */
final class PageScroll extends ScrollPane {

    PageScroll(Region content) {
        super(content);
        content.getStyleClass().add("vehicle-page");
        getStyleClass().add("vehicle-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
