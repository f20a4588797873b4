package com.galerimerkezi.messenger.desktop.look;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** BMW 320i · 2019 · 34 ABC 123: where it is too long, the model gives way and the plate stays. */
public final class Subject extends HBox {

    private final Label car = new Label();
    private final Label detail = new Label();

    public Subject(String styleClass) {
        car.getStyleClass().add(styleClass);
        detail.getStyleClass().add(styleClass);
        car.setMinWidth(0);
        detail.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(car, detail);
    }

    public void show(String what, String which) {
        car.setText(what);
        detail.setText(what.isEmpty() || which.isEmpty() ? which : " · " + which);
        setVisible(!what.isEmpty() || !which.isEmpty());
    }
}
