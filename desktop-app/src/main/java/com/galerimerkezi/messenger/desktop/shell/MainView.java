package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.conversation.CardDesks;
import com.galerimerkezi.messenger.desktop.conversation.SearchAsked;
import com.galerimerkezi.messenger.desktop.conversation.StarredView;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.offers.OfferDesk;
import com.galerimerkezi.messenger.desktop.rooms.RoomHistory;
import com.galerimerkezi.messenger.desktop.rooms.RoomListView;
import com.galerimerkezi.messenger.desktop.rooms.RoomListViewModel;
import com.galerimerkezi.messenger.desktop.rooms.RoomMenu;
import com.galerimerkezi.messenger.desktop.search.SearchView;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.PlayerBar;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window of someone who is signed in: rooms left, conversation right. */
final class MainView extends StackPane {

    private final MainViewModel model;
    private final RoomListView rooms;
    private final Runnable starred;
    private final SearchView search;
    private final StackPane left;
    private final ConversationPane right;
    /** A message that is found late does not take its reader out of another room. */
    private int lookingFor;

    private final Panes panes;
    private final ConnectionBarView connection;
    private final NoticesView notices;
    private final PlayerBar voice;
    private final Overlays overlays = new Overlays(this);
    private final Cards cards;
    private final RecordFiles records;
    private final OfferDesk offers;
    private final RoomMenu roomMenu;
    private final Runnable team;
    private final RoomHistory history = new RoomHistory();
    private final Landmarks landmarks;
    private final Keymap keymap;

