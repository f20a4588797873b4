package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.emoji.Emoji.Category;
import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Row;
import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Section;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All emoji: typed words find, arrows move, Enter chooses and closes; with Shift the picker stays open. */
public final class EmojiPicker extends VBox {

    private static final int MOST_FOUND = 80;
    private static final int PAGE = 6;
    private static final double TAB_PICTURE = 18;

    private final EmojiKit kit;
    private final Texts texts;
    private final Consumer<String> chosen;
    private final Runnable close;
    private final EmojiGrid grid = new EmojiGrid();
    private final ListView<Row> list = new ListView<>(grid.rows());
    private final TextField search = new TextField();
    private final Label name = new Label();

    public EmojiPicker(EmojiKit kit, Texts texts, Consumer<String> chosen, Runnable close) {
        this.kit = kit;
        this.texts = texts;
        this.chosen = chosen;
        this.close = close;
        setId("emoji-picker");
        getStyleClass().add("emoji-picker");
        search.setId("emoji-search");
        search.setPromptText(texts.get("emoji.search"));
        search.textProperty().subscribe(this::find);
        list.setId("emoji-list");
        list.setFocusTraversable(false);
        list.setCellFactory(
                _ -> new EmojiRowCell(kit.pictures(), grid, (emoji, event) -> choose(emoji, event.isShiftDown())));
        list.setPlaceholder(new Label(texts.get("emoji.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        name.setId("emoji-name");
        name.getStyleClass().add("emoji-name");
        grid.chosen().subscribe(this::named);
        named();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(new StackPane(search), tabs(), list, name);
    }

    public void focus() {
        search.requestFocus();
    }

    private HBox tabs() {
        var tabs = new HBox();
        tabs.getStyleClass().add("emoji-tabs");
        for (var category : Category.values()) {
            var picture = new ImageView(kit.pictures().find(category.sample()).orElse(null));
            picture.setFitHeight(TAB_PICTURE);
            picture.setFitWidth(TAB_PICTURE);
            var tab = new Button(texts.get(category.key()), picture);
            tab.getStyleClass().add("icon-button");
            tab.setTooltip(new Tooltip(tab.getText()));
            tab.setFocusTraversable(false);
            tab.setOnAction(_ -> goTo(category));
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private void goTo(Category category) {
        search.clear();
        int heading = grid.rowOf(texts.get(category.key()));
        list.scrollTo(heading);
        if (grid.rows().get(heading + 1) instanceof EmojiGrid.Line line) {
            grid.choose(line.first());
        }
        search.requestFocus();
    }

    private void find(String query) {
        grid.show(query.isBlank() ? everything() : found(query));
        list.scrollTo(0);
    }

    private List<Section> found(String query) {
        return List.of(new Section(texts.get("emoji.found"), kit.catalogue().search(query, MOST_FOUND)));
    }

    private List<Section> everything() {
        var last = kit.last().all().stream()
                .map(kit.catalogue()::find)
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                        Stream.of(new Section(texts.get("emoji.last"), last)),
                        Stream.of(Category.values())
                                .map(category -> new Section(
                                        texts.get(category.key()),
                                        kit.catalogue().in(category))))
                .toList();
    }

    private void named() {
        var emoji = grid.chosenEmoji();
        var shown = emoji == null ? "" : emoji.name(texts.locale());
        name.setText(shown);
        search.setAccessibleHelp(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean moved = true;
        switch (event.getCode()) {
            case LEFT -> grid.step(-1);
            case RIGHT -> grid.step(1);
            case UP -> grid.stepLine(-1);
            case DOWN -> grid.stepLine(1);
            case PAGE_UP -> stepPage(-1);
            case PAGE_DOWN -> stepPage(1);
            case ENTER -> choose(grid.chosenEmoji(), event.isShiftDown());
            case ESCAPE -> close.run();
            default -> moved = false;
        }
        if (moved) {
            event.consume();
            scrollToChosen();
        }
    }

    private void stepPage(int by) {
        for (int i = 0; i < PAGE; i++) {
            grid.stepLine(by);
        }
    }

    private void scrollToChosen() {
        int row = grid.row();
        if (row >= 0) {
            // The row above it is seen too: it may be the heading.
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private void choose(@Nullable Emoji emoji, boolean stays) {
        if (emoji == null) {
            return;
        }
        kit.last().used(emoji.characters());
        chosen.accept(emoji.characters());
        if (!stays) {
            close.run();
        }
    }
}
