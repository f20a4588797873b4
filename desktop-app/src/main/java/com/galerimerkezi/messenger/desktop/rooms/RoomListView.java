package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.rooms.RoomListViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left pane: the own gallery, the search field, the rooms. */
public final class RoomListView {

    private final RoomListViewModel model;
    private final EmojiPictures pictures;
    private final Texts texts;
    private final Region node;
    private boolean following;

    @FXML
    private Label gallery;

    @FXML
    private Button newChat;

    @FXML
    private MenuButton menu;

    @FXML
    private TextField search;

    @FXML
    private ListView<RoomRow> list;

    @FXML
    private VBox loading;

    @FXML
    private VBox empty;

    @FXML
    private VBox nothingFound;

    @FXML
    private VBox failed;

    public RoomListView(RoomListViewModel model, EmojiPictures pictures, Texts texts) {
        this.model = model;
        this.pictures = pictures;
        this.texts = texts;
        this.node = Fxml.load(this, Region.class, texts);
    }

    public Region node() {
        return node;
    }

    public MenuButton menu() {
        return menu;
    }

    public void focusSearch() {
        search.requestFocus();
    }

    public void onNewChat(Runnable action) {
        newChat.setOnAction(_ -> action.run());
    }

    /** A room was clicked: the list has the focus now, and what is typed next is meant for the room. */
    public void onClicked(Runnable action) {
        list.setOnMouseReleased(_ -> action.run());
    }

    @FXML
    void initialize() {
        gallery.setText(model.galleryName());
        newChat.setTooltip(new Tooltip(newChat.getText()));
        menu.setTooltip(new Tooltip(menu.getText()));
        search.textProperty().bindBidirectional(model.filter());
        list.setCellFactory(_ -> new RoomCell(model, pictures, texts));
        list.setItems(model.rows());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.onUpdate(this::following);
        model.selected().subscribe((_, _) -> following(() -> {}));
        following(() -> {});
        visibleIn(list, State.SHOWING);
        visibleIn(loading, State.LOADING);
        visibleIn(empty, State.EMPTY);
        visibleIn(nothingFound, State.NOTHING_FOUND);
        visibleIn(failed, State.FAILED);
    }

    private void selected(@Nullable RoomRow row) {
        if (row != null && !following) {
            model.selected().set(row.id());
        }
    }

    /** Rows come and go under the selection; it stays with its room. */
    private void following(Runnable change) {
        boolean outermost = !following;
        following = true;
        change.run();
        int index = model.selectedIndex();
        if (index != list.getSelectionModel().getSelectedIndex()) {
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().clearAndSelect(index);
            }
        }
        following = !outermost;
    }

    private void visibleIn(Node part, State state) {
        part.visibleProperty().bind(model.state().isEqualTo(state));
    }
}
