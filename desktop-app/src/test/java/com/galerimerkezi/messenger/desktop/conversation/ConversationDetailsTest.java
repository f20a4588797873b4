package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static com.galerimerkezi.messenger.desktop.testing.Sample.answering;
import static com.galerimerkezi.messenger.desktop.testing.Sample.deleted;
import static com.galerimerkezi.messenger.desktop.testing.Sample.pinned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationDetailsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final Cursor CURSOR = new Cursor(new UUID(0, 1), 1);

    private final ServerLookups server = new ServerLookups();
    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);

    @TempDir
    Path folder;

    private UserFiles files;
    private ConversationDetailStores stores;
    private ConversationDetails details;

    @BeforeEach
    void open() {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        stores = new ConversationDetailStores(files.cache(), server, (_, _, _, _) -> List.of(), background);
        details = ui.get(() -> stores.of(ROOM));
    }

    @AfterEach
    void close() {
        background.close();
        files.close();
        ui.close();
    }

    private void apply(ServerEvent.Durable event) {
        ui.run(() -> stores.apply(event));
    }

    private Quote quote(Message answer, Message... loaded) {
        return ui.get(() -> {
            var facts = new RowFacts() {
                @Override
                public Original original(MessageId id) {
                    return details.originals().find(id);
                }

                @Override
                public boolean isStarred(MessageId id) {
                    return false;
                }

                @Override
                public boolean isDelivered(Message message) {
                    return false;
                }

                @Override
                public boolean isAcknowledging(MessageId id) {
                    return false;
                }

                @Override
                public Optional<String> readerOf(Message message) {
                    return Optional.empty();
                }
            };
            return new Quotes(ZEYNEP, Texts.in("tr"), List.of(loaded), facts)
                    .of(Objects.requireNonNull(answer.replyToId()));
        });
    }

    private void ask(Message original) {
        ui.run(() -> details.originals().ask(original.id()));
    }

    @Test
    void aNewMessageChangesNothingThatStandsBesideTheOthers() {
        long before = ui.get(() -> details.version().get());

        apply(new ServerEvent.NewMessage(ROOM, aMessage(3), 1, 0, CURSOR));

        assertThat(ui.get(() -> details.version().get())).isEqualTo(before);
    }

    @Test
    void anOriginalThatIsLoadedIsQuotedAndNobodyIsAsked() {
        var original = aMessage(1);

        var quote = quote(answering(aMessage(2), original.id()), original);

        assertThat(quote.text()).isEqualTo("Mesaj 1");
        assertThat(quote.sender()).isEqualTo("Ahmet");
        assertThat(quote.seq()).isEqualTo(1);
        assertThat(server.askedFor).isEmpty();
    }

    @Test
    void anOriginalThatIsOnlyInTheCacheComesFromThere() {
        new MessageRepository(files.cache()).save(aMessage(1));

        ask(aMessage(1));

        var answer = answering(aMessage(2), aMessage(1).id());
        await().until(() -> quote(answer).state() == Quote.State.HERE);
        assertThat(server.askedFor).isEmpty();
    }

    @Test
    void anOriginalThatIsNowhereHereIsAskedForOnceAndFollowsItsDeletion() {
        server.messages.add(aMessage(1));
        var answer = answering(aMessage(2), aMessage(1).id());
        assertThat(quote(answer).state()).isEqualTo(Quote.State.ASKED);

        ask(aMessage(1));
        ask(aMessage(1));
        await().until(() -> quote(answer).state() == Quote.State.HERE);
        ask(aMessage(1));

        assertThat(server.askedFor).hasSize(1);
        apply(new ServerEvent.MessageDeleted(ROOM, deleted(aMessage(1)), 0, 0, CURSOR));
        assertThat(quote(answer).state()).isEqualTo(Quote.State.DELETED);
        assertThat(quote(answer).text()).isEqualTo("Bu mesaj silindi");
    }

    @Test
    void withoutALineTheOriginalIsAwayAndIsAskedForAgainOnceItIsBack() {
        server.away = true;
        server.messages.add(aMessage(1));
        var answer = answering(aMessage(2), aMessage(1).id());
        ask(aMessage(1));
        await().until(() -> quote(answer).state() == Quote.State.AWAY);
        assertThat(quote(answer).text()).isEqualTo("Mesaj bu bilgisayarda yok");

        server.away = false;
        ui.run(stores::reached);
        assertThat(quote(answer).state()).isEqualTo(Quote.State.ASKED);
        ask(aMessage(1));

        await().until(() -> quote(answer).state() == Quote.State.HERE);
    }

    private List<Long> pins() {
        return ui.get(() -> details.pins().all().orElse(List.of()).stream()
                .map(Message::seq)
                .toList());
    }

    @Test
    void pinsFollowWhatIsPinnedUnpinnedAndDeletedTheLastPinnedFirst() {
        server.pins.addAll(List.of(pinned(aMessage(3), NOON.plusSeconds(9)), pinned(aMessage(5), NOON)));
        ui.run(details::open);
        await().until(() -> pins().equals(List.of(3L, 5L)));

        apply(new ServerEvent.MessageUpdated(ROOM, pinned(aMessage(8), NOON.plusSeconds(20)), CURSOR));
        apply(new ServerEvent.MessageUpdated(ROOM, aMessage(5), CURSOR));
        apply(new ServerEvent.MessageDeleted(ROOM, deleted(aMessage(3)), 0, 0, CURSOR));

        assertThat(pins()).containsExactly(8L);
    }

    @Test
    void pinsThatCouldNotBeAskedForAreAskedForWhenTheLineIsBack() {
        server.away = true;
        server.pins.add(pinned(aMessage(3), NOON));
        ui.run(details::open);
        await().until(() -> ui.get(() -> details.version().get()) > 0);
        assertThat(ui.get(() -> details.pins().all())).isEmpty();

        server.away = false;
        ui.run(stores::reached);

        await().until(() -> pins().equals(List.of(3L)));
    }

    @Test
    void aReadersMarkOnlyMovesForward() {
        server.readers.add(new Reader(AHMET, "Ahmet", "Yılmaz", THEIRS, 5, NOON));
        ui.run(details::open);
        await().until(() -> ui.get(() -> details.readers().find(AHMET).isPresent()));

        apply(read(9, NOON.plusSeconds(60)));
        apply(read(7, NOON.plusSeconds(90)));

        var ahmet = ui.get(() -> details.readers().find(AHMET).orElseThrow());
        assertThat(ahmet.lastReadSeq()).isEqualTo(9);
        assertThat(ahmet.readAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void somebodyWhoReadsForTheFirstTimeIsAskedFor() {
        ui.run(details::open);
        await().until(() -> ui.get(() -> details.version().get()) > 1);
        server.readers.add(new Reader(AHMET, "Ahmet", "Yılmaz", THEIRS, 5, NOON));

        apply(read(5, NOON));

        await().until(() -> ui.get(() -> details.readers().find(AHMET).isPresent()));
    }

    private static ServerEvent.MessagesRead read(long upTo, Instant at) {
        return new ServerEvent.MessagesRead(ROOM, THEIRS, AHMET, at, upTo, 0, null, CURSOR);
    }

    private List<Long> starred() {
        return ui.get(() -> stores.stars().messages().stream()
                .map(starred -> starred.message().seq())
                .toList());
    }

    @Test
    void starsComePageByPageAndFollowTheirEvents() {
        server.stars.addAll(
                List.of(new StarredMessage(aMessage(4), NOON.plusSeconds(5)), new StarredMessage(aMessage(2), NOON)));
        server.messages.add(aMessage(7));
        ui.run(stores::reached);
        await().until(() -> starred().equals(List.of(4L, 2L)));

        apply(new ServerEvent.StarChanged(ROOM, aMessage(7).id(), NOON.plusSeconds(9), CURSOR));
        assertThat(ui.get(() -> stores.stars().isStarred(aMessage(7).id()))).isTrue();
        await().until(() -> starred().equals(List.of(7L, 4L, 2L)));
        apply(new ServerEvent.StarChanged(ROOM, aMessage(4).id(), null, CURSOR));
        apply(new ServerEvent.MessageDeleted(ROOM, deleted(aMessage(2)), 0, 0, CURSOR));

        assertThat(starred()).containsExactly(7L);
        assertThat(ui.get(() -> stores.stars().isStarred(aMessage(4).id()))).isFalse();
    }

    @Test
    void starsThatCouldNotBeAskedForSaySoAndComeWithTheLine() {
        server.away = true;
        server.stars.add(new StarredMessage(aMessage(4), NOON));
        ui.run(stores::reached);
        await().until(() -> ui.get(() -> stores.stars().state().get()) == LoadState.FAILED);

        server.away = false;
        ui.run(stores::reached);

        await().until(() -> starred().equals(List.of(4L)));
    }
}
