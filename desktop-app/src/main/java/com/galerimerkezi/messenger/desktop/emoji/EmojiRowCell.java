package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Heading;
import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Line;
import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Row;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A row of the picker; its places are made once and get other pictures while one scrolls. */
final class EmojiRowCell extends ListCell<Row> {

    private static final double PICTURE = 26;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final EmojiPictures pictures;
    private final EmojiGrid grid;
    private final BiConsumer<Emoji, MouseEvent> choose;
    private final Label heading = new Label();
    private final List<Place> places =
            IntStream.range(0, EmojiGrid.COLUMNS).mapToObj(Place::new).toList();
    private final HBox line = new HBox();

    EmojiRowCell(EmojiPictures pictures, EmojiGrid grid, BiConsumer<Emoji, MouseEvent> choose) {
        this.pictures = pictures;
        this.grid = grid;
        this.choose = choose;
        getStyleClass().add("emoji-row");
        heading.getStyleClass().add("emoji-heading");
        line.getChildren().addAll(places);
        grid.chosen().subscribe(this::showChosen);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case Heading shown -> {
                heading.setText(shown.title());
                setGraphic(heading);
            }
            case Line shown -> {
                places.forEach(place -> place.show(shown.emoji()));
                setGraphic(line);
            }
        }
        showChosen();
    }

    private void showChosen() {
        int first = getItem() instanceof Line shown ? shown.first() : Integer.MIN_VALUE / 2;
        for (int i = 0; i < places.size(); i++) {
            places.get(i)
                    .pseudoClassStateChanged(CHOSEN, first + i == grid.chosen().get());
        }
    }

    private final class Place extends StackPane {
        private final int column;
        private final ImageView picture = new ImageView();

        Place(int column) {
            this.column = column;
            getStyleClass().add("emoji-place");
            picture.setFitHeight(PICTURE);
            picture.setFitWidth(PICTURE);
            picture.setPreserveRatio(true);
            getChildren().add(picture);
            setOnMouseMoved(_ -> {
                if (getItem() instanceof Line shown) {
                    grid.choose(shown.first() + column);
                }
            });
            setOnMouseClicked(event -> {
                boolean there = getItem() instanceof Line shown
                        && column < shown.emoji().size();
                if (there && event.getButton() == MouseButton.PRIMARY) {
                    choose.accept(
                            ((Line) Objects.requireNonNull(getItem())).emoji().get(column), event);
                }
            });
        }

        void show(List<Emoji> emoji) {
            setVisible(column < emoji.size());
            if (isVisible()) {
                var shown = emoji.get(column).characters();
                picture.setImage(pictures.find(shown).orElse(null));
                setUserData(shown);
            }
        }
    }
}
