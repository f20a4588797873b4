package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.record.RecordFormat;
import com.galerimerkezi.messenger.desktop.record.RecordOrder;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bargain between two desktops, from its first question to the sealed record. */
class BargainUiTest extends BargainDesks {

    private static final int MOST_CLICKS = 30;

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
        buyer.type(KeyCode.ENTER);
        buyer.untilShown("#offer-sure");
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
        lookAtBoth("bargain-15-closed", ".composer-note");
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
                window.world.mainView().records().save(closed, RecordOrder.of(RecordFormat.PDF), file);
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

    private static long struckOut(GalleryWindow window) {
        return onUi(() -> window.world.stage().getScene().getRoot().lookupAll(".offer-card .offer-amount").stream()
                .filter(amount -> amount instanceof Text text && text.isStrikethrough())
                .count());
    }
}
