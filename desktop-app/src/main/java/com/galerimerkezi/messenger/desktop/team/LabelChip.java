package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A label's name behind a dot of its colour: the name can be read on every ground. */
public final class LabelChip extends HBox {

    public LabelChip(Label label) {
        getStyleClass().add("label-chip");
        var name = new javafx.scene.control.Label(label.name());
        name.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(dot(label.colour()), name);
    }

    public static Region dot(LabelColour colour) {
        var dot = new Region();
        dot.getStyleClass().addAll("label-dot", colour.wireName());
        return dot;
    }
}
