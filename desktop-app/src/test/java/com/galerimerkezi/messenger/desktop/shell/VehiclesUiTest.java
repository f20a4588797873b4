package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class VehiclesUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private ClientSession session;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.untilOnline();
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        until(() -> !rows().isEmpty());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theOwnStockIsShownFirstAndThenTheVehiclesOfTheOthers() {
        var mine = session.me().galleryId();
        assertThat(rows()).allMatch(vehicle -> vehicle.galleryId().equals(mine));

        press("#vehicles-others");
        until(() -> !rows().isEmpty());

        assertThat(rows()).noneMatch(vehicle -> vehicle.galleryId().equals(mine));
    }

    @Test
    void wordsAndPricesNarrowTheList() {
        var mine = session.me().galleryId();
        press("#vehicles-others");
        until(() -> rows().stream().anyMatch(vehicle -> !vehicle.galleryId().equals(mine)));
        // another test may have taken in one without a plate
        var one = rows().stream()
                .filter(vehicle -> vehicle.plate() != null)
                .findFirst()
                .orElseThrow();

        write("#vehicle-search", requireNonNull(one.plate()).replace(" ", ""));
        until(() -> rows().equals(List.of(one)));
        write("#vehicle-search", "");
        write("#vehicle-least", "1 milyon");

        until(() -> rows().size() > 1
                && rows().stream().allMatch(vehicle -> vehicle.price().intValueExact() >= 1_000_000));
    }

    @Test
    void keysLeadFromTheFieldToAVehicleAndBack() {
        robot.clickOn("#vehicle-search").type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> isShown("#edit-vehicle"));
        assertThat(world.find("#ask-about-vehicle")).isNull();

        robot.type(KeyCode.ESCAPE);
        until(() -> isShown("#vehicles"));
        robot.type(KeyCode.ESCAPE);

        until(() -> world.stage().getScene().lookup("#vehicles-card") == null);
    }

    @Test
    void askingOpensTheChatAboutTheVehicleWithItAtTheHead() {
        press("#vehicles-others");
        until(() -> rows().stream().anyMatch(VehiclesUiTest::isForSale));
        choose(rows().stream().filter(VehiclesUiTest::isForSale).findFirst().orElseThrow());

        press("#ask-about-vehicle");

        until(() -> isShown("#vehicle-bar"));
        assertThat(world.find("#vehicles-card")).isNull();
        press("#vehicle-details");
        until(() -> isShown("#ask-about-vehicle"));
    }

    @Test
    void anOfferIsAskedForFromTheVehicle() {
        press("#vehicles-others");
        until(() -> rows().stream().anyMatch(VehiclesUiTest::isForSale));
        choose(rows().stream().filter(VehiclesUiTest::isForSale).findFirst().orElseThrow());

        press("#offer-for-vehicle");

        until(() -> world.stage().getScene().lookup("#vehicles-card") == null);
        assertThat(world.find(".dialog-card")).isNotNull();
    }

    @Test
    void aFormSaysWhatIsWrongWhereItIsWrong() {
        press("#new-vehicle");
        until(() -> isShown("#vehicle-form"));
        write("#vehicle-brand", "Fiat");
        write("#vehicle-plate", "99 ABC 1");

        press("#save-vehicle");

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() -> world.stage().getScene().getFocusOwner().getId())).isEqualTo("vehicle-model");
        assertThat(onUi(() -> world.stage().getScene().getRoot().lookupAll(".field-problem").stream()
                        .filter(Node::isVisible)
                        .count()))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void aNewVehicleIsStoredAndItsPriceChangesOnEveryDesktopThatShowsIt() {
        var other = world.other();
        press("#new-vehicle");
        until(() -> isShown("#vehicle-form"));
        write("#vehicle-brand", "Fiat");
        write("#vehicle-model", "Egea Sedan");
        write("#vehicle-price", "785 bin");
        write("#vehicle-plate", "06abc" + (100 + System.nanoTime() % 900));
        press("#all-original");
        press("#save-vehicle");
        until(() -> isShown("#vehicle-page") && isShown("#edit-vehicle"));
        robot.type(KeyCode.ESCAPE);
        until(() -> rows().stream().anyMatch(vehicle -> vehicle.model().equals("Egea Sedan")));
        var made = rows().stream()
                .filter(vehicle -> vehicle.model().equals("Egea Sedan"))
                .findFirst()
                .orElseThrow();
        assertThat(made.price()).isEqualByComparingTo("785000");
        assertThat(made.panels()).hasSize(13);
        var _ = onUi(() -> other.rooms().open(OpenRoomRequest.forVehicle(made.id())))
                .join();
        var theirs = onUi(() -> other.vehicles().watch(made.id()));

        choose(made);
        press("#edit-vehicle");
        write("#vehicle-price", "760.000");
        press("#save-vehicle");

        until(() -> Optional.ofNullable(theirs.get())
                .filter(vehicle -> vehicle.price().intValueExact() == 760_000)
                .isPresent());
    }

    private static boolean isForSale(Vehicle vehicle) {
        return vehicle.status() == VehicleStatus.AVAILABLE;
    }

    private void choose(Vehicle vehicle) {
        robot.interact(() -> {
            list().getSelectionModel().select(vehicle);
            list().requestFocus();
        });
        robot.type(KeyCode.ENTER);
        until(() -> isShown("#vehicle-page"));
    }

    private List<Vehicle> rows() {
        return onUi(() -> isShown("#vehicles") ? List.copyOf(list().getItems()) : List.of());
    }

    @SuppressWarnings("unchecked") // there is one list of that name
    private ListView<Vehicle> list() {
        return (ListView<Vehicle>) requireNonNull(world.stage().getScene().lookup("#vehicles"));
    }

    private void press(String button) {
        robot.interact(
                () -> ((ButtonBase) requireNonNull(world.stage().getScene().lookup(button), button)).fire());
    }

    private void write(String field, String text) {
        robot.interact(
                () -> ((TextField) requireNonNull(world.stage().getScene().lookup(field))).setText(text));
    }

    private boolean isShown(String selector) {
        var node = world.stage().getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
