package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aCar;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aRoom;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.closed;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.id;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.offers.Bargaining;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.sync.PresenceStore;
import com.galerimerkezi.messenger.desktop.testing.NoDraftServer;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomListViewModelTest {

    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);
    private static final Room WAITING = aCar(id(1), "Işık Oto", "BMW", "320i", "34 ABC 123", NOON.minusSeconds(10));
    private static final Room UNREAD = aRoom(id(2), NOON, "Merhaba", 2, 3, true);
    private static final Room QUIET = aRoom(id(3), NOON.minusSeconds(30), "Tamam", 0, 3, true);
    private static final Room ARCHIVED =
            RoomEvents.withArchived(aRoom(id(4), NOON.minusSeconds(40), "Eski", 0, 3, true), true);
    private static final Room CLOSED = closed(aCar(id(5), "Kuzey", "Audi", "A4", "06 AB 6", NOON.minusSeconds(50)));

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final ServerOfLambdas server = new ServerOfLambdas();

    @TempDir
    Path folder;

    private UserFiles files;
    private RoomStore store;
    private Drafts drafts;
    private RoomListViewModel model;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new RoomStore(files.cache(), server, background, ZEYNEP);
        drafts = new Drafts(files.outbox(), new NoDraftServer(), background, Clock.systemUTC());
        var texts = Texts.in("tr");
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        model = ui.get(() -> {
            store.applyAfresh(List.of(WAITING, UNREAD, QUIET, ARCHIVED));
            return new RoomListViewModel(
                    ZEYNEP,
                    store,
                    drafts,
                    new PresenceStore(background, _ -> {}, _ -> {}),
                    TeamSigns.NONE,
                    texts,
                    new Moments(texts, clock),
                    ui);
        });
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    private List<RoomId> shown(RoomFilter filter) {
        return ui.get(() -> {
            model.filter().set(filter);
            return model.rows().stream().map(RoomRow::id).toList();
        });
    }

    private void happens(Room room) {
        ui.run(() -> store.apply(new ServerEvent.RoomUpdated(room.id(), room, SOMEWHERE)));
    }

    @Test
    void eachFilterShowsItsRooms() {
        ui.run(() -> drafts.changed(QUIET.id(), "Yarın"));

        assertThat(shown(RoomFilter.ALL)).containsExactly(UNREAD.id(), WAITING.id(), QUIET.id());
        assertThat(shown(RoomFilter.UNREAD)).containsExactly(UNREAD.id());
        assertThat(shown(RoomFilter.WAITING)).containsExactly(WAITING.id());
        assertThat(shown(RoomFilter.OFFERS)).isEmpty();
        assertThat(shown(RoomFilter.VEHICLES)).containsExactly(WAITING.id());
        assertThat(shown(RoomFilter.SUPPORT)).containsExactly(UNREAD.id(), QUIET.id());
        assertThat(shown(RoomFilter.DRAFTS)).containsExactly(QUIET.id());
        assertThat(shown(RoomFilter.ARCHIVED)).containsExactly(ARCHIVED.id());
    }

    @Test
    void anOpenOfferIsShownAndWaitsForWhoeverIsToAnswerIt() {
        var bargaining = new Bargaining().names(Bargaining.BUYER, "1100000");
        happens(Rooms.about(QUIET, bargaining.offer()));
        assertThat(shown(RoomFilter.OFFERS)).containsExactly(QUIET.id());
        assertThat(shown(RoomFilter.WAITING)).containsExactly(WAITING.id());

        happens(Rooms.about(
                QUIET, bargaining.names(Bargaining.SELLER, "1200000").offer()));
        assertThat(shown(RoomFilter.WAITING)).containsExactlyInAnyOrder(WAITING.id(), QUIET.id());
        assertThat(ui.get(() -> model.rows().stream()
                        .filter(row -> row.id().equals(QUIET.id()))
                        .findFirst()
                        .orElseThrow()))
                .matches(RoomRow::ourTurn)
                .extracting(RoomRow::offer)
                .isEqualTo("1.200.000 ₺");

        happens(Rooms.about(
                QUIET, bargaining.ends(OfferAction.ACCEPT, Bargaining.BUYER).offer()));
        assertThat(shown(RoomFilter.OFFERS)).isEmpty();
    }

    @Test
    void closedRoomsAreAskedForWhenSomebodyWantsToSeeThem() {
        server.closedRooms = () -> List.of(CLOSED);

        assertThat(shown(RoomFilter.ALL)).doesNotContain(CLOSED.id());
        shown(RoomFilter.CLOSED);

        await().until(() -> ui.get(() -> model.rows().size()) == 1);
        assertThat(ui.get(() -> model.rows().getFirst().id())).isEqualTo(CLOSED.id());
    }

    @Test
    void closedRoomsThatCannotBeAskedForAreSaidToBeMissingAndComeWithTheLine() {
        server.closedRooms = () -> {
            throw GatewayException.unreachable(new IOException("no line"));
        };
        shown(RoomFilter.CLOSED);
        await().until(() -> ui.get(() -> model.state().get()) == RoomListViewModel.State.FAILED);

        server.closedRooms = () -> List.of(CLOSED);
        ui.run(store::reached);

        await().until(() -> ui.get(() -> model.rows().size()) == 1);
    }

    @Test
    void theOpenRoomStaysAmongTheUnreadUntilAnotherIsOpened() {
        shown(RoomFilter.UNREAD);
        ui.run(() -> model.selected().set(UNREAD.id()));

        happens(RoomEvents.withNothingUnread(UNREAD));
        assertThat(shown(RoomFilter.UNREAD)).containsExactly(UNREAD.id());

        ui.run(() -> model.selected().set(WAITING.id()));
        await().until(() -> ui.get(() -> model.rows().isEmpty()));
        assertThat(ui.get(() -> model.state().get())).isEqualTo(RoomListViewModel.State.EMPTY);
    }

    @Test
    void filterAndWordsHoldTogether() {
        shown(RoomFilter.SUPPORT);
        ui.run(() -> model.query().set("bmw"));

        assertThat(ui.get(() -> model.rows().isEmpty())).isTrue();
        assertThat(ui.get(() -> model.state().get())).isEqualTo(RoomListViewModel.State.NOTHING_FOUND);
        assertThat(shown(RoomFilter.VEHICLES)).containsExactly(WAITING.id());
    }

    @Test
    void aRoomThatIsChosenElsewhereIsShownInTheList() {
        shown(RoomFilter.UNREAD);

        ui.run(() -> model.select(QUIET.id()));

        assertThat(ui.get(() -> model.filter().get())).isEqualTo(RoomFilter.ALL);
        assertThat((int) ui.get(() -> model.selectedIndex())).isEqualTo(2);
    }

    @Test
    void theKeysFindTheNextUnreadRoomAndBeginAnewAtTheEnd() {
        happens(RoomEvents.withOwn(QUIET, Own.of(QUIET).unreadFrom(3L)));
        ui.run(() -> model.selected().set(UNREAD.id()));

        ui.run(() -> model.stepToUnread(1));
        assertThat(ui.get(() -> model.selected().get())).isEqualTo(QUIET.id());
        ui.run(() -> model.stepToUnread(1));
        assertThat(ui.get(() -> model.selected().get())).isEqualTo(UNREAD.id());
        ui.run(() -> model.stepToUnread(-1));
        assertThat(ui.get(() -> model.selected().get())).isEqualTo(QUIET.id());
    }

    @Test
    void theRowSaysInOneSentenceWhatItShows() {
        var own = new Own(0L, true, NOON.plusSeconds(60), 3L, null);
        ui.run(() -> drafts.changed(QUIET.id(), "Yarın\nuğrarım"));

        happens(RoomEvents.withOwn(QUIET, own));

        var row = ui.get(() -> model.rows().getFirst());
        assertThat(row.spoken())
                .isEqualTo("Yıldız, Destek, Taslak: Yarın uğrarım, 08:59, okunmadı olarak işaretli, sabitlenmiş,"
                        + " sessize alınmış");
        assertThat(row.pinned()).isTrue();
        assertThat(row.muted()).isTrue();
    }

    @Test
    void theChipsSayHowManyRoomsTheyShow() {
        var counts = ui.get(() -> model.counts().get());

        assertThat(counts).containsEntry(RoomFilter.UNREAD, 1L).containsEntry(RoomFilter.WAITING, 1L);
        assertThat(counts).containsEntry(RoomFilter.ARCHIVED, 1L).containsEntry(RoomFilter.ALL, 3L);
    }
}
