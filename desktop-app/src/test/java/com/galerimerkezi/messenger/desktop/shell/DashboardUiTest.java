package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.desktop.dashboard.DashboardCard;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.server.testing.Client;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An owner looks at the gallery's work, and at the chats behind a figure. */
class DashboardUiTest {

    private static final String[] MAY_BE_CUT = {
        "Subject .label", ".room-name", ".room-preview", ".choice-row .text-strong", "#gallery", "#name"
    };

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init") // made before each test
    private DemoWorld world;

    @BeforeEach
    void demo() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatTheOwnerReadsIsWhatTheServerCounts() throws Exception {
        var client = signIn("tr", ThemeChoice.LIGHT);
        var lost = world.newRoom().id();
        var won = world.newRoom().id();
        client.put("/chats/" + lost + "/outcome", Map.of("outcome", "lost", "lossReason", "financing"));
        client.put("/chats/" + won + "/outcome", Map.of("outcome", "agreed", "amount", 1_180_000));
        openDashboard();
        var server = report(client);

        assertThat(read("#tile-open")).contains(String.valueOf(server.openRooms()));
        assertThat(read("#tile-won")).contains(String.valueOf(server.won()), "1.180.000 ₺");
        assertThat(read("#tile-lost")).contains(String.valueOf(server.lost()));
        assertThat(read("#tile-waiting"))
                .contains(String.valueOf(server.waiting().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
        assertThat(rows("losses")).contains(List.of("Ödeme veya kredi", count(server, "FINANCING")));
        assertThat(rows("colleagues"))
                .hasSameSizeAs(server.colleagues())
                .allSatisfy(row -> assertThat(server.colleagues())
                        .anySatisfy(one -> assertThat(row)
                                .startsWith(
                                        one.firstName() + " " + one.lastName(),
                                        String.valueOf(one.openRooms()),
                                        String.valueOf(one.messages()))
                                .endsWith(String.valueOf(one.won()), String.valueOf(one.lost()))));
        assertThat(rows("brands"))
                .isEqualTo(server.brands().stream()
                        .map(one -> List.of(
                                one.brand(),
                                String.valueOf(one.rooms()),
                                String.valueOf(one.offers()),
                                String.valueOf(one.won()),
                                String.valueOf(one.lost())))
                        .toList());
        assertThat(rows("offers").stream()
                        .mapToLong(row -> Long.parseLong(row.get(1)) + Long.parseLong(row.get(3)))
                        .sum())
                .isEqualTo(
                        server.offers().stream().mapToLong(one -> one.count()).sum())
                .isPositive();

        var file = folder.resolve("pano.csv");
        robot.interact(() -> card().save(file));
        until(() -> world.stage().getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label && "Kaydedildi".equals(label.getText())));
        assertThat(Files.readString(file))
                .startsWith("\uFEFFGösterge paneli\r\n")
                .contains("Açık sohbet;" + server.openRooms() + ";")
                .contains("Ödeme veya kredi;" + count(server, "FINANCING"))
                .contains("Marka;Yeni sohbet;Teklif;Anlaşma;Kayıp");
    }

    @Test
    void enterOnATileAndAClickOnABarLeadToTheChatsBehindThem() throws Exception {
        var client = signIn("tr", ThemeChoice.LIGHT);
        openDashboard();
        var bar = onUi(() -> find("#figures-offers").lookupAll(".chart-bar").stream()
                .filter(node -> node.getLayoutBounds().getWidth() > 20)
                .findFirst()
                .orElseThrow());
        assertThat(bar.getAccessibleText()).matches(".+, (Gelen|Verilen) \\d+");
        assertThat(onUi(() -> find("#figures-offers").lookup(".chart")).getAccessibleText())
                .startsWith("Teklifler: ")
                .endsWith(".");

        robot.clickOn(bar);
        until(() -> find("#figure-rooms").isVisible() && !chats().isEmpty());
        Pictures.take("dashboard-chats", () -> world.stage());
        robot.type(KeyCode.ESCAPE);
        until(() -> !find("#figure-rooms").isVisible());
        assertThat(onUi(() -> world.stage().getScene().getFocusOwner())).isEqualTo(bar);

        robot.interact(() -> find("#tile-open").requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> find("#figure-rooms").isVisible()
                && chats().size() == report(client).openRooms());
        var first = onUi(() -> chats().getFirst().roomId());
        robot.type(KeyCode.ENTER);
        until(() -> first.equals(world.mainView().selected()));
        assertThat(world.find("#dashboard-card")).isNull();
    }

    @Test
    void staffDoNotSeeTheWayToIt() {
        var window = world.window("tr", ThemeChoice.LIGHT);
        var staff = world.colleague();
        onUi(() -> {
            window.showSession(staff);
            return staff;
        });

        assertThat(entries("deal-report")).hasSize(1);
        assertThat(entries("dashboard-menu")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK", "tr, HIGH_CONTRAST"})
    void everythingIsReadWhole(String language, ThemeChoice theme) {
        var _ = signIn(language, theme);
        openDashboard();
        var name = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        Pictures.take("dashboard" + name, () -> world.stage());
        nothingIsCut();
        scrollTo(1);
        Pictures.take("dashboard-below" + name, () -> world.stage());
        robot.interact(() -> world.resize(480, 560));
        scrollTo(0);
        nothingIsCut();
        Pictures.take("dashboard-narrow" + name, () -> world.stage());
        var back = Texts.in(language).get("dashboard.back");
        robot.interact(() -> find("#tile-open").requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> !chats().isEmpty());
        assertThat(onUi(() -> ((Button) find("#figure-back")).getText())).isEqualTo(back);
        nothingIsCut();
    }

    private void scrollTo(double place) {
        robot.interact(() -> ((ScrollPane) find("#figures")).setVvalue(place));
    }

    private void nothingIsCut() {
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(onUi(() -> CutTexts.in(world.stage().getScene().getRoot(), MAY_BE_CUT)))
                .isEmpty();
    }

    /** In the window, and beside it the same person who asks the server. */
    private Client signIn(String language, ThemeChoice theme) {
        var _ = world.signedIn(world.window(language, theme));
        world.untilOnline();
        var account = DemoWorld.account(0);
        var signedIn = new Client(DemoWorld.server(), null)
                .post("/auth/login", Map.of("email", account.email(), "password", account.password()));
        return new Client(
                DemoWorld.server(), signedIn.data().path("access_token").textValue());
    }

    private void openDashboard() {
        onUi(() -> {
            entries("dashboard-menu").getFirst().fire();
            return world;
        });
        until(() -> world.stage().getScene().lookup("#report-all") != null);
        press("#report-all");
        until(() -> world.stage().getScene().lookup("#tile-open") != null
                && find("#tiles").getParent().isVisible());
    }

    private List<MenuItem> entries(String id) {
        return onUi(() -> world.mainView().menu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .toList());
    }

    private static TeamReport report(Client client) {
        return ContractJson.mapper().convertValue(client.get("/reports/team").data(), TeamReport.class);
    }

    private static String count(TeamReport report, String reason) {
        return report.lossReasons().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(reason))
                .map(entry -> String.valueOf(entry.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows(String table) {
        return onUi(() -> find("#figures-" + table).lookupAll(".figure-row").stream()
                .map(DashboardUiTest::texts)
                .toList());
    }

    private List<String> read(String selector) {
        return texts(find(selector));
    }

    private static List<String> texts(Node node) {
        return below(node)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(DashboardUiTest::below))
                : Stream.of(node);
    }

    private List<ReportRoom> chats() {
        @SuppressWarnings("unchecked")
        var list = (ListView<ReportRoom>) find("#figure-chats");
        return list.getItems();
    }

    private DashboardCard card() {
        return (DashboardCard) find("#dashboard-card");
    }

    private void press(String button) {
        robot.interact(() -> ((Button) find(button)).fire());
    }

    private Node find(String selector) {
        return requireNonNull(world.stage().getScene().lookup(selector), selector);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
