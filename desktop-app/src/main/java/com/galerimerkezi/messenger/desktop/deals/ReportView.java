package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** How the gallery's negotiations ended: sums, then each one; Enter or a click opens its room. */
public final class ReportView extends VBox {

    private static final double ROWS = 340;
    private static final double ROW = 58;
    private static final double WHEEL = 28;
    private static final String BETWEEN = " · ";

    private final Deals deals;
    private final Texts texts;
    private final Moments moments;
    private final Consumer<RoomId> open;
    private final ObjectProperty<LoadState> state = new SimpleObjectProperty<>(LoadState.LOADING);
    private final Label sums = new Label();
    private final Label said = new Label();
    private final ListView<Deal> list = new ListView<>();
    private ReportPeriod period = ReportPeriod.ALL;
    private @Nullable DealReport report;
    private int asked;

    public ReportView(Deals deals, Texts texts, Moments moments, Consumer<RoomId> open, Runnable close) {
        this.deals = deals;
        this.texts = texts;
        this.moments = moments;
        this.open = open;
        setId("report-card");
        getStyleClass().addAll("dialog-card", "offers-card");
        setMaxHeight(USE_PREF_SIZE);
        sums.getStyleClass().add("text-strong");
        sums.setWrapText(true);
        sums.setMinHeight(USE_PREF_SIZE);
        Parts.shown(sums, state.isEqualTo(LoadState.READY));
        said.getStyleClass().add("text-muted");
        var body = new VBox(new PeriodBar(texts, this::choose), sums, rows());
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Parts.head(texts.get("report.title"), texts.get("common.close"), close), body, foot());
        load();
    }

    public void focus() {
        list.requestFocus();
    }

    private Node rows() {
        list.setId("deals");
        list.getStyleClass().add("choices");
        list.setPlaceholder(nothing());
        list.setPrefHeight(ROWS);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new DealCell());
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen.roomId());
            }
        });
        return list;
    }

    /** In the place of the rows: that they are on their way, did not come, or that there are none. */
    private Node nothing() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        Parts.shown(wheel, state.isEqualTo(LoadState.LOADING));
        var words = Parts.text("", "text-muted");
        words.textProperty().bind(state.map(now -> texts.get(wordsOf(now))));
        var again = Parts.button("report-again", texts.get("conversation.retry"), "secondary", this::load);
        Parts.shown(again, state.isEqualTo(LoadState.FAILED));
        var box = new VBox(wheel, words, again);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private static String wordsOf(LoadState state) {
        return switch (state) {
            case READY -> "report.none";
            case LOADING -> "report.loading";
            case FAILED -> "report.failed";
        };
    }

    private Node foot() {
        var save = new Button(texts.get("report.save"));
        save.setId("save-report");
        save.getStyleClass().add("secondary");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(state.isNotEqualTo(LoadState.READY));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var foot = new HBox(said, save);
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    private void choose(ReportPeriod chosen) {
        if (chosen.isBackwards()) {
            said.setText(texts.get("report.period.backwards"));
            return;
        }
        said.setText("");
        period = chosen;
        load();
    }

    /** What was asked for before does not take the place of what is asked for now. */
    private void load() {
        int mine = ++asked;
        list.getItems().clear();
        state.set(LoadState.LOADING);
        var _ = deals.report(period).whenComplete((found, _) -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    private void show(@Nullable DealReport found) {
        report = found;
        state.set(found == null ? LoadState.FAILED : LoadState.READY);
        if (found != null) {
            sums.setText(sumsOf(found));
            list.getItems().setAll(found.deals());
        }
    }

    private String sumsOf(DealReport report) {
        var amounts = report.agreedAmounts().entrySet().stream()
                .map(entry -> Amounts.money(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(BETWEEN));
        var reasons = report.lossReasons().entrySet().stream()
                .map(entry -> texts.get("deal.loss." + entry.getKey().name().toLowerCase(Locale.ROOT)) + ": "
                        + entry.getValue())
                .collect(Collectors.joining(BETWEEN));
        var agreed = texts.get("report.agreed", report.agreed()) + (amounts.isEmpty() ? "" : BETWEEN + amounts);
        var lost = texts.get("report.lost", report.lost()) + (reasons.isEmpty() ? "" : BETWEEN + reasons);
        return agreed + "\n" + lost;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("report.save"));
        chooser.setInitialFileName(texts.get("report.file"));
        var target = chooser.showSaveDialog(getScene().getWindow());
        if (target != null) {
            save(target.toPath());
        }
    }

    /** What is seen is what is saved. */
    public void save(Path target) {
        if (report != null) {
            var _ = deals.save(new ReportCsv(texts, moments).of(report), target)
                    .whenComplete((_, failure) ->
                            said.setText(texts.get(failure == null ? "report.saved" : "report.notSaved")));
        }
    }

    /** Which car, with whom; how it ended, and when. */
    private final class DealCell extends ListCell<Deal> {
        private final Label car = new Label();
        private final Label who = new Label();
        private final Label result = new Label();
        private final Label when = new Label();
        private final HBox row;

        DealCell() {
            setPrefWidth(0);
            car.getStyleClass().add("text-strong");
            result.getStyleClass().add("text-strong");
            who.getStyleClass().add("offer-line-detail");
            when.getStyleClass().add("offer-line-detail");
            var what = new VBox(2, car, who);
            what.setMinWidth(0);
            HBox.setHgrow(what, Priority.ALWAYS);
            var how = new VBox(2, result, when);
            how.setAlignment(Pos.CENTER_RIGHT);
            how.setMinWidth(USE_PREF_SIZE);
            row = new HBox(what, how);
            row.getStyleClass().add("choice-row");
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    open.accept(Objects.requireNonNull(getItem()).roomId());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Deal item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            car.setText(Objects.requireNonNullElse(item.vehicleTitle(), texts.get("deal.noVehicle")));
            who.setText(item.otherGalleryName());
            result.setText(resultOf(item));
            when.setText(moments.inList(item.outcome().recordedAt())
                    + BETWEEN
                    + item.outcome().firstName());
            setAccessibleText(
                    Stream.of(car, who, result, when).map(Label::getText).collect(Collectors.joining(", ")));
            setGraphic(row);
        }

        private String resultOf(Deal deal) {
            var outcome = deal.outcome();
            if (outcome.outcome() == DealResult.AGREED) {
                return outcome.amount() == null
                        ? texts.get("deal.result.agreed")
                        : Amounts.money(outcome.amount(), Objects.requireNonNullElse(outcome.currency(), "TRY"));
            }
            return outcome.lossReason() == null
                    ? texts.get("deal.result.lost")
                    : texts.get("deal.loss." + outcome.lossReason().name().toLowerCase(Locale.ROOT));
        }
    }
}
