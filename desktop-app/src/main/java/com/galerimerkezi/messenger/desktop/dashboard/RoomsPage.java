package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chats behind a figure; Enter or a click opens one. */
final class RoomsPage extends VBox {

    private static final double GAP = 8;
    private static final double ROWS = 420;
    private static final double ROW = 58;

    private final Texts texts;
    private final Moments moments;
    private final Consumer<RoomId> open;
    private final Label title = Parts.text("", "text-strong");
    private final Label words = Parts.text("", "text-muted");
    private final ListView<ReportRoom> list = new ListView<>();
    private int asked;

    RoomsPage(Texts texts, Moments moments, Consumer<RoomId> open, Runnable back) {
        super(GAP);
        this.texts = texts;
        this.moments = moments;
        this.open = open;
        setId("figure-rooms");
        list.setId("figure-chats");
        list.getStyleClass().add("choices");
        list.setPlaceholder(words);
        list.setPrefHeight(ROWS);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new RoomCell());
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen.roomId());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        title.setMinWidth(0);
        var head = new HBox(GAP, Parts.icon("figure-back", "fth-arrow-left", texts.get("dashboard.back"), back), title);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
    }

    /** What comes late, for another figure, is not shown. */
    void show(String about, CompletableFuture<List<ReportRoom>> rooms) {
        int mine = ++asked;
        title.setText(about);
        words.setText(texts.get("dashboard.loading"));
        list.getItems().clear();
        list.requestFocus();
        var _ = rooms.whenComplete((found, failure) -> {
            if (mine != asked) {
                return;
            }
            words.setText(failure == null ? texts.get("dashboard.none") : texts.failure(failure));
            if (found != null) {
                title.setText(about + " · " + found.size());
                list.getItems().setAll(found);
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /** Which car, with whom; when. */
    private final class RoomCell extends ListCell<ReportRoom> {
        private final Label car = new Label();
        private final Label who = new Label();
        private final Label when = new Label();
        private final HBox row;

        RoomCell() {
            setPrefWidth(0);
            car.getStyleClass().add("text-strong");
            who.getStyleClass().add("offer-line-detail");
            when.getStyleClass().add("offer-line-detail");
            when.setMinWidth(USE_PREF_SIZE);
            var what = new VBox(2, car, who);
            what.setMinWidth(0);
            HBox.setHgrow(what, Priority.ALWAYS);
            row = new HBox(what, when);
            row.getStyleClass().add("choice-row");
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    open.accept(Objects.requireNonNull(getItem()).roomId());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ReportRoom item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var named = Stream.of(item.vehicleTitle(), item.vehiclePlate())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
            car.setText(named.isEmpty() ? texts.get("deal.noVehicle") : named);
            who.setText(item.otherGalleryName());
            when.setText(item.at() == null ? "" : moments.inList(item.at()));
            setAccessibleText(Stream.of(car, who, when).map(Label::getText).collect(Collectors.joining(", ")));
            setGraphic(row);
        }
    }
}
