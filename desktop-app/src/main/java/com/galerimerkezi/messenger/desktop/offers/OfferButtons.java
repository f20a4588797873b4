package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.offers.Bargain.Move;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be done with an offer now; nothing is there that the server would refuse. */
final class OfferButtons {

    private final Map<Move, Button> buttons = new EnumMap<>(Move.class);
    private final Pane box;
    private @Nullable Offer offer;

    /** They stand in the box, which is away while there are none. */
    OfferButtons(OfferDesk desk, Pane box) {
        this.box = box;
        box.getStyleClass().add("offer-buttons");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        for (var move : Move.values()) {
            var name = move.name().toLowerCase(Locale.ROOT);
            var button = new Button(desk.words().texts().get("offer.move." + name));
            button.getStyleClass().addAll(move == Move.ACCEPT ? "primary" : "secondary", "offer-" + name);
            button.setMinWidth(Region.USE_PREF_SIZE);
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
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
        box.setVisible(!wanted.isEmpty());
    }
}
