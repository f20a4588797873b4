package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.conversation.ComposerViewModel;
import com.galerimerkezi.messenger.desktop.conversation.ConversationViewModel;
import com.galerimerkezi.messenger.desktop.conversation.Conversations;
import com.galerimerkezi.messenger.desktop.conversation.HeaderViewModel;
import com.galerimerkezi.messenger.desktop.conversation.NoteViewModel;
import com.galerimerkezi.messenger.desktop.conversation.StarredViewModel;
import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.dashboard.DashboardCard;
import com.galerimerkezi.messenger.desktop.deals.DepositDesk;
import com.galerimerkezi.messenger.desktop.deals.DepositViewModel;
import com.galerimerkezi.messenger.desktop.deals.ReportView;
import com.galerimerkezi.messenger.desktop.local.FileNotice;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.offers.OfferDesk;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.offers.Ticks;
import com.galerimerkezi.messenger.desktop.people.AuditCard;
import com.galerimerkezi.messenger.desktop.people.PeopleCard;
import com.galerimerkezi.messenger.desktop.record.Records;
import com.galerimerkezi.messenger.desktop.rooms.NewRoomViewModel;
import com.galerimerkezi.messenger.desktop.rooms.RoomChanges;
import com.galerimerkezi.messenger.desktop.rooms.RoomListViewModel;
import com.galerimerkezi.messenger.desktop.rooms.RoomMenu;
import com.galerimerkezi.messenger.desktop.rooms.RoomSwitcherViewModel;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.rooms.TeamMenu;
import com.galerimerkezi.messenger.desktop.rooms.TeamSigns;
import com.galerimerkezi.messenger.desktop.search.SearchViewModel;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.vehicles.VehicleBar;
import com.galerimerkezi.messenger.desktop.vehicles.VehiclesViewModel;
import com.galerimerkezi.messenger.desktop.voice.PlayerBar;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** One signed-in window: which models it is made of. */
final class MainViewModel {

    /** A room that is on the screen. */
    record OpenRoom(
            Room room,
            ConversationViewModel conversation,
            HeaderViewModel header,
            ComposerViewModel composer,
            NoteViewModel note) {}

    private static final long READING_SECONDS = 10;

    private final ClientSession session;
    private final Texts texts;
    private final Moments moments;
    private final Executor ui;
    private final RoomListViewModel rooms;
    private final ConnectionViewModel connection;
    private final SearchViewModel search;
    private final Conversations conversations;
    private final RoomChanges changes;
    private final TeamChanges teamChanges;

    MainViewModel(ClientSession session, Texts texts, Moments moments, Executor ui) {
        this.session = session;
        this.texts = texts;
        this.moments = moments;
        this.ui = ui;
        changes = new RoomChanges(session.rooms(), session.me().galleryId());
        teamChanges = new TeamChanges(
                session.rooms(), session.team().team(), session.team().server(), session.me(), session.clock());
        rooms = new RoomListViewModel(
                session.me(),
                session.rooms(),
                session.drafts(),
                session.presence(),
                TeamSigns.of(session.team()),
                texts,
                moments,
                ui);
        search = new SearchViewModel(session.me(), session.rooms(), session.search(), texts, moments);
        connection = new ConnectionViewModel(session.connection(), texts, moments);
        conversations = new Conversations(
                session.me(),
                session.rooms(),
                session.outbox(),
                session.changes(),
                session.details(),
                session.readMarks(),
                session.acknowledging(),
                session.uploads(),
                session.sending(),
                session.typing(),
                session.presence(),
                session.drafts(),
                session.voices(),
                session.plans().replies(),
                session.plans().schedule(),
                session.team(),
                teamChanges,
                texts,
                moments,
                ui);
    }

    RoomListViewModel rooms() {
        return rooms;
    }

    SearchViewModel search() {
        return search;
    }

    /** Also a closed room, which this computer may not know. */
    CompletableFuture<Room> load(RoomId room) {
        return session.rooms().load(room);
    }

    ObservableList<FileNotice> notices() {
        return session.notices();
    }

    ConnectionViewModel connection() {
        return connection;
    }

    Optional<OpenRoom> open(RoomId id) {
        return session.rooms().find(id).map(this::open);
    }

    /** Whoever opens a room that he had marked as unread has come back to it. */
    private OpenRoom open(Room room) {
        var open = new OpenRoom(
                room,
                conversations.open(room, session.conversation(room.id())),
                conversations.header(room),
                conversations.composer(room),
                conversations.note(room));
        if (room.myUnreadFromSeq() != null && room.unreadCount() == 0) {
            var _ = changes.markRead(room);
        }
        return open;
    }

    UserProfile me() {
        return session.me();
    }

