package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long room is held as a stretch, which may lie apart from the newest message. */
class MessageStretchTest {

    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);
    private static final int MESSAGES = 5_000;
    private static final int MOST = 300;

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final ServerPages pages = new ServerPages(MESSAGES);

    @TempDir
    Path folder;

    private UserFiles files;
    private ConversationStore store;

    @BeforeEach
    void open() {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = ui.get(() -> new ConversationStores(files.cache(), pages, background, _ -> {}).of(ROOM));
        ui.run(store::open);
        await().until(() -> ui.get(() -> store.state().get() == LoadState.READY) && shown().size() == 50);
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void aMessageFarAboveIsThereWithItsNeighboursAtOnce() {
        reach(1_234);

        assertThat(shown()).hasSizeBetween(200, 400).contains(1_234L).isEqualTo(stretch());
        assertThat(isApart()).isTrue();
    }

    @Test
    void fromThereOneScrollsDownToTheNewestWithoutAHole() {
        reach(4_000);

        while (isApart()) {
            long last = shown().getLast();
            ui.run(() -> store.keepNewest(MOST));
            ui.run(store::loadNewer);
            await().until(() -> shown().getLast() > last);
            assertThat(shown()).isEqualTo(stretch()).hasSizeLessThanOrEqualTo(MOST + ConversationStore.PAGE);
        }

        assertThat(shown().getLast()).isEqualTo(MESSAGES);
    }

    @Test
    void scrollingUpKeepsNoMoreThanTheWindowHolds() {
        for (int page = 0; page < 20; page++) {
            long first = shown().getFirst();
            ui.run(() -> store.keepOldest(MOST));
            ui.run(store::loadOlder);
            await().until(() -> shown().getFirst() < first);
            assertThat(shown()).isEqualTo(stretch()).hasSizeLessThanOrEqualTo(MOST + ConversationStore.PAGE);
        }

        assertThat(isApart()).isTrue();
    }

    @Test
    void whatComesMeanwhileIsCountedAndStandsInItsPlaceWhenOneIsBack() {
        reach(100);

        ui.run(() -> store.apply(arrival(MESSAGES + 1)));

        assertThat(shown()).doesNotContain(MESSAGES + 1L).isEqualTo(stretch());
        assertThat(ui.get(store::beyond)).extracting(Message::seq).containsExactly(MESSAGES + 1L);

        ui.run(store::toNewest);
        await().until(() -> shown().contains((long) MESSAGES));
        assertThat(isApart()).isFalse();
    }

    @Test
    void whatIsEditedInTheStretchIsSeenEdited() {
        reach(100);

        ui.run(() -> store.apply(
                new ServerEvent.MessageUpdated(ROOM, fromThem(101, Instant.EPOCH, "Düzeltildi"), SOMEWHERE)));

        assertThat(ui.get(() -> List.copyOf(store.messages())))
                .filteredOn(message -> message.seq() == 101)
                .extracting(Message::content)
                .containsExactly("Düzeltildi");
    }

    @Test
    void whoeverOpensTheRoomAgainSeesTheNewest() {
        reach(100);

        ui.run(() -> store.leave(MOST));
        assertThat(shown()).isEmpty();
        ui.run(store::open);

        await().until(() -> shown().contains((long) MESSAGES));
        assertThat(isApart()).isFalse();
    }

    @Test
    void aPageThatWasAskedForBeforeTheStretchLostItsBeginningDoesNotJoinIt() {
        var log = new MessageLog();
        log.pageAsked();
        log.newestCame(messages(101, 200));
        log.pageAsked();
        log.keepNewest(20);

        log.olderCame(messages(51, 100));

        assertThat(log.contiguous()).extracting(Message::seq).isEqualTo(numbers(181, 200));
    }

    @Test
    void aPageThatWasAskedForBeforeTheStretchLostItsEndLeavesNoHole() {
        var log = new MessageLog();
        log.pageAsked();
        log.newestCame(messages(1, 100));
        log.keepOldest(80);
        log.pageAsked();
        log.keepOldest(20);

        log.pageCame(messages(81, 100));

        assertThat(log.contiguous()).extracting(Message::seq).isEqualTo(numbers(1, 20));
        assertThat(log.isApart()).isTrue();
    }

    private void reach(long seq) {
        await().until(() -> ui.get(() -> store.reaches(seq)));
    }

    private boolean isApart() {
        return ui.get(() -> store.hasNewer().get());
    }

    private List<Long> shown() {
        return ui.get(() -> store.messages().stream().map(Message::seq).toList());
    }

    private List<Long> stretch() {
        return numbers(shown().getFirst(), shown().getLast());
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static List<Message> messages(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(seq -> aMessage(seq)).toList();
    }

    private static ServerEvent.NewMessage arrival(long seq) {
        return new ServerEvent.NewMessage(ROOM, aMessage(seq), 1, 0, SOMEWHERE);
    }
}
