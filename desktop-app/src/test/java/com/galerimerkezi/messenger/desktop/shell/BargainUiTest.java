package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A bargain between two desktops on a whole server: the buyer's has a window. */
class BargainUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private @Nullable ClientSession signedIn;
    private String name = "";

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    private void open(String language, ThemeChoice theme, int width, int height) {
        name = "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        signedIn = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(width, height);
            return world;
        });
        world.untilOnline();
    }

    private ClientSession buyer() {
        return Objects.requireNonNull(signedIn);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,900", "en,DARK,760,760"})
    void fromTheFirstAmountToTheAcceptedOne(String language, ThemeChoice theme, int width, int height) {
        open(language, theme, width, height);
        var vehicle = vehicleForSale();
        var price = Objects.requireNonNull(vehicle.price());

        makeOffer(vehicle, price.multiply(new BigDecimal("0.90")));
        look("bargain-1-offered", "#offer-strip");
        assertThat(onUi(() -> isShown("#offer-strip .offer-withdraw"))).isTrue();
        assertThat(onUi(() -> isShown("#offer-strip .offer-accept"))).isFalse();

        counter(price.multiply(new BigDecimal("0.97")));
        until(() -> isShown("#offer-strip .offer-accept"));
        until(() -> robot.lookup(".offer-card").queryAll().size() == 2);
        assertThat(onUi(this::struckOut)).isEqualTo(1);
        assertThat(onUi(() -> buttonsOnCards())).isEqualTo(1);
        look("bargain-2-countered", "#offer-strip");

        press("#offer-strip .offer-counter");
        until(() -> isShown("#offer-form"));
        write("#offer-amount", plain(price.multiply(new BigDecimal("0.89"))));
        until(() -> isShown("#offer-warnings .notice"));
        look("bargain-3-form", "#offer-form");
        write("#offer-amount", plain(price.multiply(new BigDecimal("0.93"))));
        robot.type(KeyCode.ENTER);
        until(() -> !isShown("#offer-form") && isShown("#offer-strip .offer-withdraw"));

        counter(price.multiply(new BigDecimal("0.95")));
        until(() -> isShown("#offer-strip .offer-accept"));
        press("#offer-strip .offer-accept");
        until(() -> isShown("#offer-step"));
        look("bargain-4-accepting", "#offer-step");
        press("#offer-confirm");

        until(() -> offer().status() == OfferStatus.ACCEPTED && !isShown("#offer-step"));
        until(() -> isShown(".offer-card:agreed"));
        until(() -> theirs(offer().id()).status() == OfferStatus.ACCEPTED);
        until(() -> buyer().rooms().find(room()).orElseThrow().vehicleStatus() == VehicleStatus.RESERVED);
        press("#offer-history-toggle");
        until(() -> isShown("#offer-history .price-chart"));
        assertThat(onUi(() -> robot.lookup("#offer-history .offer-step-what").queryAll()))
                .hasSize(5);
        assertThat(onUi(() -> robot.lookup("#offer-history .point").queryAll())).hasSize(4);
        look("bargain-5-agreed", "#offer-strip");

        robot.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        until(() -> isShown("#offers-card"));
        look("bargain-6-list", "#offers-card");
        robot.type(KeyCode.ESCAPE);
        noteDeposit();
        closeAsAgreed();
        onUi(() -> {
            world.mainView().report();
            return world;
        });
        until(() -> robot.lookup("#deals .choice-row").tryQuery().isPresent());
        look("bargain-9-report", "#report-card");
    }

    private void noteDeposit() {
        press("#conversation-menu");
        press("#record-deposit");
        until(() -> isShown("#deposit-card"));
        write("#deposit-amount", "50 bin");
        look("bargain-7-deposit", "#deposit-card");
        press("#deposit-record");
        until(() -> !isShown("#deposit-card") && isShown(".deposit"));
    }

    private void closeAsAgreed() {
        var room = onUi(this::room);
        press("#conversation-menu");
        press("#close-room");
        until(() -> isShown("#confirm #deal-amount"));
        look("bargain-8-closing", "#confirm");
        press("#confirmed");
        until(() -> {
            var closed = buyer().rooms().find(room).orElseThrow();
            return !closed.isActive()
                    && closed.outcome() != null
                    && closed.outcome().outcome() == DealResult.AGREED;
        });
    }

    @Test
    void whoeverAcceptsWhatWasWithdrawnMeanwhileIsToldAndSeesIt() {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        makeOffer(vehicleForSale(), new BigDecimal("700000"));
        counter(new BigDecimal("760000"));
        until(() -> isShown("#offer-strip .offer-accept"));
        press("#offer-strip .offer-accept");
        until(() -> isShown("#offer-step"));
        var seen = onUi(this::offer);
        onUi(() -> world.other().offers().withdraw(seen.id(), new OfferActionRequest(seen.version(), null)))
                .join();

        press("#offer-confirm");

        until(() -> isShown("#offer-problem"));
        assertThat(onUi(() -> ((Label)
                                Objects.requireNonNull(world.stage().getScene().lookup("#offer-problem .label")))
                        .getText()))
                .contains("bu arada değişti");
        until(() -> offer().status() == OfferStatus.WITHDRAWN);
        robot.type(KeyCode.ESCAPE);
        until(() -> !isShown("#offer-step"));
        assertThat(onUi(() -> isShown("#offer-strip .offer-accept"))).isFalse();
    }

    @Test
    void aReasonGoesWithARejection() {
        open("tr", ThemeChoice.LIGHT, 1000, 900);
        makeOffer(vehicleForSale(), new BigDecimal("500000"));
        var seen = onUi(this::offer);

        onUi(() -> world.other().offers().reject(seen.id(), new RejectRequest("Bu fiyata olmaz", seen.version(), null)))
                .join();

        until(() -> offer().status() == OfferStatus.REJECTED);
        until(() -> robot.lookup(".offer-card .offer-note").queryAllAs(Label.class).stream()
                .anyMatch(note -> note.getText().equals("Bu fiyata olmaz")));
        assertThat(onUi(() -> isShown("#offer-strip .button.secondary"))).isFalse();
    }

    private void makeOffer(Vehicle vehicle, BigDecimal amount) {
        onUi(() -> {
            world.mainView().makeOffer(vehicle);
            return vehicle;
        });
        until(() -> isShown("#offer-form"));
        write("#offer-amount", plain(amount));
        assertThat(onUi(() -> text("#offer-understood"))).contains("₺");
        robot.type(KeyCode.ENTER);
        until(() -> !isShown("#offer-form") && isShown("#offer-strip") && isShown(".offer-card"));
        until(() -> theirs(offer().id()) != null);
    }

    private void counter(BigDecimal amount) {
        var seen = onUi(this::offer);
        onUi(() -> world.other()
                        .offers()
                        .counter(
                                seen.id(),
                                new CounterRequest(
                                        new BigDecimal(plain(amount)), null, null, null, seen.version(), null)))
                .join();
    }

    private Vehicle vehicleForSale() {
        var taken =
                onUi(() -> buyer().offers().all().stream().map(Offer::vehicleId).toList());
        return buyer().catalogue().vehicles("").join().stream()
                .filter(vehicle -> vehicle.galleryId().equals(world.other().me().galleryId()))
                .filter(vehicle -> vehicle.status() == VehicleStatus.AVAILABLE && !taken.contains(vehicle.id()))
                .findFirst()
                .orElseThrow();
    }

    private Offer offer() {
        return buyer().offers().all().stream()
                .filter(offer -> room().equals(offer.roomId()))
                .findFirst()
                .orElseThrow();
    }

    private Offer theirs(OfferId id) {
        return world.other().offers().of(id).get();
    }

    private RoomId room() {
        return Objects.requireNonNull(world.mainView().selected());
    }

    private long struckOut() {
        return robot.lookup(".offer-card .offer-amount").queryAllAs(Text.class).stream()
                .filter(Text::isStrikethrough)
                .count();
    }

    private long buttonsOnCards() {
        return robot.lookup(".offer-card .offer-accept").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private void write(String field, String text) {
        robot.clickOn(field).eraseText(onUi(() -> text(field)).length()).write(text, 0);
    }

    private void press(String button) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(button);
    }

    private String text(String selector) {
        var node = Objects.requireNonNull(world.stage().getScene().lookup(selector));
        return node instanceof Labeled label ? label.getText() : ((TextInputControl) node).getText();
    }

    private boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }

    /** In the part that this step is about nothing is cut off; with pictures of it where they are asked for. */
    private void look(String what, String part) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() -> CutTexts.in(
                        (Parent) Objects.requireNonNull(world.stage().getScene().lookup(part)),
                        ".choice-row .text-strong")))
                .as(what)
                .isEmpty();
        if (System.getProperty("screenshots") != null) {
            Pictures.take(what + name, world::stage);
        }
    }
}
