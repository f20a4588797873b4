package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.awaitility.core.ConditionFactory;
import org.springframework.util.FileSystemUtils;

/**
 * P6: an outbox that crashes at any of its writes, over a line that loses requests and answers, against a model: what
 * the composer let go is at the server once, in the order typed; what it kept is not.
 */
class OutboxModelTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private static final List<String> TABLES_OF_THE_OUTBOX = List.of("outgoing", "drafts");

    private final Deque<Fate> fates = new ConcurrentLinkedDeque<>();
    private final List<Message> stored = new CopyOnWriteArrayList<>();

    /** What happens to a request. */
    enum Fate {
        ARRIVES,
        IS_LOST,
        LOSES_ITS_ANSWER,
        COMES_AT_A_BUSY_TIME
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatTheComposerLetGoArrivesOnceAndInOrder(
            @ForAll @IntRange(min = 1, max = 5) int messages,
            @ForAll @Size(max = 8) List<Fate> line,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 14) Integer> writesUntilCrash)
            throws IOException {
        run(messages, line, writesUntilCrash);
    }

    @Example
    void aCrashAtEachSingleWrite() throws IOException {
        for (int writes = 0; writes <= 12; writes++) {
            run(3, List.of(Fate.LOSES_ITS_ANSWER, Fate.ARRIVES, Fate.IS_LOST), List.of(writes));
        }
    }

    private void run(int messages, List<Fate> line, List<Integer> crashes) throws IOException {
        stored.clear();
        fates.clear();
        fates.addAll(line);
        var folder = Files.createTempDirectory("galeri-outbox-model");
        try {
            var let = new ArrayList<String>();
            for (int writes : crashes) {
                try (var running = new Running(folder)) {
                    running.crashAfter(writes);
                    typeInto(running, let, messages);
                    running.awaitCrashOrEnd();
                }
            }
            try (var running = new Running(folder)) {
                typeInto(running, let, messages);
                running.awaitEnd();
            }
            assertThat(stored).extracting(Message::content).isEqualTo(let);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** What the composer could not let go is typed again, as the one who sits there would. */
    private static void typeInto(Running running, List<String> let, int upTo) {
        while (let.size() < upTo) {
            var text = "Mesaj " + (let.size() + 1);
            try {
                running.outbox.send(ROOM, text).join();
            } catch (CompletionException crashed) {
                return;
            }
            let.add(text);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(5));
    }

    private synchronized Message answer(SendMessageRequest request) {
        var fate = Objects.requireNonNullElse(fates.poll(), Fate.ARRIVES);
        return switch (fate) {
            case ARRIVES -> store(request);
            case IS_LOST -> throw GatewayException.unreachable(new IOException("lost"));
            case LOSES_ITS_ANSWER -> {
                var _ = store(request);
                throw GatewayException.unreachable(new IOException("answer lost"));
            }
            case COMES_AT_A_BUSY_TIME -> throw GatewayException.refused(ErrorCode.BUSY);
        };
    }

    private Message store(SendMessageRequest request) {
        var id = Objects.requireNonNull(request.clientMessageId());
        return stored.stream()
                .filter(message -> id.equals(message.clientMessageId()))
                .findFirst()
                .orElseGet(() -> {
                    var message = Sample.fromUs(stored.size() + 1, NOON, request.content(), id);
                    stored.add(message);
                    return message;
                });
    }

    /** One start of the program. */
    private final class Running implements AutoCloseable {
        private final OneThread ui = new OneThread();
        private final Background background = new Background(ui);
        private final UserFiles files;
        private final ConversationStores conversations;
        private final Outbox outbox;

        Running(Path folder) {
            files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
            conversations = new ConversationStores(files.cache(), new ServerPages(0), background, _ -> {});
            outbox = new Outbox(files.outbox(), this::send, conversations, background, ZEYNEP.id(), Clock.systemUTC());
            outbox.start();
        }

        private Message send(RoomId room, SendMessageRequest request) {
            return answer(request);
        }

        /** Then nothing reaches the disk any more: the trigger's own counting is undone with the write that it forbids: from then on all fail. */
        void crashAfter(int writes) {
            files.outbox().write(jdbc -> {
                jdbc.sql("CREATE TEMP TABLE fuel (writes INTEGER)").update();
                jdbc.sql("INSERT INTO fuel VALUES (" + writes + ")").update();
                for (var table : TABLES_OF_THE_OUTBOX) {
                    for (var kind : List.of("INSERT", "UPDATE", "DELETE")) {
                        jdbc.sql("CREATE TEMP TRIGGER " + table + kind + " BEFORE " + kind + " ON main." + table
                                        + " BEGIN SELECT RAISE(ABORT, 'crash') FROM fuel WHERE writes <= 0;"
                                        + " UPDATE fuel SET writes = writes - 1; END")
                                .update();
                    }
                }
            });
        }

        private boolean isCrashed() {
            return files.outbox()
                    .inTransaction(jdbc -> jdbc.sql("SELECT writes FROM fuel")
                                    .query(Long.class)
                                    .single()
                            <= 0);
        }

        void awaitCrashOrEnd() {
            soon().until(() -> {
                ui.run(outbox::reached);
                return isEmpty() || isCrashed();
            });
        }

        void awaitEnd() {
            soon().until(() -> {
                ui.run(outbox::reached);
                return isEmpty();
            });
        }

        private boolean isEmpty() {
            return files.outbox()
                    .inTransaction(jdbc -> jdbc.sql("SELECT count(*) FROM outgoing")
                                    .query(Long.class)
                                    .single()
                            == 0);
        }

        @Override
        public void close() {
            background.close();
            files.close();
            ui.close();
        }
    }
}
