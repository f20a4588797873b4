package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.Observable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationStoreTest {

    private static final int FRAMES = 200;
    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final ServerPages pages = new ServerPages(100);

    @TempDir
    Path folder;

    private UserFiles files;
    private ConversationStore store;

    @BeforeEach
    void open() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = ui.get(() -> new ConversationStores(files.cache(), pages, background, _ -> {}).of(ROOM));
        ui.run(store::open);
        await().until(() -> ui.get(() -> store.state().get() == LoadState.READY && loaded() == 50));
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void anOlderPageThatFailedIsNotAskedForAtEveryFrame() {
        pages.fail(true);
        askAndWait();

        for (int frame = 0; frame < FRAMES; frame++) {
            ui.run(store::loadOlder);
        }

        assertThat(pages.olderAsked()).isLessThanOrEqualTo(2);
    }

    @Test
    void anOlderPageThatFailedIsAskedForAgainAsSoonAsTheLineIsBack() {
        pages.fail(true);
        askAndWait();
        pages.fail(false);

        ui.run(store::reached);
        askAndWait();

        assertThat(ui.get(this::loaded)).isEqualTo(100);
    }

    @Test
    void anOlderPageThatFailedIsAskedForAgainAfterAPause() {
        pages.fail(true);
        askAndWait();
        pages.fail(false);

        await().until(() -> {
            askAndWait();
            return ui.get(this::loaded) == 100;
        });
        assertThat(pages.olderAsked()).isEqualTo(2);
    }

    @Test
    void aNewMessageDoesNotTakeThePlaceOfTheRoomWhenEverythingBeginsAnewAndThePageFails() {
        pages.failNewest(true);
        ui.run(store::beginAnew);

        await().during(Duration.ofMillis(300)).until(() -> {
            ui.run(() -> store.apply(arrival(101)));
            return ui.get(this::loaded) == 50;
        });

        pages.failNewest(false);
        await().until(() -> {
            ui.run(() -> store.apply(arrival(102)));
            return ui.get(this::loaded) > 50;
        });
    }

    private static ServerEvent.NewMessage arrival(long seq) {
        return new ServerEvent.NewMessage(ROOM, aMessage(seq), 1, 0, SOMEWHERE);
    }

    @Test
    void readingFiftyMessagesIsOneChangeOfTheList() {
        var changes = new AtomicInteger();
        ui.run(() -> store.messages().addListener((Observable _) -> changes.incrementAndGet()));

        ui.run(() -> store.apply(new ServerEvent.MessagesRead(
                ROOM, OURS, ZEYNEP.id(), Instant.EPOCH, 100, 0, null, new Cursor(new UUID(1, 1), 7))));

        assertThat(changes).hasValue(1);
        assertThat(ui.get(() -> List.copyOf(store.messages())))
                .allMatch(message -> Instant.EPOCH.equals(message.readAt()));
    }

    private void askAndWait() {
        ui.run(store::loadOlder);
        await().until(() -> !ui.get(() -> store.loadingOlder().get()));
    }

    private int loaded() {
        return store.messages().size();
    }

    @Test
    void whatChangesInAMessageIsThereAfterARestart() {
        var stores = ui.get(() -> new ConversationStores(files.cache(), pages, background, _ -> {}));
        var thumb = Reaction.of("👍", List.of(new Reaction.Giver(AHMET, "Ahmet", THEIRS)));
        await().until(() -> cached().size() == 50);

        stores.keep(new ServerEvent.MessageUpdated(ROOM, fromThem(99, Instant.EPOCH, "Düzeltildi"), SOMEWHERE));
        stores.keep(new ServerEvent.ReactionChanged(ROOM, aMessage(100).id(), List.of(thumb), SOMEWHERE));
        stores.keep(new ServerEvent.MessageUpdated(ROOM, fromThem(1, Instant.EPOCH, "Eski"), SOMEWHERE));

        assertThat(cached()).hasSize(50);
        assertThat(cached().getFirst().reactions()).containsExactly(thumb);
        assertThat(cached().get(1).content()).isEqualTo("Düzeltildi");
    }

    @Test
    void aPageFromBeforeAnEventDoesNotUndoItOnDisk() {
        var stores = ui.get(() -> new ConversationStores(files.cache(), pages, background, _ -> {}));
        await().until(() -> cached().size() == 50);
        stores.keep(new ServerEvent.MessageUpdated(ROOM, fromThem(99, Instant.EPOCH, "Düzeltildi"), SOMEWHERE));

        ui.run(store::beginAnew);

        await().during(Duration.ofMillis(500))
                .until(() -> "Düzeltildi".equals(cached().get(1).content()));
    }

    private List<Message> cached() {
        return new MessageRepository(files.cache()).findNewest(ROOM);
    }
}
