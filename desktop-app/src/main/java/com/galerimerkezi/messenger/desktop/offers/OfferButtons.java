package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.offers.Bargain.Move;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What can be done with an offer now; nothing is there that the server would refuse. */
final class OfferButtons extends FlowPane {

    private final Map<Move, Button> buttons = new EnumMap<>(Move.class);
    private @Nullable Offer offer;

    OfferButtons(OfferDesk desk) {
        super(8, 8);
        getStyleClass().add("offer-buttons");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        for (var move : Move.values()) {
            var name = move.name().toLowerCase(Locale.ROOT);
            var button = new Button(desk.words().texts().get("offer.move." + name));
            button.getStyleClass().addAll(move == Move.ACCEPT ? "primary" : "secondary", "offer-" + name);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                if (offer != null) {
                    desk.ask(move, offer);
                }
            });
            buttons.put(move, button);
        }
    }

    void show(Offer about, Set<Move> moves) {
        offer = about;
        var wanted = buttons.entrySet().stream()
                .filter(entry -> moves.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        setVisible(!wanted.isEmpty());
    }
}
