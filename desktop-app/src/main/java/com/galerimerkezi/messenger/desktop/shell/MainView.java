package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.conversation.ConversationView;
import com.galerimerkezi.messenger.desktop.conversation.ConversationViewModel;
import com.galerimerkezi.messenger.desktop.conversation.StarredView;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomView;
import com.galerimerkezi.messenger.desktop.rooms.RoomListView;
import com.galerimerkezi.messenger.desktop.search.SearchView;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window of someone who is signed in: rooms left, conversation right; one of the two when it is narrow. */
final class MainView extends StackPane {

    private static final double ONE_PANE_BELOW = 700;
    private static final double ROOMS = 348;
    private static final double NARROWEST_ROOMS = 260;
    private static final double WIDEST_ROOMS = 460;

    private final MainViewModel model;
    private final WindowParts window;
    private final Texts texts;
    private final RoomListView rooms;
    private final SearchView search;
    private final StackPane left;
    private final ConnectionBarView connection;
    private final NoticesView notices;
    private final SplitPane panes = new SplitPane();
    private final StackPane right = new StackPane();
    private final Map<Shortcut, Runnable> shortcuts;
    private @Nullable ConversationView conversation;
    private @Nullable ConversationViewModel conversationModel;
    private boolean focused;
    private boolean locked;
    private double roomsWidth = ROOMS;

    MainView(MainViewModel model, WindowParts window, Texts texts) {
        this.model = model;
        this.window = window;
        this.texts = texts;
        rooms = new RoomListView(model.rooms(), window.emoji().pictures(), texts);
        search = new SearchView(model.search(), texts, this::showMessage, this::endSearch);
        search.node().setVisible(false);
        left = new StackPane(rooms.node(), search.node());
        connection = new ConnectionBarView(model.connection(), texts);
        notices = new NoticesView(model.notices(), texts);
        shortcuts = shortcuts();
        rooms.onNewChat(this::newChat);
        rooms.onClicked(this::focusConversation);
        left.setMinWidth(NARROWEST_ROOMS);
        SplitPane.setResizableWithParent(left, false);
        panes.getStyleClass().add("panes");
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().add(new VBox(connection, notices, panes));
        model.rooms().selected().subscribe(this::open);
        widthProperty().subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    MenuButton menu() {
        return rooms.menu();
    }

    void windowFocused(boolean now) {
        focused = now;
        if (conversationModel != null) {
            conversationModel.windowFocused(now);
        }
    }

    void sessionLocked(boolean now) {
        locked = now;
        if (conversationModel != null) {
            conversationModel.sessionLocked(now);
        }
    }

    void close() {
        closeConversation();
        connection.close();
        notices.close();
        model.close();
    }

    void newChat() {
        var overlay = new StackPane();
        Runnable closing = () -> getChildren().remove(overlay);
        var card = new NewRoomView(
                model.newRoom(room -> {
                    closing.run();
                    select(room);
                }),
                texts,
                closing);
        overlay.getStyleClass().add("scrim");
        overlay.getChildren().add(card.node());
        overlay.setOnMousePressed(event -> {
            if (overlay.equals(event.getTarget())) {
                closing.run();
            }
        });
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closing.run();
            }
        });
        getChildren().add(overlay);
        card.focus();
    }

    void starred() {
        StarredView.open(this, model.starred(), window.emoji().pictures(), texts, this::showMessage);
    }

    /** In the room that is open, or in all. */
    void search(boolean inRoom) {
        var open = model.rooms().selected().get();
        if (getWidth() < ONE_PANE_BELOW) {
            model.rooms().selected().set(null);
        }
        rooms.node().setVisible(false);
        search.node().setVisible(true);
        search.begin(open, inRoom);
    }

    private void endSearch() {
        search.node().setVisible(false);
        rooms.node().setVisible(true);
        focusConversation();
    }

    /** The message is on the screen, and one can write in its room. */
    void write(RoomId room, long seq) {
        showMessage(room, seq);
        focusConversation();
    }

    private void showMessage(RoomId room, long seq) {
        var _ = model.load(room).thenAccept(found -> {
            if (!found.equals(model.rooms().selected().get())) {
                select(found);
            }
            if (conversationModel != null) {
                conversationModel.show(seq);
            }
        });
    }

    private void stepInSearch(int by) {
        if (search.node().isVisible()) {
            search.step(by);
        }
    }

    void select(@Nullable RoomId room) {
        model.rooms().filter().set("");
        model.rooms().selected().set(room);
    }

    private void open(@Nullable RoomId room) {
        closeConversation();
        var opened = room == null ? null : model.open(room).orElse(null);
        if (opened == null) {
            right.getChildren().setAll(nothingOpen());
        } else {
            var view = new ConversationView(
                    opened.conversation(),
                    opened.header(),
                    opened.composer(),
                    texts,
                    window,
                    () -> model.rooms().selected().set(null));
            conversation = view;
            conversationModel = opened.conversation();
            opened.conversation().sessionLocked(locked);
            opened.conversation().windowFocused(focused);
            right.getChildren().setAll(view.node());
            view.focus();
        }
        arrange();
    }

    private void focusConversation() {
        if (conversation != null) {
            conversation.focus();
        }
    }

    private void closeConversation() {
        if (conversation != null) {
            conversation.close();
        }
        conversation = null;
        conversationModel = null;
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        boolean one = getWidth() < ONE_PANE_BELOW;
        if (conversation != null) {
            conversation.alone(one);
        }
        Node[] shown = !one ? new Node[] {left, right} : new Node[] {conversation == null ? left : right};
        if (panes.getItems().size() == 2 && panes.getDividers().getFirst().getPosition() > 0 && left.getWidth() > 0) {
            roomsWidth = left.getWidth();
        }
        left.setMaxWidth(one ? Double.MAX_VALUE : WIDEST_ROOMS);
        if (!panes.getItems().equals(java.util.List.of(shown))) {
            panes.getItems().setAll(shown);
            panes.setDividerPositions(roomsWidth / getWidth());
        }
    }

    private Node nothingOpen() {
        var title = new Label(texts.get("rooms.none.title"));
        title.getStyleClass().add("text-strong");
        var hint = new Label(texts.get("rooms.none.hint"));
        hint.getStyleClass().add("text-muted");
        var box = new VBox(new FontIcon("fth-message-circle"), title, hint);
        box.getStyleClass().addAll("placeholder", "conversation");
        return box;
    }

    private void pressed(KeyEvent event) {
        shortcuts.entrySet().stream()
                .filter(entry -> entry.getKey().matches(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }

    private Map<Shortcut, Runnable> shortcuts() {
        return Map.of(
                Shortcut.SEARCH_ROOM, () -> search(true),
                Shortcut.SEARCH_ALL, () -> search(false),
                Shortcut.NEXT_HIT, () -> stepInSearch(1),
                Shortcut.PREVIOUS_HIT, () -> stepInSearch(-1),
                Shortcut.NEW_CHAT, this::newChat,
                Shortcut.SWITCH_ROOM, rooms::focusSearch,
                Shortcut.ROOM_ABOVE, () -> model.rooms().step(-1),
                Shortcut.ROOM_BELOW, () -> model.rooms().step(1));
    }
}
