package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.people.PeopleCard;
import com.galerimerkezi.messenger.desktop.record.RecordFormat;
import com.galerimerkezi.messenger.desktop.record.RecordOrder;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class NothingIsCutUiTest {

    /** Names, cars, and a line of a message give way; everything else is read whole. */
    private static final String[] MAY_BE_CUT = {
        "Subject .label",
        ".choice-row .text-strong",
        "#gallery",
        "#name",
        ".room-name",
        ".room-preview",
        ".hit-sender",
        ".quote-line",
        ".pinned-line",
        ".popover-line",
        ".starred-line",
        ".vehicle-name",
        ".vehicle-facts",
        ".composer-bar-detail",
        ".toast-about",
        ".toast-names > .text-strong",
        "#toast-text"
    };

    @TempDir
    Path folder;

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void whoSignsInReadsEverything(String language) throws Exception {
        try (var world = new DemoWorld(0, 1)) {
            var window = world.window(language, ThemeChoice.LIGHT);
            for (int width : List.of(1000, 480)) {
                onUi(() -> {
                    world.resize(width, width == 480 ? 560 : 1000);
                    window.showSignIn(Texts.in(language).get("signin.error.inUse"));
                    return window;
                });
                check("sign-in " + width, world.stage().getScene());
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void aNotificationIsReadWhole(String language) throws Exception {
        try (var world = new DemoWorld(0, 1).announcing()) {
            var _ = world.signedIn(world.window(language, ThemeChoice.LIGHT));
            world.untilOnline();
            var room = world.sharedRoom().id();
            onUi(() -> world.other().outbox().send(room, "Kapora yattı, dekontu ekte."))
                    .join();
            await().atMost(PATIENCE).until(() -> onUi(() -> toasts().size() == 1));

            check("toast", onUi(() -> toasts().getFirst()));
        }
        softly.assertAll();
    }

    private static List<Scene> toasts() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.lookup("#toast-text") != null)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"tr,1000,1000", "en,1000,1000", "tr,480,560", "en,480,560"})
    void whoIsSignedInReadsEverything(String language, int width, int height) throws Exception {
        try (var shared = new SharedRoom(language, ThemeChoice.LIGHT)) {
            var theirs = unique("Kaporayı bugün gönderiyoruz, dekontu buradan atarım");
            var ours = unique("Teşekkürler, noter için cumartesi 10.30 uygun mu");
            shared.theySay(theirs);
            shared.choose(theirs, "#pin");
            shared.until(() -> shared.isShown("#pinned"));
            shared.choose(theirs, "#star");
            shared.weSay(ours);
            shared.choose(ours, "#forward");
            shared.until(() -> shared.isShown("#forward-card"));
            resize(shared, width, height);
            check(shared, "forward");
            leave(shared, "#forward-card");

            conversation(shared);
            cards(shared);
            sides(shared);

            resize(shared, 720, 560);
            shared.world.open(shared.room);
            shared.choose(theirs, "#pin");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,1000", "en,DARK,1000,1000", "tr,DARK,480,560", "en,LIGHT,480,560"})
    void anOwnerReadsEverythingOfTheTeam(String language, ThemeChoice theme, int width, int height) throws Exception {
        try (var world = new DemoWorld(0, 1)) {
            var _ = world.signedIn(world.window(language, theme));
            world.untilOnline();
            var name = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            onUi(() -> {
                world.resize(width, height);
                world.mainView().dashboard();
                return world;
            });
            await().atMost(PATIENCE).until(() -> onUi(() -> world.find("#tile-open") != null));
            seen("team-dashboard-" + name, world);
            var robot = new FxRobot();
            robot.clickOn("#tile-open");
            await().atMost(PATIENCE).until(() -> onUi(() -> world.find("#figure-chats .choice-row") != null));
            seen("team-drill-" + name, world);
            robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
            people(world, name);
            settings(world, name);
        }
        softly.assertAll();
    }

    private void people(DemoWorld world, String name) throws IOException {
        onUi(() -> {
            world.mainView().people();
            return world;
        });
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.find("#people") instanceof ListView<?> list
                        && list.getItems().size() >= 3));
        seen("team-people-" + name, world);
        press(world, "#invite-staff");
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.find("#handing-text") instanceof TextInputControl text
                        && !text.getText().isEmpty()));
        seen("team-invited-" + name, world);
        var csv = folder.resolve("ekip.csv");
        Files.writeString(csv, """
                ad;soyad;e-posta;rol
                Işıl;Güneş;isil-deneme@baskentoto.example;personel
                Şükrü;;sukru@;patron
                ;Öz;oz@baskentoto.example;personel
                """);
        onUi(() -> {
            ((PeopleCard) Objects.requireNonNull(world.find("#people-card"))).tryList(csv);
            return csv;
        });
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> Objects.requireNonNull(world.find("#asking-yes"))
                        .getParent()
                        .isVisible()));
        seen("team-import-" + name, world);
        press(world, "#audit");
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> world.find("#audit-entries") instanceof ListView<?> list
                        && !list.getItems().isEmpty()));
        seen("team-audit-" + name, world);
    }

    private void settings(DemoWorld world, String name) {
        for (var page : Page.values()) {
            var window = world.openSettings(page);
            WaitForAsyncUtils.waitForFxEvents(10);
            check("settings " + page + " " + name, window.getScene());
            var file = "team-settings-" + page.name().toLowerCase(Locale.ROOT) + "-" + name;
            picture(file, window);
            onUi(() -> {
                window.getScene().getRoot().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
                return page;
            });
            picture(file + "-below", window);
            onUi(() -> {
                window.hide();
                return page;
            });
        }
    }

    private void seen(String screen, DemoWorld world) {
        check(screen, world.stage().getScene());
        picture(screen, world.stage());
    }

    private static void picture(String name, Stage stage) {
        if (System.getProperty("teamPictures") != null) {
            Pictures.take(name, () -> stage);
        }
    }

    private static void press(DemoWorld world, String button) {
        onUi(() -> {
            ((ButtonBase) Objects.requireNonNull(world.find(button), button)).fire();
            return button;
        });
    }

    private void conversation(SharedRoom shared) {
        check(shared, "conversation");
        shared.robot.clickOn("#input").type(KeyCode.UP);
        shared.until(() -> shared.isShown("#editing"));
        check(shared, "editing");
        leave(shared, "#editing");
        shared.robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        shared.until(() -> shared.isShown("#answering"));
        check(shared, "answering");
        leave(shared, "#answering");
        shared.robot.clickOn("#pinned-all");
        shared.until(() -> shared.isShown("#popover"));
        check(shared, "pins");
        leave(shared, "#popover");
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#emoji")).fire());
        check(shared, "emoji");
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#emoji")).fire());
    }

    private void cards(SharedRoom shared) {
        shared.robot.interact(() -> shared.world.mainView().switchRoom());
        check(shared, "switcher");
        shared.robot.interact(() -> ((TextField) find(shared, "#switch-to")).setText("qqq"));
        check(shared, "switcher without rooms");
        leave(shared, "#switch-to");
        shared.robot.interact(() -> shared.world.mainView().help());
        check(shared, "shortcuts");
        leave(shared, "#shortcut-sheet");
        shared.robot.interact(() -> shared.world.mainView().newChat());
        shared.until(() -> shared.world.stage().getScene().lookup(".choice-row") != null);
        check(shared, "new chat");
        leave(shared, ".dialog-card .segments");
        shared.robot.interact(() -> shared.world.mainView().starred());
        shared.until(() -> shared.world.stage().getScene().lookup("#starred .hit-row") != null);
        check(shared, "starred");
        leave(shared, "#starred-card");
        panel(shared);
        offerForm(shared);
        verdict(shared);
        vehicles(shared);
    }

    private void panel(SharedRoom shared) {
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#room-panel-toggle")).fire());
        shared.until(() -> shared.world.stage().getScene().lookup("#panel-papers .document-row") != null);
        check(shared, "side panel");
        leave(shared, "#room-panel");
    }

    private void offerForm(SharedRoom shared) {
        var theirs = shared.world.other().me().galleryId();
        var offered = onUi(() ->
                shared.session.offers().all().stream().map(Offer::vehicleId).toList());
        var vehicle = shared.session.catalogue().vehicles("").join().stream()
                .filter(candidate -> candidate.galleryId().equals(theirs) && !offered.contains(candidate.id()))
                .findFirst()
                .orElseThrow();
        shared.robot.interact(() -> shared.world.mainView().makeOffer(vehicle));
        shared.robot.interact(() -> ((TextField) find(shared, "#offer-amount")).setText("1.250"));
        check(shared, "offer form that asks");
        shared.robot.interact(() -> ((TextField) find(shared, "#offer-amount")).setText("9 milyon"));
        check(shared, "offer form that warns");
        leave(shared, "#offer-form");
    }

    private void verdict(SharedRoom shared) {
        for (var format : List.of("ruhsat.txt", "kayit.json")) {
            var file = folder.resolve(format);
            if (format.endsWith("json")) {
                onUi(() -> shared.session.records().save(shared.room, RecordOrder.of(RecordFormat.JSON), file))
                        .join();
            } else {
                onUi(() -> Files.writeString(file, "34 ABC 123"));
            }
            shared.robot.interact(() -> shared.world.mainView().records().verify(file));
            shared.until(() -> shared.isShown("#verdict"));
            check(shared, "verdict on " + format);
            leave(shared, "#verdict");
        }
    }

    private void vehicles(SharedRoom shared) {
        shared.robot.interact(() -> shared.world.mainView().vehicles());
        shared.until(() -> shared.world.stage().getScene().lookup(".vehicle-card .plate") != null);
        check(shared, "vehicles");
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#import-vehicles")).fire());
        check(shared, "import of vehicles");
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.clickOn("#vehicle-search").type(KeyCode.DOWN).type(KeyCode.ENTER);
        shared.until(() -> shared.isShown("#edit-vehicle"));
        check(shared, "a vehicle");
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#announce-vehicle")).fire());
        check(shared, "announcement");
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#vehicle-documents")).fire());
        shared.until(() -> shared.world.stage().getScene().lookup("#documents-page .document-row") != null);
        check(shared, "papers");
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#edit-vehicle")).fire());
        shared.robot.interact(() -> ((TextField) find(shared, "#vehicle-price")).setText("1,250"));
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#save-vehicle")).fire());
        check(shared, "form of a vehicle");
        shared.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        leave(shared, "#vehicles-card");
    }

    private void sides(SharedRoom shared) {
        shared.robot.interact(() -> shared.world.mainView().search(true));
        check(shared, "search");
        shared.robot.interact(() -> ((TextField) find(shared, "#message-search")).setText("kapora"));
        shared.until(() -> shared.isShown(".hit-row"));
        check(shared, "search with hits");
        shared.robot.interact(() -> ((ToggleButton) find(shared, "#search-narrow")).fire());
        shared.robot.interact(() -> ((TextField) find(shared, "#message-search"))
                .setText("kapora içeren:\"sesli mesaj\" teklif:satıldı içinde:\"Yıldız Otomotiv Ticaret\" "));
        shared.until(() -> shared.isShown("#search-chips"));
        check(shared, "search with filters");
        shared.robot.interact(() -> ((ButtonBase) find(shared, "#search-clear")).fire());
        shared.robot.interact(() -> ((ToggleButton) find(shared, "#search-narrow")).fire());
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.interact(() -> shared.world.mainView().select(null));
        check(shared, "rooms");
        shared.robot.interact(() -> ((TextField) find(shared, "#search")).setText("qqq"));
        check(shared, "no room found");
        shared.robot.interact(() -> ((TextField) find(shared, "#search")).clear());
    }

    private static Object find(SharedRoom shared, String selector) {
        return Objects.requireNonNull(shared.world.stage().getScene().lookup(selector), selector);
    }

    private static void resize(SharedRoom shared, int width, int height) {
        shared.robot.interact(() -> shared.world.resize(width, height));
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    private static void leave(SharedRoom shared, String card) {
        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown(card));
    }

    private void check(SharedRoom shared, String screen) {
        check(screen, shared.world.stage().getScene());
    }

    private void check(String screen, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents(10);
        softly.assertThat(onUi(() -> CutTexts.in(scene.getRoot(), MAY_BE_CUT)))
                .as(screen)
                .isEmpty();
        assertThat(onUi(() -> CutTexts.labelsIn(scene.getRoot()).count())).isPositive();
    }
}
