package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import com.galerimerkezi.messenger.server.testing.Weather.Direction;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F07, F09 and F13: the line between the clients and the server is bad. */
class NetworkFaultTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** In the request line, in its headers, in its body; in the status line, in the headers, in the answer. */
    private static final List<Integer> CUTS = List.of(1, 40, 300, 500);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final History history = new History();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private ChaosProxy proxy;
    private RoomId room;

    @BeforeEach
    void aRoomBehindABadLine() {
        var world = SERVER.world();
        room = SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
        proxy = new ChaosProxy(SERVER.server().address());
    }

    @AfterEach
    void checkWhatIsStored() {
        proxy.close();
        threads.close();
        new HistoryChecker(SERVER.jdbc()).check(history);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aMessageCutAtAnyByteIsStoredOnce(Direction direction) throws Exception {
        for (int bytes : CUTS) {
            proxy.set(new Weather.CutAfter(bytes, direction));
            var sender = sender("ahmet " + direction + bytes, Duration.ofSeconds(10));
            var sending = threads.submit(sender.messages(1));
            await().atMost(PATIENCE).until(() -> sender.unanswered() > 0 || sending.isDone());
            proxy.set(new Weather.Pass());
            sending.get();
            assertThat(sender.acknowledged()).hasSize(1);
            assertThat(sender.refusals()).isEmpty();
        }
    }

    @Test
    void whenThreeOfTenAnswersAreLostEveryMessageIsThereOnceInTheOrderTyped() throws Exception {
        proxy.set(new Weather.DropResponses(0.3));
        var world = SERVER.world();
        var senders = IntStream.range(0, 3)
                .mapToObj(i -> new Sender(
                        "yazan " + i,
                        new Client(proxy.address(), SERVER.tokenOf(world.ahmet(), Role.STAFF), PATIENCE),
                        SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir())),
                        history))
                .toList();
        try (var follower = follower(world.mehmet(), SERVER.server().address())) {
            List<Future<?>> all = senders.stream()
                    .<Future<?>>map(sender -> threads.submit(sender.messages(30)))
                    .toList();
            for (var one : all) {
                one.get();
            }
            follower.awaitHead(SERVER.jdbc());
        }

        for (var sender : senders) {
            assertThat(storedIn(sender.room())).isEqualTo(typed(sender, 30));
        }
        assertThat(senders.stream().mapToInt(Sender::replays).sum()).isPositive();
    }

    @Test
    void requestsThatTakeDifferentlyLongKeepTheOrderTyped() throws Exception {
        var sender = sender("ahmet", PATIENCE);
        var sending = threads.submit(sender.messages(40));
        for (int i = 0; !sending.isDone(); i++) {
            proxy.set(i % 2 == 0 ? new Weather.Delay(Duration.ofMillis(5)) : new Weather.Rate(100_000));
            int goal = sender.acknowledged().size() + 3;
            await().atMost(PATIENCE)
                    .until(() -> sending.isDone() || sender.acknowledged().size() >= goal);
        }
        sending.get();

        assertThat(storedIn(room)).isEqualTo(typed(sender, 40));
    }

    @Test
    void whoReadsSlowlyHasAllInTheEnd() {
        try (var follower = follower(SERVER.world().mehmet(), proxy.address()).ready()) {
            proxy.set(new Weather.SlowRead());
            new Sender("ahmet", SERVER.as(SERVER.world().ahmet()), room, history)
                    .messages(50)
                    .run();
            proxy.set(new Weather.Pass());
            follower.awaitHead(SERVER.jdbc());
        }
    }

    /** Two heartbeats of 20 s have to be missed. */
    @Tag("slow")
    @Test
    void aLineThatIsDeadOnBothSidesIsNoticedByBothWithinFortySeconds() {
        var sockets = SERVER.server().part(Sockets.class);
        try (var follower = follower(SERVER.world().mehmet(), proxy.address()).ready()) {
            await().until(() -> sockets.count() == 1);
            proxy.set(new Weather.Blackhole());
            new Sender("ahmet", SERVER.as(SERVER.world().ahmet()), room, history)
                    .messages(5)
                    .run();
            await().atMost(Duration.ofSeconds(45)).until(() -> sockets.count() == 0);
            proxy.set(new Weather.Pass());
            await().atMost(Duration.ofSeconds(45)).until(() -> follower.connects() > 1);
            follower.awaitHead(SERVER.jdbc());
        }
    }

    private Sender sender(String name, Duration patience) {
        var token = SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF);
        return new Sender(name, new Client(proxy.address(), token, patience), room, history);
    }

    private Follower follower(Person person, URI address) {
        return new Follower("mehmet", address, person.gallery(), SERVER.tokenOf(person, Role.STAFF), history);
    }

    private static List<@Nullable String> storedIn(RoomId room) {
        return SERVER.jdbc()
                .sql("SELECT content FROM chat_messages WHERE room_id = :room ORDER BY seq")
                .param("room", room.value())
                .query(String.class)
                .list();
    }

    private static List<String> typed(Sender sender, int count) {
        return Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> sender.name() + " " + number)
                .toList();
    }
}
