package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.rooms.RoomListViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left pane: the own gallery, the search field, the rooms. */
public final class RoomListView {

    private static final double MENU_BELOW = 32;

    private final RoomListViewModel model;
    private final EmojiPictures pictures;
    private final Texts texts;
    private final Region node;
    private final RoomListKeys keys;
    private Runnable leave = () -> {};
    private Function<RoomId, List<MenuItem>> itemsOf = _ -> List.of();
    private @Nullable ContextMenu open;
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
    private VBox filterArea;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyTitle;

    @FXML
    private Label emptyHint;

    @FXML
    private VBox nothingFound;

    @FXML
    private VBox failed;

    public RoomListView(RoomListViewModel model, EmojiPictures pictures, Texts texts) {
        this.model = model;
        this.pictures = pictures;
        this.texts = texts;
        this.node = Fxml.load(this, Region.class, texts);
        this.keys = new RoomListKeys(list, search, model, () -> leave.run());
    }

    public Region node() {
        return node;
    }

    public MenuButton menu() {
        return menu;
    }

    /** The keys go through the list. */
    public void focus() {
        if (model.rows().isEmpty()) {
            search.requestFocus();
        } else {
            keys.enter();
        }
    }

    /** What a room's menu offers. */
    public void menuOf(Function<RoomId, List<MenuItem>> items) {
        itemsOf = items;
    }

    public void onNewChat(Runnable action) {
        newChat.setOnAction(_ -> action.run());
    }

    /** A room was clicked or chosen: what is typed next is meant for the room. */
    public void onLeave(Runnable action) {
        leave = action;
        list.setOnMouseReleased(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
    }

    @FXML
    void initialize() {
        gallery.setText(model.galleryName());
        newChat.setTooltip(new Tooltip(newChat.getText()));
        menu.setTooltip(new Tooltip(menu.getText()));
        search.textProperty().bindBidirectional(model.query());
        filterArea.getChildren().addAll(new RoomFilterBar(model, texts), new ChosenLabel(model, texts));
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
        model.filter().subscribe(this::sayWhyEmpty);
        list.setOnContextMenuRequested(this::menuByMouse);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::menuByKey);
    }

    private void sayWhyEmpty(RoomFilter filter) {
        boolean all = filter == RoomFilter.ALL;
        emptyTitle.setText(all ? texts.get("rooms.empty") : texts.get(filter.textKey()));
        emptyHint.setText(all ? texts.get("rooms.empty.hint") : texts.get(filter.textKey() + ".none"));
    }

    private void menuByMouse(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            menuOfFocused();
            return;
        }
        for (Node hit = event.getPickResult().getIntersectedNode(); hit != null; hit = hit.getParent()) {
            if (hit instanceof RoomCell cell && cell.getItem() != null) {
                showMenu(cell.getItem(), cell, event.getScreenX(), event.getScreenY());
                return;
            }
        }
    }

    private void menuByKey(KeyEvent event) {
        if (Shortcut.ROOM_MENU.matches(event)) {
            event.consume();
            menuOfFocused();
        }
    }

    /** Some systems send the key and ask for the menu too. */
    private void menuOfFocused() {
        if (open != null && open.isShowing()) {
            return;
        }
        keys.row()
                .ifPresent(row -> list.lookupAll(".room-cell").stream()
                        .filter(node -> node instanceof RoomCell cell && row.equals(cell.getItem()))
                        .findFirst()
                        .ifPresent(cell -> {
                            var middle =
                                    cell.localToScreen(cell.getLayoutBounds().getCenterX(), MENU_BELOW);
                            showMenu(row, cell, middle.getX(), middle.getY());
                        }));
    }

    private void showMenu(RoomRow row, Node cell, double x, double y) {
        if (open != null) {
            open.hide();
        }
        var menu = new ContextMenu();
        menu.setId("room-menu");
        menu.getItems().setAll(itemsOf.apply(row.id()));
        open = menu;
        menu.show(cell, x, y);
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
