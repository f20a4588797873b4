package com.galerimerkezi.messenger.desktop.look;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

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

    /** Right after the dots, which end somewhere within the width that the label has. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        car.layout();
        // not by its layout: that would ask for another one, in each frame anew
        detail.setTranslateX(-afterTheDots());
    }

    private double afterTheDots() {
        if (car.getWidth() >= car.prefWidth(-1) || !(car.lookup(".text") instanceof Text shown)) {
            return 0;
        }
        double end =
                car.getLayoutX() + shown.getLayoutX() + shown.getLayoutBounds().getWidth();
        return snapPositionX(Math.max(0, detail.getLayoutX() - end));
    }

    public void show(String what, String which) {
        car.setText(what);
        detail.setText(what.isEmpty() || which.isEmpty() ? which : " · " + which);
        setVisible(!what.isEmpty() || !which.isEmpty());
    }
}
