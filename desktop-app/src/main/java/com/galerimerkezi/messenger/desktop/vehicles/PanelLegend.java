package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What the colours and letters of a {@link PanelDiagram} say. */
final class PanelLegend extends FlowPane {

    private static final double GAP = 8;

    PanelLegend(Texts texts) {
        super(GAP, GAP);
        var words = new PanelWords(texts);
        getStyleClass().add("panel-legend");
        for (var state : PanelState.values()) {
            getChildren().add(entry(words, state));
        }
        getChildren().add(entry(words, null));
    }

    private static Label entry(PanelWords words, @Nullable PanelState state) {
        var sign = new Label(words.letter(state));
        sign.getStyleClass()
                .addAll(
                        "panel-sign",
                        state == null ? "unknown" : state.wireName().replace('_', '-'));
        return new Label(words.state(state), sign);
    }
}
