package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Two desktops, each with its window and its folder, on a whole server, and what every bargain between them begins with. */
abstract class BargainDesks {

    static final String QUESTION = "Merhaba, araç duruyor mu? Tramer kaydı var mı?";
    static final String ANSWER = "Duruyor, hasar kaydı yok. Buyurun bakın.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it
    GalleryWindow buyer;

    @SuppressWarnings("NullAway.Init") // each test opens it
    GalleryWindow seller;

    void open(String language, ThemeChoice theme, int width, int height) throws Exception {
        buyer = new GalleryWindow(new DemoWorld(0, 1), "buyer", language, theme, width, height);
        seller = new GalleryWindow(DemoWorld.inAnotherWindow(1, 0), "seller", language, theme, width, height);
    }

    @AfterEach
    void close() {
        seller.close();
        buyer.close();
    }

    void openTalk(Vehicle vehicle) {
        showVehicle(vehicle);
        buyer.press("#ask-about-vehicle");
        buyer.untilShown("#vehicle-bar");
    }

    /** Found as a dealer finds it: among the vehicles of the others. */
    void showVehicle(Vehicle vehicle) {
        buyer.type(KeyCode.G, KeyCode.CONTROL);
        buyer.untilShown("#vehicles");
        buyer.press("#vehicles-others");
        buyer.write("#vehicle-search", requireNonNull(vehicle.plate()));
        buyer.until(() -> vehicles().getItems().equals(List.of(vehicle)));
        buyer.pressRow("#vehicles", 0);
        buyer.untilShown("#vehicle-page");
    }

    @SuppressWarnings("unchecked") // there is one list of that name
    ListView<Vehicle> vehicles() {
        return (ListView<Vehicle>) buyer.find("#vehicles");
    }

    void offer(BigDecimal amount) {
        buyer.press("#offer-in-chat");
        buyer.write("#offer-amount", plain(amount));
        assertThat(buyer.text("#offer-understood")).contains("₺");
        buyer.look("bargain-2-offering", "#offer-form");
        buyer.type(KeyCode.ENTER);
        if (onUi(() -> buyer.isShown("#offer-sure"))) {
            buyer.press("#offer-send");
        }
        buyer.untilGone("#offer-form");
        buyer.untilShown("#offer-strip .offer-withdraw");
        assertThat(onUi(() -> buyer.isShown("#offer-strip .offer-accept"))).isFalse();
        var room = buyer.room();
        seller.until(() -> seller.session.rooms().find(room).isPresent());
        if (onUi(() -> seller.isShown("#vehicle-bar"))) {
            seller.press("#offer-talk");
            seller.until(() -> room.equals(seller.world.mainView().selected()));
        } else {
            seller.pressRoom(room);
        }
        seller.untilShown("#offer-strip .offer-accept");
        lookAtBoth("bargain-3-offered", "#offer-strip");
    }

    Vehicle vehicleForSale() {
        var taken = onUi(() -> buyer.session.offers().all().stream()
                .filter(offer -> offer.status() == OfferStatus.OPEN || offer.status() == OfferStatus.ACCEPTED)
                .map(Offer::vehicleId)
                .toList());
        return buyer.session.catalogue().vehicles("").join().stream()
                .filter(vehicle ->
                        vehicle.galleryId().equals(seller.session.me().galleryId()))
                .filter(vehicle -> vehicle.status() == VehicleStatus.AVAILABLE && !taken.contains(vehicle.id()))
                .findFirst()
                .orElseThrow();
    }

    void lookAtBoth(String what, String part) {
        buyer.look(what, part);
        seller.look(what, part);
    }

    static String plain(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
