package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.OTHER;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aRoom;
import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomStoreTest {

    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);

    private final ServerOfLambdas server = new ServerOfLambdas();

    @TempDir
    Path folder;

    private UserFiles files;
    private RoomStore store;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new RoomStore(files.cache(), server, background, ZEYNEP);
        afresh(List.of(aRoom(ROOM, NOON, "Eski", 0, 1, true), aRoom(OTHER, NOON.plusSeconds(1), "Yeni", 0, 1, true)));
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    private void afresh(List<Room> rooms) {
        store.keepAfresh(rooms);
        ui.run(() -> store.applyAfresh(rooms));
    }

    private void happens(ServerEvent.Durable event) {
        store.keep(event);
        ui.run(() -> store.apply(event));
    }

    private List<Room> shown() {
        return ui.get(() -> List.copyOf(store.rooms()));
    }

    @Test
    void aRoomWithANewMessageComesFirstAndHasTheServersCount() {
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, 0, SOMEWHERE));

        assertThat(shown()).extracting(Room::id).containsExactly(ROOM, OTHER);
        assertThat(shown().getFirst().unreadCount()).isEqualTo(3);
        assertThat(shown().getFirst().lastMessagePreview()).isEqualTo("Merhaba");
        assertThat((long) ui.get(() -> store.unreadTotal().get())).isEqualTo(3);
    }

    @Test
    void aRoomThatComesUpIsOneChangeOfTheList() {
        afresh(IntStream.range(0, 50)
                .mapToObj(i -> aRoom(new RoomId(new UUID(3, i)), NOON.minusSeconds(i), "Eski", 0, 1, true))
                .toList());
        var last = shown().getLast().id();
        var changes = new AtomicInteger();
        ui.run(() -> store.rooms().addListener((Observable _) -> changes.incrementAndGet()));

        happens(new ServerEvent.RoomUpdated(last, aRoom(last, NOON.plusSeconds(9), "Merhaba", 1, 2, true), SOMEWHERE));

        assertThat(shown().getFirst().id()).isEqualTo(last);
        assertThat(changes).hasValue(1);
    }

    @Test
    void theCacheAndTheScreenEndTheSame() {
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, 0, SOMEWHERE));
        happens(new ServerEvent.MessagesRead(ROOM, OURS, ZEYNEP.id(), NOON, 2, 0, null, SOMEWHERE));

        var next = new RoomStore(files.cache(), new ServerOfLambdas(), background, ZEYNEP);
        next.paintFromCache();

        assertThat(ui.get(() -> List.copyOf(next.rooms()))).isEqualTo(shown());
        assertThat(ui.get(() -> next.state().get())).isEqualTo(LoadState.READY);
        assertThat(shown().getFirst().myLastReadSeq()).isEqualTo(2);
    }

    @Test
    void applyingAnEventTwiceChangesNothing() {
        var event = new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, 0, SOMEWHERE);
        happens(event);
        var once = shown();

        happens(event);

        assertThat(shown()).isEqualTo(once);
    }

    @Test
    void theOtherGallerysReadingLeavesOurCountAlone() {
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, 0, SOMEWHERE));

        happens(new ServerEvent.MessagesRead(ROOM, THEIRS, AHMET, NOON, 2, 0, null, SOMEWHERE));

        assertThat(shown().getFirst().unreadCount()).isEqualTo(3);
    }

    @Test
    void aClosedRoomLeavesTheListButCanStillBeRead() {
        happens(new ServerEvent.RoomUpdated(ROOM, aRoom(ROOM, NOON, "Eski", 0, 1, false), SOMEWHERE));

        assertThat(shown()).extracting(Room::id).containsExactly(OTHER);
        assertThat(ui.get(() -> store.find(ROOM))).isPresent();
    }

    @Test
    void anOpenedRoomIsThereWhenItsIdIs() {
        var opened = store.open(OpenRoomRequest.forSupport()).join();

        assertThat(ui.get(() -> store.find(opened))).isPresent();
    }

    @Test
    void thePreviewFollowsAnEditOfTheNewestMessageAlone() {
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, 0, SOMEWHERE));

        happens(new ServerEvent.MessageUpdated(ROOM, fromThem(1, NOON, "Eskisi"), SOMEWHERE));
        assertThat(shown().getFirst().lastMessagePreview()).isEqualTo("Merhaba");

        happens(new ServerEvent.MessageUpdated(ROOM, fromThem(2, NOON, "Selam"), SOMEWHERE));
        assertThat(shown().getFirst().lastMessagePreview()).isEqualTo("Selam");
        assertThat(shown().getFirst().lastMessageGalleryId()).isEqualTo(THEIRS);
    }

    @Test
    void readingUpToTheUnreadMarkTakesItAway() {
        happens(new ServerEvent.RoomUpdated(ROOM, markedUnreadFrom(2), SOMEWHERE));
        happens(new ServerEvent.RoomUpdated(ROOM, theGallerys(aRoom(ROOM, NOON, "Eski", 0, 3, true)), SOMEWHERE));
        assertThat(find(ROOM).myUnreadFromSeq()).isEqualTo(2);
        assertThat(find(ROOM).notifyLevel()).isEqualTo(NotifyLevel.OFFERS);

        happens(new ServerEvent.MessagesRead(ROOM, OURS, ZEYNEP.id(), NOON, 1, 0, null, SOMEWHERE));
        assertThat(find(ROOM).myUnreadFromSeq()).isEqualTo(2);

        happens(new ServerEvent.MessagesRead(ROOM, OURS, ZEYNEP.id(), NOON, 3, 0, null, SOMEWHERE));
        assertThat(find(ROOM).myUnreadFromSeq()).isNull();
    }

    @Test
    void pinnedRoomsStandOnTop() {
        happens(new ServerEvent.RoomUpdated(ROOM, withOwn(Own.of(find(ROOM)).pinned(true)), SOMEWHERE));

        assertThat(shown()).extracting(Room::id).containsExactly(ROOM, OTHER);
    }

    @Test
    void anArchivedRoomLeavesTheListAndComesBackWithAMessage() {
        happens(new ServerEvent.RoomUpdated(OTHER, RoomEvents.withArchived(find(OTHER), true), SOMEWHERE));
        assertThat(shown()).extracting(Room::id).containsExactly(ROOM);

        happens(new ServerEvent.NewMessage(OTHER, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 1, 0, SOMEWHERE));
        assertThat(shown()).extracting(Room::id).containsExactly(OTHER, ROOM);
    }

    @Test
    void aChangeIsShownBeforeTheServerAnswersAndStaysUntilTheLogTells() {
        var answer = new CountDownLatch(1);
        server.change = () -> waitFor(answer);
        var changes = new RoomChanges(store, OURS);

        var pinning = ui.get(() -> changes.pin(ROOM, true));
        assertThat(shown().getFirst().pinned()).isTrue();
        answer.countDown();
        pinning.join();
        assertThat(shown().getFirst().pinned()).isTrue();

        happens(new ServerEvent.RoomUpdated(ROOM, withOwn(new Own(0L, true, null, null, null)), SOMEWHERE));
        happens(new ServerEvent.RoomUpdated(ROOM, withOwn(new Own(0L, false, null, null, null)), SOMEWHERE));
        assertThat(find(ROOM).pinned()).isFalse();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aChangeThatIsRefusedIsTakenBack() {
        server.change = () -> {
            throw GatewayException.unreachable(new IOException("no line"));
        };
        var changes = new RoomChanges(store, OURS);

        var muting = ui.get(() -> changes.mute(ROOM, NOON.plusSeconds(60)));

        assertThat(muting).failsWithin(Duration.ofSeconds(10));
        assertThat(find(ROOM).mutedUntil()).isNull();
    }

    private static Room withOwn(Own own) {
        return RoomEvents.withOwn(aRoom(ROOM, NOON, "Eski", 0, 1, true), own);
    }

    private Room find(RoomId id) {
        return ui.get(() -> store.find(id)).orElseThrow();
    }

    private static Room markedUnreadFrom(long seq) {
        return RoomEvents.withOwn(
                aRoom(ROOM, NOON, "Eski", 0, 3, true), new Own(3L, false, null, seq, NotifyLevel.OFFERS));
    }

    private static Room theGallerys(Room room) {
        return RoomEvents.withOwn(room, new Own(null, false, null, null, null));
    }
}