    /** What a window does with offers; opening shows a room, asking does something with one. */
    OfferDesk offers(
            ObservableValue<Boolean> seen, Overlays overlays, Consumer<RoomId> opening, RoomMenu.Asking asking) {
        return new OfferDesk(
                session.offers(),
                session.me().galleryId(),
                new RoomsOfOffers(session.rooms(), opening, asking),
                new OfferWords(texts, moments),
                session.clock(),
                new Ticks(seen, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, ui)),
                overlays);
    }

    RoomSwitcherViewModel switcher(List<RoomId> recent) {
        return new RoomSwitcherViewModel(
                session.rooms(),
                session.me().galleryId(),
                texts,
                recent,
                rooms.selected().get());
    }

    RoomMenu roomMenu(RoomMenu.Asking asking, Consumer<String> problem) {
        return new RoomMenu(session.rooms(), changes, texts, session.clock(), asking, problem);
    }

    TeamMenu teamMenu(TeamMenu.Asking asking, Consumer<CompletableFuture<Void>> tried) {
        return new TeamMenu(session.team().team(), teamChanges, session.me(), texts, session.clock(), asking, tried);
    }

    TeamCards teamCards(Overlays overlays, Consumer<CompletableFuture<Void>> tried) {
        return new TeamCards(session.team(), teamChanges, session.me(), overlays, texts, session.clock(), tried);
    }

    /** What stands in a room's head about the own team. */
    AssigneeButton assignee(RoomId room, TeamMenu menu) {
        return new AssigneeButton(room, session.rooms(), menu, texts);
    }

    TeamStrip teamStrip(RoomId room, Consumer<CompletableFuture<Void>> tried) {
        return new TeamStrip(room, session.rooms(), session.team(), teamChanges, texts, moments, tried);
    }

    /** With what came of it, where something was said. */
    CompletableFuture<Void> closeRoom(Room room, Optional<OutcomeRequest> outcome) {
        return outcome.map(said -> session.deals().setOutcome(room.id(), said))
                .orElseGet(() -> CompletableFuture.completedFuture(true))
                .thenCompose(_ -> changes.close(room.id()));
    }

    Records records() {
        return session.records();
    }

    /** System: shows a file by its own program. */
    DepositDesk deposits(Overlays overlays, Consumer<URI> system) {
        return new DepositDesk(session.deals(), me().galleryId(), session.uploads(), system, overlays, texts);
    }

    DepositViewModel deposit(Room room) {
        return new DepositViewModel(room, session.deals(), session.uploads()::store, texts, session.clock());
    }

    ReportView report(Consumer<RoomId> opening, Runnable closing) {
        return new ReportView(session.deals(), texts, moments, opening, closing);
    }

    DashboardCard dashboard(Consumer<RoomId> opening, Runnable closing) {
        return new DashboardCard(session.plans().dashboard(), texts, moments, opening, closing);
    }

    PeopleCard people(Runnable audit, Runnable closing) {
        return new PeopleCard(session.people(), me(), session.team().team().team(), texts, moments, audit, closing);
    }

    AuditCard audit(Runnable closing) {
        return new AuditCard(session.people(), texts, moments, closing);
    }

    /** Runs when what was said has been read. */
    Executor soon() {
        return CompletableFuture.delayedExecutor(READING_SECONDS, TimeUnit.SECONDS, ui);
    }

    /** Bar for the voice that goes on in another room. */
    PlayerBar playerBar() {
        return new PlayerBar(session.voices().player(), rooms.selected(), texts);
    }

    StarredViewModel starred() {
        return conversations.starred();
    }

    VehiclesViewModel vehicles(Consumer<RoomId> opened, Consumer<Vehicle> offering, Consumer<URI> system) {
        return new VehiclesViewModel(
                session.me(),
                session.vehicles(),
                session.uploads(),
                session.sending().bare(),
                session.rooms()::open,
                texts,
                moments,
                ui,
                opened,
                offering,
                system);
    }

    /** At the head of a room that is about a vehicle. */
    Optional<VehicleBar> vehicleBar(RoomId room, Consumer<VehicleId> opening, OfferDesk offers) {
        return session.rooms()
                .find(room)
                .flatMap(found -> Optional.ofNullable(found.vehicleId())
                        .map(id ->
                                new VehicleBar(id, session.vehicles(), texts, opening, offering(found, id, offers))));
    }

    private VehicleBar.Offering offering(Room room, VehicleId vehicle, OfferDesk offers) {
        var mine = me().galleryId();
        var other = mine.equals(room.galleryAId()) ? room.galleryBId() : room.galleryAId();
        var lost = Bindings.createBooleanBinding(
                () -> session.rooms()
                        .find(room.id())
                        .filter(MainViewModel::isLost)
                        .isPresent(),
                session.rooms().all());
        return new VehicleBar.Offering(mine, other, lost, offers.isFree(vehicle), offers::make);
    }

    private static boolean isLost(Room room) {
        var last = room.lastMessage();
        return !room.isActive() && last != null && last.systemKind() == SystemKind.CHAT_CLOSED_SOLD;
    }

    /** What belongs to the rooms that are on the screen; starred: shows what one has starred. */
    RoomPanels panels(OfferDesk offers, WindowParts window, Overlays overlays, Runnable starred) {
        return new RoomPanels(session, offers, window, overlays, texts, moments, starred);
    }

    NewRoomViewModel newRoom(Consumer<RoomId> opened) {
        return new NewRoomViewModel(session.me(), session.rooms(), session.catalogue(), texts, ui, opened);
    }

    void close() {
        rooms.close();
        connection.close();
    }
}
