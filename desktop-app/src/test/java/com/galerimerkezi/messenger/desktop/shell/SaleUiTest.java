package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reservation, a sale and their undoing mean for its owner, for its buyer and for somebody else who asked. */
class SaleUiTest extends BargainDesks {

    private @Nullable GalleryWindow third;

    @AfterEach
    void closeThird() {
        if (third != null) {
            third.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void eachSideReadsWhatItMeansForIt(String language, ThemeChoice theme) throws Exception {
        boolean turkish = language.equals("tr");
        open(language, theme, 1000, 900);
        var loser = new GalleryWindow(DemoWorld.inAnotherWindow(2, 0), "loser", language, theme, 1000, 900);
        third = loser;
        var vehicle = vehicleForSale();
        ask(loser, vehicle);
        openTalk(vehicle);
        offer(requireNonNull(vehicle.price()));
        seller.press("#offer-strip .offer-accept");
        seller.press("#offer-confirm");
        untilSaid(buyer, turkish ? "Araç sizin için opsiyonlandı." : "The vehicle is reserved for you.");
        untilSaid(seller, turkish ? "Araç bu alıcı için opsiyonlu." : "The vehicle is reserved for this buyer.");
        untilSaid(
                loser,
                turkish
                        ? "Araç başka bir alıcı için opsiyonlu: opsiyon kalkmadan yeni teklif verilemez."
                        : "The vehicle is reserved for another buyer: no new offers until it is released.");
        lookAtBoth("sale-1-reserved", "#vehicle-bar");
        loser.look("sale-1-reserved", "#vehicle-bar");

        change("#sell-vehicle");

        untilSaid(buyer, turkish ? "Bu aracı siz aldınız." : "You bought this vehicle.");
        untilSaid(seller, turkish ? "Bu aracı bu alıcıya sattınız." : "You sold this vehicle to this buyer.");
        untilSaid(
                loser,
                turkish
                        ? "Araç başkasına satıldı: artık teklif verilemez."
                        : "The vehicle was sold to somebody else: no more offers.");
        lookAtBoth("sale-2-sold", "#vehicle-bar");
        loser.look("sale-2-sold", "#vehicle-bar");

        change("#undo-sale");
        untilSaid(buyer, turkish ? "Araç sizin için opsiyonlandı." : "The vehicle is reserved for you.");
        change("#release-vehicle");
        for (var window : new GalleryWindow[] {buyer, seller, loser}) {
            window.untilGone("#vehicle-bar .vehicle-banner");
        }

        change("#sell-vehicle");

        // whose offer was accepted once, and then released, has not bought it
        untilSaid(buyer, turkish ? "Araç satıldı: artık teklif verilemez." : "The vehicle was sold: no more offers.");
        untilSaid(seller, turkish ? "Bu aracı sattınız." : "You sold this vehicle.");
        change("#undo-sale");
        seller.untilGone("#vehicle-bar .vehicle-banner");
    }

    private static void ask(GalleryWindow window, Vehicle vehicle) {
        var room = onUi(() -> window.session.rooms().open(OpenRoomRequest.forVehicle(vehicle.id())))
                .join();
        window.until(() -> window.session.rooms().find(room).isPresent());
        window.world.open(room);
        window.untilShown("#vehicle-bar");
    }

    private static void untilSaid(GalleryWindow window, String banner) {
        window.until(() -> window.isShown("#vehicle-bar .vehicle-banner")
                && Objects.equals(window.text("#vehicle-bar .vehicle-banner"), banner));
    }

    /** Asked first, then done. */
    private void change(String button) {
        seller.press("#vehicle-details");
        seller.press(button);
        seller.look("sale-asking" + button.replace('#', '-'), "#vehicle-page");
        onUi(() -> {
            ((ButtonBase) seller.find(button)).fire();
            return button;
        });
        seller.until(() -> !seller.isShown(button));
        seller.type(KeyCode.ESCAPE);
        seller.untilGone("#vehicle-page");
    }
}
