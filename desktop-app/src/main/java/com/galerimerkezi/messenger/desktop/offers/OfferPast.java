package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import java.math.BigDecimal;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Beside a chat: how its offer came to be what it is. */
public final class OfferPast extends VBox {

    private final OfferDesk desk;
    private final @Nullable BigDecimal asked;
    private final Subscription following;

    OfferPast(OfferDesk desk, @Nullable OfferId offer, @Nullable BigDecimal asked) {
        this.desk = desk;
        this.asked = asked;
        setId("panel-offers");
        show(null);
        following = offer == null ? Subscription.EMPTY : desk.store().of(offer).subscribe(this::show);
    }

    private void show(@Nullable Offer offer) {
        getChildren()
                .setAll(
                        offer == null
                                ? Parts.text(desk.words().texts().get("roomPanel.offers.none"), "text-muted")
                                : new OfferHistory(desk.of(offer), desk.words(), asked));
    }

    public void close() {
        following.unsubscribe();
    }
}
