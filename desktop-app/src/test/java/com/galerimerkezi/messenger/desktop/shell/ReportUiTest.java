package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.deals.DealServer;
import com.galerimerkezi.messenger.desktop.deals.Deals;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import com.galerimerkezi.messenger.desktop.deals.ReportView;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.UiThread;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What the report shows while it is on its way, when it does not come, and when there is nothing in it. */
class ReportUiTest {

    private static final Instant NOON = Instant.parse("2026-11-30T09:00:00Z");
    private static final RoomId ROOM = new RoomId(new UUID(7, 7));
    private static final DealReport NOTHING = new DealReport(0, 0, Map.of(), Map.of(), List.of());

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<CompletableFuture<DealReport>> answer =
            new AtomicReference<>(new CompletableFuture<>());
    private final List<RoomId> opened = new ArrayList<>();
    private final List<ReportPeriod> asked = new CopyOnWriteArrayList<>();
    private Background background;
    private Stage stage;

    @BeforeEach
    void toolkit() throws Exception {
        background = new Background(new UiThread());
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        answer.get().complete(NOTHING);
        background.close();
        robot.interact(stage::hide);
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void itSaysThatItIsOnItsWayThatItDidNotComeAndThatThereIsNothing(String language, ThemeChoice theme) {
        var texts = open(language, theme);
        until(() -> says(texts.get("report.loading")));
        assertThat(isShown("#report-again")).isFalse();
        assertThat(onUi(() -> find("#save-report").isDisabled())).isTrue();
        Pictures.take("report-loading-" + language, () -> stage);

        answer.get().completeExceptionally(new IllegalStateException("no line"));
        until(() -> says(texts.get("report.failed")));
        assertThat(onUi(() -> find("#save-report").isDisabled())).isTrue();
        Pictures.take("report-failed-" + language, () -> stage);

        answer.set(CompletableFuture.completedFuture(NOTHING));
        robot.clickOn("#report-again");
        until(() -> says(texts.get("report.none")));
        assertThat(isShown("#report-again")).isFalse();
        Pictures.take("report-empty-" + language, () -> stage);
    }

    @Test
    void enterOpensTheChatOfALine() {
        answer.get().complete(two());
        open("tr", ThemeChoice.LIGHT);
        until(() -> isShown("#deals .choice-row"));

        robot.interact(() -> find("#deals").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(opened).containsExactly(ROOM);
        Pictures.take("report-rows-tr", () -> stage);
    }

    @Test
    void aPeriodIsAskedForWithBothItsDaysAndNeverBackwards() {
        answer.get().complete(two());
        var texts = open("tr", ThemeChoice.LIGHT);
        until(() -> isShown("#deals .choice-row"));

        robot.interact(() -> date("#report-from").setValue(LocalDate.parse("2026-11-01")));
        robot.interact(() -> date("#report-to").setValue(LocalDate.parse("2026-11-30")));
        until(() -> isShown("#deals .choice-row"));
        Pictures.take("report-period-tr", () -> stage);

        var whole = new ReportPeriod(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        await().atMost(PATIENCE).until(() -> asked.contains(whole));
        assertThat(whole.end()).isEqualTo("2026-12-01");
        int before = asked.size();
        robot.interact(() -> date("#report-to").setValue(LocalDate.parse("2026-10-01")));
        assertThat(onUi(() -> says(texts.get("report.period.backwards")))).isTrue();
        assertThat(asked).hasSize(before);
        robot.clickOn("#report-all");
        await().atMost(PATIENCE).until(() -> new ReportPeriod(null, null).equals(asked.getLast()));
    }

    @ParameterizedTest
    @CsvSource({"tr, Sonuç, Anlaşamadık, Fiyat", "en, Result, No deal, Price"})
    void whatIsSeenIsSavedInTheReadersWords(String language, String column, String result, String reason)
            throws Exception {
        answer.get().complete(two());
        var texts = open(language, ThemeChoice.LIGHT);
        until(() -> isShown("#deals .choice-row"));
        var file = folder.resolve("rapor.csv");

        robot.interact(() -> ((ReportView) find("#report-card")).save(file));

        until(() -> says(texts.get("report.saved")));
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\uFEFF")
                .contains(column);
        assertThat(Files.readString(file))
                .contains("30.11.2026;12:00;" + result + ";" + reason + ";;;Audi A4 40 TDI Advanced")
                .contains(";1180000;TRY;BMW 320i Sport Line");
    }

    private DatePicker date(String selector) {
        return (DatePicker) find(selector);
    }

    private Texts open(String language, ThemeChoice choice) {
        var texts = Texts.in(language);
        var clock = Clock.fixed(NOON, ZoneId.of("Europe/Istanbul"));
        robot.interact(() -> {
            var theme = new Theme(choice, Zoom.ACTUAL);
            var view = new ReportView(
                    new Deals(new Answering(), background), texts, new Moments(texts, clock), opened::add, () -> {});
            var window = new StackPane(view);
            window.getStyleClass().add("scrim");
            stage.setScene(new Scene(window, 760, 600));
            theme.dress(stage.getScene());
            stage.show();
        });
        return texts;
    }

    private static DealReport two() {
        return new DealReport(
                1,
                1,
                Map.of("TRY", new BigDecimal("1180000")),
                Map.of(LossReason.PRICE, 1L),
                List.of(
                        deal(DealResult.AGREED, null, new BigDecimal("1180000"), "BMW 320i Sport Line"),
                        deal(DealResult.LOST, LossReason.PRICE, null, "Audi A4 40 TDI Advanced")));
    }

    private static Deal deal(DealResult how, @Nullable LossReason reason, @Nullable BigDecimal amount, String car) {
        var outcome = new DealOutcome(
                how,
                reason,
                amount,
                amount == null ? null : "TRY",
                null,
                new UserId(new UUID(1, 1)),
                "Zeynep",
                "Kaya",
                NOON);
        return new Deal(
                ROOM, RoomType.VEHICLE, null, car, null, new GalleryId(new UUID(2, 2)), "Ege Premium Motors", outcome);
    }

    private Node find(String selector) {
        return requireNonNull(stage.getScene().lookup(selector), selector);
    }

    private boolean isShown(String selector) {
        var node = stage.getScene().lookup(selector);
        return node != null && node.isVisible();
    }

    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node.isVisible() && node instanceof Labeled label && words.equals(label.getText()));
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }

    /** A server that answers when the test says so. */
    private final class Answering implements DealServer {

        @Override
        public DealReport report(ReportPeriod period) {
            asked.add(period);
            return answer.get().join();
        }

        @Override
        public void setOutcome(RoomId room, OutcomeRequest outcome) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void recordDeposit(RoomId room, DepositRequest deposit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void takeBack(RoomId room, DepositId deposit, DepositReversalRequest reversal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void saveReceipt(RoomId room, DepositId deposit, Path target) {
            throw new UnsupportedOperationException();
        }
    }
}
