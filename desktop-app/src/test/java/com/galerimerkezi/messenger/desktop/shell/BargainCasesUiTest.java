package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What may happen in a bargain between two desktops, beside its straight way. */
class BargainCasesUiTest extends BargainDesks {

    @Test
    void enterNeverSendsAnAmountThatIsWarnedOf() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        var vehicle = vehicleForSale();
        var price = requireNonNull(vehicle.price());
        openTalk(vehicle);
        buyer.press("#offer-in-chat");
        buyer.write("#offer-amount", plain(price.movePointLeft(1)));

        buyer.type(KeyCode.ENTER);
        buyer.type(KeyCode.ENTER);

        assertThat(buyer.text("#offer-send")).isEqualTo("Yine de gönder");
        assertThat(buyer.text("#offer-sure")).contains("Enter bu tutarı göndermez");
        assertThat(offersFor(vehicle)).isEmpty();
        buyer.write("#offer-amount", plain(price));
        assertThat(buyer.text("#offer-send")).isEqualTo("Teklifi gönder");
        buyer.write("#offer-amount", plain(price.movePointLeft(1)));
        buyer.type(KeyCode.ENTER);
        buyer.press("#offer-send");
        buyer.untilGone("#offer-form");
        buyer.untilShown("#offer-strip .offer-withdraw");
        assertThat(offersFor(vehicle))
                .singleElement()
                .satisfies(offer -> assertThat(offer.amount()).isEqualByComparingTo(price.movePointLeft(1)));
        buyer.press("#offer-strip .offer-withdraw");
        buyer.press("#offer-confirm");
        buyer.untilGone("#offer-strip .offer-withdraw");
    }

    private List<Offer> offersFor(Vehicle vehicle) {
        return onUi(() -> buyer.session.offers().all().stream()
                .filter(offer -> offer.vehicleId().equals(vehicle.id()) && offer.status() == OfferStatus.OPEN)
                .toList());
    }

    @Test
    void theVehiclesChatLeadsToThatOfItsOfferAndBack() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        var vehicle = vehicleForSale();
        showVehicle(vehicle);
        buyer.press("#ask-about-vehicle");
        buyer.untilShown("#offer-in-chat");
        var talk = buyer.room();
        buyer.say(QUESTION);
        seller.pressRoom(talk);
        assertThat(onUi(() -> seller.isShown("#offer-talk"))).isFalse();
        assertThat(onUi(() -> seller.isShown("#offer-in-chat"))).isFalse();

        offer(requireNonNull(vehicle.price()));

        assertThat(buyer.room()).isNotEqualTo(talk);
        assertThat(onUi(() -> buyer.isShown("#offer-in-chat"))).isFalse();
        for (var window : new GalleryWindow[] {buyer, seller}) {
            window.press("#offer-talk");
            window.until(() -> talk.equals(window.world.mainView().selected()));
            window.untilShown("#offer-talk");
        }
        assertThat(onUi(() -> buyer.isShown("#offer-in-chat"))).isFalse();
        lookAtBoth("bargain-talk", "#offer-talk");
        buyer.press("#offer-talk");
        buyer.press("#offer-strip .offer-withdraw");
        buyer.press("#offer-confirm");
        seller.untilGone("#offer-talk");
        buyer.untilShown("#offer-in-chat");
    }

    @Test
    void whoeverAcceptsWhatWasWithdrawnMeanwhileIsToldAndSeesIt() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        var vehicle = vehicleForSale();
        openTalk(vehicle);
        offer(new BigDecimal("700000"));
        seller.press("#offer-strip .offer-accept");
        seller.untilShown("#offer-step");
        var seen = buyer.offer();
        onUi(() -> buyer.session.offers().withdraw(seen.id(), new OfferActionRequest(seen.version(), null)))
                .join();

        seller.press("#offer-confirm");

        seller.untilShown("#offer-problem");
        assertThat(seller.text("#offer-problem .label")).contains("bu arada değişti");
        seller.until(() -> seller.offer().status() == OfferStatus.WITHDRAWN);
        seller.type(KeyCode.ESCAPE);
        seller.untilGone("#offer-step");
        assertThat(onUi(() -> seller.isShown("#offer-strip .offer-accept"))).isFalse();
    }

    @Test
    void whoeverAcceptsTheLowerOfTwoOffersIsWarned() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        var vehicle = vehicleForSale();
        openTalk(vehicle);
        offer(new BigDecimal("600000"));
        try (var third = Desk.signedIn(folder.resolve("third"), DemoWorld.server(), DemoWorld.account(2))) {
            third.ui()
                    .get(() -> third.session()
                            .offers()
                            .make(new MakeOfferRequest(
                                    vehicle.id(), new BigDecimal("650000"), null, null, null, null, null)))
                    .join();
        }
        seller.until(() -> seller.session.offers().all().stream()
                .anyMatch(offer -> offer.amount().compareTo(new BigDecimal("650000")) == 0));

        seller.press("#offer-strip .offer-accept");

        seller.untilShown("#offer-step .warning");
        assertThat(seller.text("#offer-step .warning .label"))
                .contains("başka 1 açık teklif var")
                .contains("650.000");
        seller.type(KeyCode.ESCAPE);
        seller.untilGone("#offer-step");
    }

    @Test
    void aReasonGoesWithARejection() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        openTalk(vehicleForSale());
        offer(new BigDecimal("500000"));

        seller.press("#offer-strip .offer-reject");
        seller.write("#offer-reason", "Bu fiyata olmaz");
        seller.press("#offer-confirm");

        buyer.until(() -> buyer.world.stage().getScene().getRoot().lookupAll(".offer-card .offer-note").stream()
                .anyMatch(note -> note instanceof Label label && label.getText().equals("Bu fiyata olmaz")));
        assertThat(buyer.offer().status()).isEqualTo(OfferStatus.REJECTED);
        assertThat(onUi(() -> buyer.isShown("#offer-strip .button.secondary"))).isFalse();
    }
}
