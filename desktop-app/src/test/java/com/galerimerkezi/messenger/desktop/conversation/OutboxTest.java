package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.StoringServer.cut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Crash;
import com.galerimerkezi.messenger.desktop.testing.NoDraftServer;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.ProgramStart;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.testing.StoringServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final StoringServer<SendMessageRequest, Message> server = new StoringServer<>(
            request -> Objects.requireNonNull(request.clientMessageId()),
            (request, place) ->
                    Sample.fromUs(place, NOON, request.content(), Objects.requireNonNull(request.clientMessageId())));
    private final List<SendMessageRequest> asked = server.asked();
    private final Queue<GatewayException> failures = server.failures();
    private final List<Running> started = new ArrayList<>();

    @TempDir
    Path folder;

    private Running desktop;

    /** One start of the program. */
    private static final class Running implements AutoCloseable {
        private final ProgramStart program;
        private final OneThread ui;
        private final Background background;
        private final UserFiles files;
        private final ConversationStores conversations;
        private final Outbox outbox;

        Running(Path folder, MessageSender sender) {
            program = new ProgramStart(folder);
            ui = program.ui();
            background = program.background();
            files = program.files();
            conversations = new ConversationStores(files.cache(), new ServerPages(0), background, _ -> {});
            outbox = new Outbox(files.outbox(), sender, conversations, background, ZEYNEP.id(), Clock.systemUTC());
            outbox.start();
        }

        List<OutgoingMessage> waiting() {
            return ui.get(() -> List.copyOf(conversations.of(ROOM).outgoing()));
        }

        void send(String text) {
            outbox.send(ROOM, text).join();
        }

        @Override
        public void close() {
            program.close();
        }
    }

    @BeforeEach
    void start() {
        desktop = startIn(folder, this::answer);
    }

    @AfterEach
    void stop() {
        started.forEach(Running::close);
    }

    private Running startIn(Path where, MessageSender sender) {
        var running = new Running(where, sender);
        started.add(running);
        return running;
    }

    private Message answer(RoomId room, SendMessageRequest request) {
        return server.answer(request);
    }

    private List<String> texts() {
        return server.stored().stream()
                .map(message -> String.valueOf(message.content()))
                .toList();
    }

    @Test
    void theOrderOfTypingSurvivesACutLine() {
        failures.addAll(List.of(cut(), GatewayException.refused(ErrorCode.BUSY), cut()));

        desktop.send("bir");
        desktop.send("iki");
        desktop.send("üç");

        await().until(() -> {
            desktop.ui.run(desktop.outbox::reached);
            return texts().size() == 3;
        });
        assertThat(texts()).containsExactly("bir", "iki", "üç");
        await().until(() -> desktop.waiting().isEmpty());
    }

    @Test
    void everyTryHasTheSameId() {
        failures.addAll(List.of(cut(), cut(), cut()));

        desktop.send("Merhaba");

        await().until(() -> {
            desktop.ui.run(desktop.outbox::reached);
            return asked.size() == 4;
        });
        assertThat(asked.stream().map(SendMessageRequest::clientMessageId).distinct())
                .hasSize(1);
    }

    @Test
    void theComposerMayClearOnlyWhenTheMessageIsOnDisk() {
        failures.addAll(List.of(cut(), cut(), cut(), cut()));

        desktop.send("Merhaba");
        desktop.close();

        var next = startIn(folder, this::answer);
        assertThat(next.waiting()).extracting(OutgoingMessage::text).containsExactly("Merhaba");
    }

    @Test
    void aRefusedMessageIsShownAndHoldsBackThoseBehindIt() {
        failures.add(GatewayException.refused(ErrorCode.ROOM_CLOSED));

        desktop.send("bir");
        desktop.send("iki");

        await().until(() -> desktop.waiting().getFirst().state() == SendState.FAILED);
        assertThat(desktop.waiting().getFirst().failure()).isEqualTo(ErrorCode.ROOM_CLOSED);
        assertThat(desktop.waiting())
                .extracting(OutgoingMessage::state)
                .containsExactly(SendState.FAILED, SendState.QUEUED);

        desktop.outbox.retry(desktop.waiting().getFirst().id());

        await().until(() -> texts().equals(List.of("bir", "iki")));
    }

    @Test
    void aRefusedMessageCanBeTakenBackForEditing() {
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.send("bir");
        desktop.send("iki");
        await().until(() -> desktop.waiting().getFirst().state() == SendState.FAILED);

        var text = desktop.outbox.takeBack(desktop.waiting().getFirst().id()).join();

        assertThat(text).isEqualTo("bir");
        await().until(() -> texts().equals(List.of("iki")));
    }

    @Test
    void aMessageOnItsWayCannotBeTakenBack() throws Exception {
        var arrived = new CountDownLatch(1);
        var go = new CompletableFuture<Boolean>();
        var slow = startIn(folder.resolve("slow"), (_, request) -> {
            arrived.countDown();
            go.join();
            return server.store(request);
        });
        slow.send("bir");
        arrived.await();

        var back = slow.outbox.takeBack(slow.waiting().getFirst().id());

        await().until(back::isDone);
        assertThat(back).isCompletedExceptionally();
        go.complete(true);
        await().until(() -> texts().equals(List.of("bir")));
    }

    @Test
    void seeingOnesOwnMessageInTheLogIsAnAcknowledgement() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.send("Merhaba");
        await().until(() -> !asked.isEmpty());
        var stored = server.store(asked.getFirst());
        var event = new ServerEvent.NewMessage(ROOM, stored, 0, 0, new Cursor(new UUID(1, 1), 1));

        desktop.outbox.kept(event);
        desktop.ui.run(() -> desktop.outbox.apply(event));

        assertThat(desktop.waiting()).isEmpty();
        desktop.close();
        assertThat(startIn(folder, this::answer).waiting()).isEmpty();
    }

    @Test
    void aCrashBetweenAnyTwoWritesNeitherLosesNorDoublesAMessage() {
        var crashes = new CopyOnWriteArrayList<Path>();
        var source = folder.resolve("source");
        MessageSender sender = (_, request) -> {
            crashes.add(Crash.of(source, "sending" + crashes.size()));
            var stored = server.store(request);
            crashes.add(Crash.of(source, "stored" + crashes.size()));
            return stored;
        };
        var first = startIn(source, sender);
        for (var text : List.of("bir", "iki", "üç")) {
            first.send(text);
            crashes.add(Crash.of(source, "typed" + text));
        }
        await().until(() -> first.waiting().isEmpty());
        crashes.add(Crash.of(source, "done"));

        for (var crash : crashes) {
            var again = startIn(crash, (_, request) -> server.store(request));
            await().until(() -> again.waiting().isEmpty());
        }

        assertThat(texts()).containsExactly("bir", "iki", "üç");
    }

    @Test
    void aRowWhoseMessageIsInTheCacheAlreadyGoesAtTheStart() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.send("Merhaba");
        await().until(() -> !asked.isEmpty());
        desktop.conversations.keepAcknowledged(server.store(asked.getFirst()));
        desktop.close();

        var next = startIn(folder, (_, _) -> {
            throw new AssertionError("nothing is left to send");
        });

        assertThat(next.waiting()).isEmpty();
    }

    @Test
    void aDamagedCacheDoesNotKeepMessagesFromGoingOut() {
        desktop.files.cache().write(jdbc -> jdbc.sql("DROP TABLE messages").update());

        desktop.send("bir");
        desktop.send("iki");

        await().until(() -> texts().equals(List.of("bir", "iki")));
        await().until(() -> desktop.waiting().isEmpty());
    }

    @Test
    void troubleWithTheOutboxItselfOnlyMakesAMessageWait() {
        onDisk("CREATE TRIGGER stuck BEFORE UPDATE ON outgoing BEGIN SELECT RAISE(ABORT, 'stuck'); END");
        desktop.send("bir");
        desktop.ui.run(desktop.outbox::reached);
        assertThat(asked).isEmpty();

        onDisk("DROP TRIGGER stuck");

        await().until(() -> {
            desktop.ui.run(desktop.outbox::reached);
            return texts().equals(List.of("bir"));
        });
    }

    private void onDisk(String statement) {
        desktop.files.outbox().write(jdbc -> jdbc.sql(statement).update());
    }

    @Test
    void aFullDiskIsSaidAndWhatWaitedBeforeIsStillThere() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.send("bir");
        limitPages("(SELECT page_count FROM pragma_page_count())");

        assertThatThrownBy(() -> desktop.send("x".repeat(9_000))).hasRootCauseInstanceOf(SQLException.class);

        assertThat(desktop.waiting()).extracting(OutgoingMessage::text).containsExactly("bir");
        limitPages("1000000");
        desktop.send("iki");
        failures.clear();
        await().until(() -> {
            desktop.ui.run(desktop.outbox::reached);
            return texts().equals(List.of("bir", "iki"));
        });
    }

    private void limitPages(String pages) {
        desktop.files.outbox().write(jdbc -> {
            var most = jdbc.sql("SELECT " + pages).query(Long.class).single();
            jdbc.sql("PRAGMA max_page_count = " + most).query(Long.class).single();
        });
    }

    @Test
    void whatTheOutboxHasIsNoDraftAnyMore() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        type("Merhaba");

        desktop.send("Merhaba");
        desktop.close();

        assertThat(draftAfterRestart()).isEmpty();
    }

    @Test
    void anAnswerToANotificationLeavesWhatIsBeingWritten() {
        type("Yarım kalan");

        desktop.outbox.sendBesideDraft(ROOM, "Tamam").join();
        await().until(() -> texts().equals(List.of("Tamam")));
        desktop.close();

        assertThat(draftAfterRestart()).isEqualTo("Yarım kalan");
    }

    @Test
    void whatIsTakenBackIsADraftAtOnce() {
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.send("bir");
        await().until(() -> desktop.waiting().getFirst().state() == SendState.FAILED);
        type("iki");

        desktop.outbox.takeBack(desktop.waiting().getFirst().id()).join();
        desktop.close();

        assertThat(draftAfterRestart()).isEqualTo("bir\niki");
    }

    private void type(String text) {
        var drafts = new Drafts(desktop.files.outbox(), new NoDraftServer(), desktop.background, Clock.systemUTC());
        desktop.ui.run(() -> drafts.changed(ROOM, text));
        desktop.ui.run(drafts::flush);
        await().until(() -> new Drafts(
                        desktop.files.outbox(), new NoDraftServer(), desktop.background, Clock.systemUTC())
                .textOf(ROOM)
                .equals(text));
    }

    private String draftAfterRestart() {
        var next = startIn(folder, this::answer);
        return new Drafts(next.files.outbox(), new NoDraftServer(), next.background, Clock.systemUTC()).textOf(ROOM);
    }

    @Test
    void whatAMessageAnswersHowImportantItIsAndWhereItComesFromSurvivesARestartAndEveryTry() {
        var original = new MessageId(UUID.randomUUID());
        var origin = new ForwardedFrom("Ahmet", "Yıldız Otomotiv", null);
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        desktop.outbox.send(ROOM, "Evet", original, Importance.ACKNOWLEDGE).join();
        desktop.outbox
                .forward(ROOM, " Bakar mısın? ", List.of(new Outbox.Forwarded("Son fiyat 950 bin", origin)))
                .join();
        desktop.close();
        failures.clear();
        asked.clear();

        var next = startIn(folder, this::answer);

        await().until(() -> texts().equals(List.of("Evet", "Bakar mısın?", "Son fiyat 950 bin")));
        await().until(() -> next.waiting().isEmpty());
        assertThat(asked).extracting(SendMessageRequest::replyToId).containsExactly(original, null, null);
        assertThat(asked)
                .extracting(SendMessageRequest::importance)
                .containsExactly(Importance.ACKNOWLEDGE, null, null);
        assertThat(ForwardedFrom.in(asked.getLast().metadata())).contains(origin);
        assertThat(asked.get(1).metadata()).isNull();
    }

    @Test
    void forwardingLeavesTheRoomsDraftAlone() {
        failures.addAll(List.of(cut(), cut(), cut(), cut(), cut(), cut()));
        type("yarım kalan");

        desktop.outbox
                .forward(
                        ROOM,
                        "",
                        List.of(new Outbox.Forwarded("Son fiyat", new ForwardedFrom("Ahmet", "Yıldız", null))))
                .join();
        desktop.close();

        assertThat(draftAfterRestart()).isEqualTo("yarım kalan");
    }

    @Test
    void whatIsTakenBackStillAnswersTheSameMessageAndIsAsImportant() {
        var original = new MessageId(UUID.randomUUID());
        failures.add(GatewayException.refused(ErrorCode.VALIDATION_FAILED));
        desktop.outbox.send(ROOM, "bir", original, Importance.IMPORTANT).join();
        await().until(() -> desktop.waiting().getFirst().state() == SendState.FAILED);

        desktop.outbox.takeBack(desktop.waiting().getFirst().id()).join();

        var drafts = new Drafts(desktop.files.outbox(), new NoDraftServer(), desktop.background, Clock.systemUTC());
        assertThat(drafts.replyOf(ROOM)).contains(original);
        assertThat(drafts.importanceOf(ROOM)).contains(Importance.IMPORTANT);
    }

    @Test
    void anEndedSessionKeepsTheMessageForTheNextOne() {
        failures.add(GatewayException.refused(ErrorCode.SESSION_REVOKED));

        desktop.send("Merhaba");

        await().until(() -> !asked.isEmpty() && desktop.waiting().getFirst().state() == SendState.QUEUED);
        assertThat(desktop.waiting().getFirst().failure()).isNull();
    }

    @Test
    void roomsDoNotWaitForEachOther() {
        var other = new RoomId(UUID.randomUUID());
        failures.add(GatewayException.refused(ErrorCode.ROOM_CLOSED));
        desktop.send("bir");
        await().until(() -> desktop.waiting().getFirst().state() == SendState.FAILED);

        desktop.outbox.send(other, "iki").join();

        await().until(() -> texts().equals(List.of("iki")));
    }
}
