package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadLineTest {

    private static final int MESSAGES = 400;

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final ServerPages pages = new ServerPages(MESSAGES);

    @TempDir
    Path folder;

    private UserFiles files;
    private ConversationStore store;

    @BeforeEach
    void openFiles() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = ui.get(() -> new ConversationStores(files.cache(), pages, background, _ -> {}).of(ROOM));
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void moreThanOnePageUnreadIsLoadedBackToTheFirstUnreadMessage() {
        var line = opened(120);

        assertThat(line.after()).isEqualTo(MESSAGES - 120);
        assertThat(ui.get(line::isWhole)).isTrue();
        assertThat(pages.olderAsked()).isEqualTo(1);
    }

    @Test
    void theLineStaysWhereItWasWhenOlderMessagesCome() {
        var line = opened(120);

        loadOlder();

        assertThat(ui.get(line::place)).isTrue();
        assertThat(line.after()).isEqualTo(MESSAGES - 120);
    }

    @Test
    void whatLiesTooFarBackCountsAsUnseenUntilItIsLoaded() {
        var line = opened(300);
        var loaded = ConversationStore.PAGE + UnreadLine.FARTHEST;
        assertThat(line.after()).isEqualTo(MESSAGES - loaded);
        assertThat(ui.get(line::isWhole)).isFalse();

        loadOlder();

        assertThat(ui.get(line::isWhole)).isTrue();
        assertThat(line.after()).isEqualTo(MESSAGES - loaded);
    }

    @Test
    void whoeverAsksForTheNewestHasDoneWithWhatLiesTooFarBack() {
        var line = opened(300);
        assertThat(ui.get(line::isWhole)).isFalse();

        ui.run(line::passed);

        assertThat(ui.get(line::isWhole)).isTrue();
    }

    @Test
    void withoutTheServerTheLineStandsBeforeWhatThereIs() {
        pages.fail(true);

        var line = opened(120);

        assertThat(line.after()).isEqualTo(MESSAGES - ConversationStore.PAGE);
        assertThat(ui.get(line::isWhole)).isFalse();
    }

    @Test
    void whereEverythingWasReadNothingOlderIsAskedFor() {
        var line = opened(0);

        assertThat(line.after()).isEqualTo(Long.MAX_VALUE);
        assertThat(ui.get(line::isWhole)).isTrue();
        assertThat(pages.olderAsked()).isZero();
    }

    @Test
    void aRoomThatWasMarkedUnreadOpensAtThatMessage() {
        var line = opened(roomWith(0, MESSAGES - 9L));

        assertThat(line.after()).isEqualTo(MESSAGES - 10);
        assertThat(ui.get(line::isWhole)).isTrue();
    }

    @Test
    void whileTheRoomIsOpenTheLineMovesToTheMessageThatIsMarkedUnread() {
        var line = opened(0);

        ui.run(() -> line.moveBefore(MESSAGES - 5));

        assertThat(ui.get(line::place)).isTrue();
        assertThat(line.after()).isEqualTo(MESSAGES - 6);
    }

    private UnreadLine opened(long unread) {
        return opened(roomWith(unread, null));
    }

    private UnreadLine opened(Room room) {
        var line = ui.get(() -> new UnreadLine(room, store));
        ui.run(store::open);
        await().until(() -> ui.get(() ->
                store.state().get() == LoadState.READY && !store.messages().isEmpty() && line.place()));
        return line;
    }

    private void loadOlder() {
        int before = ui.get(() -> store.messages().size());
        ui.run(store::loadOlder);
        await().until(() -> ui.get(() -> store.messages().size()) > before);
    }

    private static Room roomWith(long unread, @Nullable Long markedFrom) {
        return new Room(
                ROOM,
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
                true,
                null,
                null,
                null,
                unread,
                MESSAGES,
                MESSAGES - unread,
                false,
                false,
                null,
                Instant.EPOCH,
                null,
                markedFrom,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null);
    }
}
