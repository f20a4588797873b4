package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.TeamReport;
import com.galerimerkezi.messenger.desktop.deals.PeriodBar;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** How the gallery works, in a period: figures, and over them the chats behind one of them. */
public final class DashboardCard extends VBox {

    private static final double GAP = 8;
    private static final double BETWEEN = 12;

    private final Dashboard dashboard;
    private final Texts texts;
    private final ObjectProperty<LoadState> state = new SimpleObjectProperty<>(LoadState.LOADING);
    private final Label said = new Label();
    private final VBox figures = new VBox(BETWEEN);
    private final ScrollPane overview;
    private final RoomsPage rooms;
    private final PeriodBar dates;
    private ReportPeriod period = ReportPeriod.ALL;
    private @Nullable Figures shown;
    private @Nullable Node left;
    private int asked;

    public DashboardCard(Dashboard dashboard, Texts texts, Moments moments, Consumer<RoomId> open, Runnable close) {
        this.dashboard = dashboard;
        this.texts = texts;
        setId("dashboard-card");
        getStyleClass().addAll("dialog-card", "dashboard");
        dates = new PeriodBar(texts, this::choose);
        rooms = new RoomsPage(texts, moments, open, this::back);
        rooms.setVisible(false);
        overview = overview(new VBox(BETWEEN, presets(moments), dates, nothing(), figures));
        var body = new StackPane(overview, rooms);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(Parts.head(texts.get("dashboard.title"), texts.get("common.close"), close), body, foot());
        dates.choose(Preset.DAYS_30.on(moments.dayOf(moments.now())));
    }

    public void focus() {
        overview.requestFocus();
    }

    /** From the chats to the figures; says whether there was a way back. */
    public boolean back() {
        if (overview.isVisible()) {
            return false;
        }
        overview.setVisible(true);
        rooms.setVisible(false);
        if (left != null) {
            left.requestFocus();
        }
        return true;
    }

    private Node presets(Moments moments) {
        var row = new FlowPane(GAP, GAP);
        Arrays.stream(Preset.values())
                .map(preset -> Parts.button(
                        "preset-" + preset.name(),
                        texts.get(preset.textKey()),
                        "secondary",
                        () -> dates.choose(preset.on(moments.dayOf(moments.now())))))
                .forEach(row.getChildren()::add);
        return row;
    }

    private ScrollPane overview(VBox content) {
        Parts.shown(figures, state.isEqualTo(LoadState.READY));
        var scroll = new ScrollPane(content);
        scroll.setId("figures");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** In the place of the figures: that they are on their way, or did not come. */
    private Node nothing() {
        var words = Parts.text("", "text-muted");
        words.textProperty()
                .bind(state.map(now -> texts.get(now == LoadState.FAILED ? "dashboard.failed" : "dashboard.loading")));
        var again = Parts.button("dashboard-again", texts.get("conversation.retry"), "secondary", this::load);
        Parts.shown(again, state.isEqualTo(LoadState.FAILED));
        var nothing = new VBox(words, again);
        nothing.getStyleClass().add("placeholder");
        Parts.shown(nothing, state.isNotEqualTo(LoadState.READY));
        return nothing;
    }

    private Node foot() {
        var save = Parts.button("save-dashboard", texts.get("report.save"), "secondary", this::save);
        save.disableProperty().bind(state.isNotEqualTo(LoadState.READY));
        said.getStyleClass().add("text-muted");
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
        state.set(LoadState.LOADING);
        var _ = dashboard.report(period).whenComplete((found, _) -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    private void show(@Nullable TeamReport report) {
        shown = report == null ? null : new Figures(report, texts);
        if (shown != null) {
            figures.getChildren().setAll(new FigureTiles(shown, this::open));
            shown.tables().stream()
                    .map(table -> new FigureSection(
                            table, texts, line -> open(table.title() + " · " + line.name(), line.behind())))
                    .forEach(figures.getChildren()::add);
        }
        state.set(shown == null ? LoadState.FAILED : LoadState.READY);
    }

    private void open(String about, Behind behind) {
        left = getScene().getFocusOwner();
        overview.setVisible(false);
        rooms.setVisible(true);
        rooms.show(about, dashboard.rooms(behind, period));
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("report.save"));
        chooser.setInitialFileName(texts.get("dashboard.file"));
        var target = chooser.showSaveDialog(getScene().getWindow());
        if (target != null) {
            save(target.toPath());
        }
    }

    /** What is seen is what is saved. */
    public void save(Path target) {
        if (shown != null) {
            var _ = dashboard
                    .save(new FiguresCsv(texts).of(shown), target)
                    .whenComplete((_, failure) ->
                            said.setText(texts.get(failure == null ? "report.saved" : "report.notSaved")));
        }
    }
}
