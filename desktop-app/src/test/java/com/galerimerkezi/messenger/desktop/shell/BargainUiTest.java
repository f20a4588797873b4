package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.record.RecordFormat;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bargain between two desktops, each with its window and its folder, on a whole server. */
class BargainUiTest {

    private static final String QUESTION = "Merhaba, araç duruyor mu? Tramer kaydı var mı?";
    private static final String ANSWER = "Duruyor, hasar kaydı yok. Buyurun bakın.";

    private static final int MOST_CLICKS = 30;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private GalleryWindow buyer;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private GalleryWindow seller;

    private void open(String language, ThemeChoice theme, int width, int height) throws Exception {
        buyer = new GalleryWindow(new DemoWorld(0, 1), "buyer", language, theme, width, height);
        seller = new GalleryWindow(DemoWorld.inAnotherWindow(1, 0), "seller", language, theme, width, height);
    }

    @AfterEach
    void close() {
        seller.close();
        buyer.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,900", "en,DARK,760,760"})
    void fromTheQuestionToTheSealedRecord(String language, ThemeChoice theme, int width, int height) throws Exception {
        open(language, theme, width, height);
        var vehicle = vehicleForSale();
        var price = requireNonNull(vehicle.price());
        long began = System.nanoTime();

        ask(vehicle);
        offer(price.multiply(new BigDecimal("0.90")));
        counter(seller, price.multiply(new BigDecimal("0.97")));
        counterAgain(price);
        counter(seller, price.multiply(new BigDecimal("0.95")));
        accept();
        noteDeposit();
        sell();
        closeAsAgreed();
        seal();

        tell(language, Duration.ofNanos(System.nanoTime() - began));
    }

    /** What the whole story asks of the two dealers, beside the pictures of its steps. */
    private void tell(String language, Duration took) throws IOException {
        var story = "From the question to the sealed record in " + language + ": " + took.toSeconds()
                + " s by these hands; buyer " + buyer.effort() + "; seller " + seller.effort();
        Files.createDirectories(Pictures.FOLDER.resolveSibling("story"));
        Files.writeString(Pictures.FOLDER.resolveSibling("story").resolve(language + ".txt"), story + "\n");
        assertThat(took).isLessThan(Duration.ofMinutes(3));
        assertThat(buyer.effort().clicks()).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(seller.effort().clicks()).isLessThanOrEqualTo(MOST_CLICKS);
    }

    private void ask(Vehicle vehicle) {
        openTalk(vehicle);
        buyer.say(QUESTION);
        var room = buyer.room();
        seller.until(() -> seller.session
                .rooms()
                .find(room)
                .filter(found -> found.unreadCount() > 0)
                .isPresent());
        seller.pressRoom(room);
        seller.untilShown("#vehicle-bar");
        seller.say(ANSWER);
        buyer.until(() -> RowsOnScreen.in(buyer.world.stage().getScene())
                .containing(ANSWER)
                .isPresent());
        lookAtBoth("bargain-1-question", "#vehicle-bar");
    }

    private void openTalk(Vehicle vehicle) {
        showVehicle(vehicle);
        buyer.press("#ask-about-vehicle");
        buyer.untilShown("#vehicle-bar");
    }

    /** Found as a dealer finds it: among the vehicles of the others. */
    private void showVehicle(Vehicle vehicle) {
        buyer.type(KeyCode.G, KeyCode.CONTROL);
        buyer.untilShown("#vehicles");
        buyer.press("#vehicles-others");
        buyer.write("#vehicle-search", requireNonNull(vehicle.plate()));
        buyer.until(() -> vehicles().getItems().equals(List.of(vehicle)));
        buyer.pressRow("#vehicles", 0);
        buyer.untilShown("#vehicle-page");
    }

    @SuppressWarnings("unchecked") // there is one list of that name
    private ListView<Vehicle> vehicles() {
        return (ListView<Vehicle>) buyer.find("#vehicles");
    }

    private void offer(BigDecimal amount) {
        buyer.press("#offer-in-chat");
        buyer.write("#offer-amount", plain(amount));
        assertThat(buyer.text("#offer-understood")).contains("₺");
        buyer.look("bargain-2-offering", "#offer-form");
        buyer.type(KeyCode.ENTER);
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

    private void counter(GalleryWindow by, BigDecimal amount) {
        long version = by.offer().version();
        by.press("#offer-strip .offer-counter");
        by.write("#offer-amount", plain(amount));
        by.type(KeyCode.ENTER);
        by.untilGone("#offer-form");
        var room = by.room();
        for (var window : new GalleryWindow[] {buyer, seller}) {
            window.until(() -> window.session.offers().all().stream()
                    .anyMatch(offer -> room.equals(offer.roomId()) && offer.version() > version));
        }
        buyer.untilShown(".offer-card");
    }

    /** First one that goes the wrong way, which is warned of. */
    private void counterAgain(BigDecimal price) {
        buyer.untilShown("#offer-strip .offer-accept");
        assertThat(struckOut(buyer)).isEqualTo(1);
        lookAtBoth("bargain-4-countered", "#offer-strip");
        buyer.press("#offer-strip .offer-counter");
        buyer.write("#offer-amount", plain(price.multiply(new BigDecimal("0.89"))));
        buyer.untilShown("#offer-warnings .notice");
        buyer.look("bargain-5-warned", "#offer-form");
        buyer.write("#offer-amount", plain(price.multiply(new BigDecimal("0.93"))));
        buyer.type(KeyCode.ENTER);
        buyer.untilGone("#offer-form");
        buyer.untilShown("#offer-strip .offer-withdraw");
        seller.untilShown("#offer-strip .offer-accept");
    }

    private void accept() {
        buyer.press("#offer-strip .offer-accept");
        buyer.untilShown("#offer-step");
        buyer.look("bargain-6-accepting", "#offer-step");
        buyer.press("#offer-confirm");
        buyer.untilGone("#offer-step");
        for (var window : new GalleryWindow[] {buyer, seller}) {
            window.untilShown(".offer-card:agreed");
            window.untilShown("#vehicle-bar .vehicle-banner.reserved");
            assertThat(window.offer().status()).isEqualTo(OfferStatus.ACCEPTED);
        }
        lookAtBoth("bargain-7-agreed", "#offer-strip");
        buyer.press("#offer-history-toggle");
        buyer.untilShown("#offer-history .price-chart");
        assertThat(onUi(() -> buyer.world.stage().getScene().getRoot().lookupAll("#offer-history .offer-step-what")))
                .hasSize(5);
        buyer.look("bargain-8-history", "#offer-strip");
        buyer.press("#offer-history-toggle");
        buyer.type(KeyCode.T, KeyCode.CONTROL);
        buyer.untilShown("#offers-card");
        buyer.look("bargain-9-offers", "#offers-card");
        buyer.type(KeyCode.ESCAPE);
        buyer.untilGone("#offers-card");
    }

    private void noteDeposit() {
        buyer.press("#offer-deposit");
        buyer.write("#deposit-amount", "50 bin");
        buyer.look("bargain-10-deposit", "#deposit-card");
        buyer.press("#deposit-record");
        buyer.untilGone("#deposit-card");
        buyer.untilShown(".deposit");
        seller.untilShown(".deposit");
        lookAtBoth("bargain-11-deposit", "#offer-strip");
    }

    private void sell() {
        seller.press("#vehicle-details");
        seller.press("#sell-vehicle");
        seller.look("bargain-12-selling", "#vehicle-page");
        seller.press("#sell-vehicle");
        seller.until(() -> !seller.isShown("#sell-vehicle"));
        seller.type(KeyCode.ESCAPE);
        seller.untilGone("#vehicle-page");
        for (var window : new GalleryWindow[] {buyer, seller}) {
            window.untilShown("#vehicle-bar .vehicle-banner.sold");
        }
        lookAtBoth("bargain-13-sold", "#vehicle-bar");
    }

    private void closeAsAgreed() {
        var room = buyer.room();
        seller.choose("#conversation-menu", "#close-room");
        seller.untilShown("#confirm #deal-amount");
        seller.look("bargain-14-closing", "#confirm");
        seller.press("#confirmed");
        seller.until(() -> {
            var closed = seller.session.rooms().find(room).orElseThrow();
            return !closed.isActive()
                    && closed.outcome() != null
                    && closed.outcome().outcome() == DealResult.AGREED;
        });
        buyer.until(() -> !buyer.session.rooms().find(room).orElseThrow().isActive());
        lookAtBoth("bargain-15-closed", "#vehicle-bar");
        onUi(() -> {
            seller.world.mainView().report();
            return seller;
        });
        seller.untilShown("#deals .choice-row");
        seller.look("bargain-16-report", "#report-card");
        seller.type(KeyCode.ESCAPE);
        seller.untilGone("#report-card");
    }

    private void seal() throws IOException {
        RoomId room = buyer.room();
        for (var window : new GalleryWindow[] {buyer, seller}) {
            var file = folder.resolve(window.session.me().galleryId() + ".pdf");
            onUi(() -> {
                var closed = window.session.rooms().find(room).orElseThrow();
                window.world.mainView().records().save(closed, RecordFormat.PDF, file);
                return closed;
            });
            window.untilShown("#verdict");
            window.look("bargain-17-sealed", "#verdict");
            assertThat(RecordVerifier.verify(file)).isInstanceOf(Verdict.Intact.class);
            if (System.getProperty("screenshots") != null) {
                Files.copy(file, Pictures.FOLDER.resolve("bargain-" + file.getFileName()), REPLACE_EXISTING);
            }
            window.type(KeyCode.ESCAPE);
            window.untilGone("#verdict");
        }
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

    private Vehicle vehicleForSale() {
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

    private void lookAtBoth(String what, String part) {
        buyer.look(what, part);
        seller.look(what, part);
    }

    private static long struckOut(GalleryWindow window) {
        return onUi(() -> window.world.stage().getScene().getRoot().lookupAll(".offer-card .offer-amount").stream()
                .filter(amount -> amount instanceof Text text && text.isStrikethrough())
                .count());
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