    MainView(MainViewModel model, WindowParts window, BooleanProperty panelWanted, Texts texts) {
        this.model = model;
        var problems = new ProblemBar(texts, model.soon());
        records = new RecordFiles(this, model.records(), overlays, texts, problems::say);
        keymap = window.keymap();
        cards = new Cards(model, overlays, window.browser(), keymap, texts, this::select);
        var asking = new Asking();
        roomMenu = model.roomMenu(asking, problems::say);
        var teamCards = model.teamCards(overlays, roomMenu::tried);
        team = teamCards::toSetUp;
        var teamMenu = model.teamMenu(teamCards, roomMenu::tried);
        roomMenu.team(teamMenu::itemsOf);
        rooms = new RoomListView(model.rooms(), window.emoji().pictures(), texts);
        search = new SearchView(model.search(), window.emoji().pictures(), texts, found(), this::endSearch);
        starred =
                () -> StarredView.open(overlays, model.starred(), window.emoji().pictures(), texts, this::showMessage);
        search.node().setVisible(false);
        left = new StackPane(rooms.node(), search.node());
        offers = model.offers(seen(), overlays, this::select, asking);
        Consumer<VehicleId> toVehicle = id -> cards.vehicle(id, this::makeOffer);
        var desks = new CardDesks(offers, model.deposits(overlays, window.browser()));
        var panels = model.panels(offers, window, overlays, this::starred);
        right = new ConversationPane(
                model, window, overlays, desks, texts, roomMenu, teamMenu, toVehicle, panels, panelWanted);
        panes = new Panes(left, right, widthProperty());
        connection = new ConnectionBarView(model.connection(), texts);
        notices = new NoticesView(model.notices(), texts);
        voice = model.playerBar();
        landmarks = landmarks();
        rooms.onNewChat(this::newChat);
        rooms.onLeave(right::focusInput);
        rooms.menuOf(roomMenu::itemsOf);
        VBox.setVgrow(panes, Priority.ALWAYS);
        getChildren().add(new VBox(connection, notices, problems, voice, panes));
        model.rooms().selected().subscribe(this::open);
        widthProperty().subscribe(this::arrange);
        keys().listenOn(this);
        addEventHandler(SearchAsked.SEARCH_ASKED, asked -> searchFor(asked.words()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escapeFromMessages);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Whether anything of this window can be on the screen. */
    private ObservableValue<Boolean> seen() {
        return sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(stage -> stage instanceof Stage window
                        ? window.showingProperty()
                                .and(window.iconifiedProperty().not())
                        : stage.showingProperty())
                .orElse(false);
    }

    /** Asks what is offered for a vehicle of another gallery. */
    void makeOffer(Vehicle vehicle) {
        offers.make(vehicle);
    }

    /** A line above all, until it is dealt with. */
    void notice(Node line) {
        notices.add(line);
    }

    void offers() {
        offers.list();
    }

    MenuButton menu() {
        return rooms.menu();
    }

    void windowFocused(boolean now) {
        right.windowFocused(now);
    }

    void sessionLocked(boolean now) {
        right.sessionLocked(now);
    }

    void close() {
        overlays.close();
        offers.close();
        right.close();
        connection.close();
        notices.close();
        voice.close();
        model.close();
    }

    void newChat() {
        cards.newChat();
    }

    void switchRoom() {
        cards.switchRoom(history.recent());
    }

    void vehicles() {
        cards.vehicles(this::makeOffer);
    }

    void help() {
        cards.help();
    }

    /** What a room's menu asks on a card. */
    private final class Asking implements RoomMenu.Asking {

        @Override
        public void toClose(Room room) {
            cards.askToClose(room, outcome -> roomMenu.tried(model.closeRoom(room, outcome)));
        }

        @Override
        public void forRecord(Room room) {
            records.ask(room, cards.about(room));
        }

        @Override
        public void forDeposit(Room room) {
            cards.recordDeposit(room);
        }
    }

    void report() {
        cards.report();
    }

    void dashboard() {
        cards.dashboard();
    }

    void people() {
        cards.people();
    }

    RecordFiles records() {
        return records;
    }

    /** Labels and options of the own team. */
    void team() {
        team.run();
    }

    void starred() {
        starred.run();
    }

    /** In the room that is open, or in all. */
    void search(boolean inRoom) {
        var open = selected();
        if (panes.areOne()) {
            model.rooms().selected().set(null);
        }
        rooms.node().setVisible(false);
        search.node().setVisible(true);
        search.begin(open, inRoom);
    }

    private void searchFor(String words) {
        search(false);
        model.search().question().set(words);
    }

    private void endSearch() {
        search.node().setVisible(false);
        rooms.node().setVisible(true);
        right.focusInput();
    }

    /** The message is on the screen, and one can write in its room. */
    void write(RoomId room, long seq) {
        overlays.close();
        showMessage(room, seq);
        right.focusInput();
    }

    private SearchView.Opener found() {
        return new SearchView.Opener() {
            @Override
            public void message(RoomId room, long seq) {
                showMessage(room, seq);
            }

            @Override
            public void note(Note note) {
                showIn(note.roomId(), () -> right.show(note));
            }
        };
    }

    private void showMessage(RoomId room, long seq) {
        showIn(room, () -> right.show(seq));
    }

    private void showIn(RoomId room, Runnable show) {
        int mine = ++lookingFor;
        var _ = model.load(room).thenAccept(found -> {
            if (mine != lookingFor) {
                return;
            }
            if (!found.id().equals(selected())) {
                select(found.id());
            }
            show.run();
        });
    }

    /** Whoever walks through what was found stands among the messages, where Escape would only lead to the composer. */
    private void escapeFromMessages(KeyEvent event) {
        if (Objects.equals(right.messages(), getScene().getFocusOwner())) {
            escape(event);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && search.node().isVisible() && !overlays.isShowing()) {
            event.consume();
            endSearch();
        }
    }

    private void stepInSearch(int by) {
        if (search.node().isVisible()) {
            search.step(by);
        }
    }

    RoomListViewModel rooms() {
        return model.rooms();
    }

    @Nullable
    RoomId selected() {
        return model.rooms().selected().get();
    }

    void select(@Nullable RoomId room) {
        model.rooms().select(room);
    }

    private void open(@Nullable RoomId room) {
        lookingFor++;
        right.open(room);
        if (room != null && right.isOpen()) {
            history.visited(room);
        }
        arrange();
    }

    private void arrange() {
        right.alone(panes.areOne());
        panes.arrange(right.isOpen());
    }

    private Landmarks landmarks() {
        return new Landmarks(
                new Landmarks.Part(1, right::messages, right::focusMessages),
                new Landmarks.Part(3, right::panel, right::focusPanel),
                new Landmarks.Part(0, () -> left, this::focusLeft),
                new Landmarks.Part(2, () -> right.isOpen() ? right : null, right::focusInput));
    }

    private void focusLeft() {
        if (search.node().isVisible()) {
            search.begin(selected(), model.search().room().get() != null);
        } else {
            rooms.focus();
        }
    }

    private MainKeys keys() {
        var list = model.rooms();
        return new MainKeys(keymap, overlays::isShowing)
                .on(Shortcut.SWITCH_ROOM, this::switchRoom)
                .on(Shortcut.NEW_CHAT, this::newChat)
                .on(Shortcut.OFFERS, this::offers)
                .on(Shortcut.HELP, this::help)
                .on(Shortcut.VEHICLES, this::vehicles)
                .on(Shortcut.ROOM_ABOVE, () -> list.step(-1))
                .on(Shortcut.ROOM_BELOW, () -> list.step(1))
                .on(Shortcut.UNREAD_ABOVE, () -> list.stepToUnread(-1))
                .on(Shortcut.UNREAD_BELOW, () -> list.stepToUnread(1))
                .onEvent(Shortcut.ROOM_AT, event -> list.selectAt(Shortcut.ROOM_AT.indexOf(event)))
                .on(Shortcut.ROOM_BACK, () -> history.back().ifPresent(this::select))
                .on(Shortcut.ROOM_FORWARD, () -> history.forward().ifPresent(this::select))
                .on(Shortcut.SEARCH_ROOM, () -> search(true))
                .on(Shortcut.SEARCH_ALL, () -> search(false))
                .on(Shortcut.NEXT_HIT, () -> stepInSearch(1))
                .on(Shortcut.PREVIOUS_HIT, () -> stepInSearch(-1))
                .on(Shortcut.NEXT_PART, () -> landmarks.step(getScene().getFocusOwner(), 1))
                .on(Shortcut.PREVIOUS_PART, () -> landmarks.step(getScene().getFocusOwner(), -1))
                .on(Shortcut.ATTACH, right::attach)
                .on(Shortcut.ROOM_PANEL, right::togglePanel)
                .on(Shortcut.RECORD_VOICE, right::record)
                .on(Shortcut.NOTE, right::toggleNote)
                .on(Shortcut.IMPORTANCE, right::nextImportance)
                .onlyIf(() -> !isWriting(), Shortcut.LATEST_MESSAGE, right::toLatest);
    }

    private boolean isWriting() {
        return getScene().getFocusOwner() instanceof TextInputControl field
                && !field.getText().isEmpty();
    }
}
