package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.MessageLines;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card with the starred messages: Enter or a click opens the room where the message stands. */
public final class StarredView extends VBox {

    private static final double ROWS = 380;
    private static final double ROW = 78;

    private final StarredViewModel model;
    private final EmojiPictures pictures;
    private final Texts texts;
    private final BiConsumer<RoomId, Long> open;
    private final ListView<StarredRow> list = new ListView<>();

    private StarredView(
            StarredViewModel model,
            EmojiPictures pictures,
            Texts texts,
            BiConsumer<RoomId, Long> open,
            Runnable close) {
        this.model = model;
        this.pictures = pictures;
        this.texts = texts;
        this.open = open;
        setId("starred-card");
        getStyleClass().add("dialog-card");
        setMaxHeight(USE_PREF_SIZE);
        var body = new VBox(rows(close));
        body.getStyleClass().addAll("dialog-body", "last");
        getChildren().addAll(Parts.head(texts.get("starred.title"), texts.get("common.close"), close), body);
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                model.close();
            }
        });
    }

    /** Over a window, until a message is chosen or the card is closed. */
    public static void open(
            Overlays over, StarredViewModel model, EmojiPictures pictures, Texts texts, BiConsumer<RoomId, Long> open) {
        var card = new StarredView(model, pictures, texts, open, over::close);
        over.show(card);
        card.list.requestFocus();
    }

    private Node rows(Runnable close) {
        list.setId("starred");
        list.getStyleClass().add("choices");
        list.setPrefHeight(ROWS);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new StarredCell(close));
        list.setItems(model.rows());
        list.setPlaceholder(nothing());
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                choose(chosen, close);
                event.consume();
            }
        });
        return list;
    }

    private Node nothing() {
        var title = new Label();
        title.getStyleClass().add("text-strong");
        title.textProperty().bind(Bindings.createStringBinding(this::nothingText, model.state()));
        var hint = new Label(texts.get("starred.none.hint"));
        hint.getStyleClass().add("text-muted");
        hint.setMaxWidth(360);
        hint.visibleProperty().bind(model.state().isEqualTo(LoadState.READY));
        var box = new VBox(new FontIcon("fth-star"), title, hint);
        box.getStyleClass().add("placeholder");
        return box;
    }

    private String nothingText() {
        return texts.get(
                switch (model.state().get()) {
                    case READY -> "starred.none";
                    case LOADING -> "starred.loading";
                    case FAILED -> "starred.failed";
                });
    }

    private void choose(StarredRow row, Runnable close) {
        close.run();
        open.accept(row.roomId(), row.seq());
    }

    /** Where, when, by whom, and the message on one line. */
    private final class StarredCell extends ListCell<StarredRow> {
        private final EmojiLine line = new EmojiLine(pictures, "starred-line");
        private final MessageLines row;

        StarredCell(Runnable close) {
            getStyleClass().add("room-cell");
            setPrefWidth(0);
            row = new MessageLines(line);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    choose(Objects.requireNonNull(getItem()), close);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable StarredRow item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            row.show(item.room(), item.time(), item.sender());
            line.show(item.line());
            setAccessibleText(item.spoken());
            setGraphic(row);
        }
    }
}
