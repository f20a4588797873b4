package com.galerimerkezi.messenger.desktop.rooms;

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
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);
    private static final RoomId OTHER = new RoomId(new UUID(2, 2));

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);

    @TempDir
    Path folder;

    private UserFiles files;
    private RoomStore store;

    private static final class NoServer implements RoomActions {
        @Override
        public Room open(OpenRoomRequest request) {
            return aRoom(OTHER, null, "", 0, 0, true);
        }

        @Override
        public Room find(RoomId room) {
            return aRoom(room, NOON, "Buldum", 1, 1, true);
        }

        @Override
        public void close(RoomId room) {}
    }

    private static Room aRoom(
            RoomId id, @Nullable Instant lastAt, String preview, long unread, long lastSeq, boolean active) {
        return new Room(
                id,
                RoomType.SUPPORT,
                null,
                null,
                OURS,
                THEIRS,
                "Ankara Oto",
                "Yıldız",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                active,
                null,
                lastAt,
                preview,
                unread,
                lastSeq,
                0L,
                false,
                false,
                null,
                NOON.minusSeconds(60),
                null,
                null,
                null,
                null);
    }

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new RoomStore(files.cache(), new NoServer(), background, ZEYNEP);
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
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, SOMEWHERE));

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
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, SOMEWHERE));
        happens(new ServerEvent.MessagesRead(ROOM, OURS, ZEYNEP.id(), NOON, 2, 0, null, SOMEWHERE));

        var next = new RoomStore(files.cache(), new NoServer(), background, ZEYNEP);
        next.paintFromCache();

        assertThat(ui.get(() -> List.copyOf(next.rooms()))).isEqualTo(shown());
        assertThat(ui.get(() -> next.state().get())).isEqualTo(LoadState.READY);
        assertThat(shown().getFirst().myLastReadSeq()).isEqualTo(2);
    }

    @Test
    void applyingAnEventTwiceChangesNothing() {
        var event = new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, SOMEWHERE);
        happens(event);
        var once = shown();

        happens(event);

        assertThat(shown()).isEqualTo(once);
    }

    @Test
    void theOtherGallerysReadingLeavesOurCountAlone() {
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, SOMEWHERE));

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
        happens(new ServerEvent.NewMessage(ROOM, fromThem(2, NOON.plusSeconds(9), "Merhaba"), 3, SOMEWHERE));

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

    private Room find(RoomId id) {
        return ui.get(() -> store.find(id)).orElseThrow();
    }

    private static Room markedUnreadFrom(long seq) {
        return withOwn(aRoom(ROOM, NOON, "Eski", 0, 3, true), 3L, seq, NotifyLevel.OFFERS);
    }

    private static Room theGallerys(Room room) {
        return withOwn(room, null, null, null);
    }

    private static Room withOwn(Room r, @Nullable Long read, @Nullable Long unreadFrom, @Nullable NotifyLevel level) {
        return new Room(
                r.id(),
                r.roomType(),
                null,
                null,
                r.galleryAId(),
                r.galleryBId(),
                r.galleryAName(),
                r.galleryBName(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                r.isActive(),
                null,
                r.lastMessageAt(),
                r.lastMessagePreview(),
                r.unreadCount(),
                r.lastSeq(),
                read,
                false,
                false,
                null,
                r.createdAt(),
                null,
                unreadFrom,
                level,
                null);
    }
}
