package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every attack costs the attacker's socket only, and leaves nothing of what was sent in the log. */
class FrameAttackTest {

    private static final String ROOM = "7b7c9a36-6f27-4a4a-9a52-3a6d3d7b1c11";
    private static final String JOIN = "420[\"join_room\",\"" + ROOM + "\"]";
    private static final String OK = "430[{\"success\":true}]";
    private static final String SECRET = "kaparo-450bin";
    private static final AtomicInteger HANDLED = new AtomicInteger();

    private static SocketServer server;

    private RawSocket bystander;
    private LogCapture log;

    @BeforeAll
    static void start() {
        server = new SocketServer(
                RealtimeSettings.of(Settings.defaults(Path.of("."))),
                sockets ->
                        SocketServer.Features.of(Handlers.joinRoom((session, payload) -> HANDLED.incrementAndGet())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void watch() throws IOException {
        log = new LogCapture(Level.INFO);
        bystander = RawSocket.signedIn(server.port(), SocketServer.anyToken());
        HANDLED.set(0);
    }

    @AfterEach
    void nobodyElseIsAffectedAndNothingIsInTheLog() throws IOException {
        bystander.send(JOIN);
        assertThat(bystander.next()).isEqualTo(OK);
        bystander.close();
        log.close();
        assertThat(log.text()).doesNotContain(SECRET).doesNotContain("join_room");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "0{\"sid\":\"x\"}",
                "4",
                "44",
                "44{\"message\":\"x\"}",
                "45",
                "451-[\"join_room\",{\"_placeholder\":true,\"num\":0}]",
                "45999999999-[\"x\",{\"_placeholder\":true,\"num\":0}]",
                "461-[{\"_placeholder\":true,\"num\":0}]",
                "47",
                "49",
                "4x",
                "6",
                "7",
                "8",
                "9",
                "b64",
                "bAQIDBA==",
                "2x",
                "2probes",
                "3x",
                "1x",
                "5x",
                "40/admin,{\"token\":\"x\"}",
                "40/admin",
                "40?token=x",
                "40[]",
                "41/admin,",
                "41x",
                "42/admin,[\"join_room\",\"x\"]",
                "42/admin,7[\"join_room\",\"x\"]",
                "42",
                "420",
                "42{}",
                "42\"join_room\"",
                "42[",
                "42[\"join_room\"",
                "42-1[\"join_room\",\"x\"]",
                "42 0[\"join_room\",\"x\"]",
                "421234567890[\"join_room\",\"x\"]",
                "420x[\"join_room\",\"x\"]",
                "43[]",
                "43/admin,0[]",
                "43x[]",
                "431{}",
                "null",
                "[\"join_room\",\"x\"]",
                "{\"type\":2}",
                "12:42[\"join_room\"]",
                "\u00004",
                "GET / HTTP/1.1",
            })
    void aPacketOutsideTheGrammarIs1008(String packet) throws IOException {
        assertThat(closeCodeAfter(packet)).isEqualTo(1008);
        assertThat(HANDLED).hasValue(0);
    }

    @Test
    void aBatchIs1008() throws IOException {
        assertThat(closeCodeAfter(JOIN + "\u001e" + JOIN)).isEqualTo(1008);
        assertThat(HANDLED).hasValue(0);
    }

    @Test
    void anAcknowledgementIdOfSixtyThousandDigitsIs1009AndStallsNobody() throws IOException {
        try (var socket = signedIn()) {
            long start = System.nanoTime();
            socket.send("42" + "1".repeat(60_000) + "[\"join_room\",\"" + ROOM + "\"]");
            assertThat(socket.closeCode()).isEqualTo(1009);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4097, 8192, 8193, 70_000})
    void anOversizedFrameIs1009(int size) throws IOException {
        var packet = "42[\"join_room\",\"" + SECRET.repeat(size) + "\"]";
        assertThat(closeCodeAfter(packet.substring(0, size - 1) + "]")).isEqualTo(1009);
    }

    @Test
    void theLargestFrameIsRead() throws IOException {
        var padded = "420[\"join_room\",\"" + ROOM + "\"" + " ".repeat(4096 - 55) + "]";
        try (var socket = signedIn()) {
            assertThat(padded).hasSize(4096);
            socket.send(padded);
            assertThat(socket.next()).isEqualTo(OK);
        }
    }

    @Test
    void aBinaryFrameIs1003() throws IOException {
        try (var socket = signedIn()) {
            socket.frame(true, RawSocket.BINARY, SECRET.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void aFragmentCostsTheSocket() throws IOException {
        try (var socket = signedIn()) {
            socket.frame(false, RawSocket.TEXT, JOIN.substring(0, 10).getBytes(StandardCharsets.UTF_8));
            socket.frame(true, 0, JOIN.substring(10).getBytes(StandardCharsets.UTF_8));
            assertThat(socket.closeCode()).isEqualTo(1008);
            assertThat(HANDLED).hasValue(0);
        }
    }

    static Stream<Integer> brokenFirstBytes() {
        // A continuation of nothing, a compressed frame, each reserved opcode.
        return Stream.of(0x80, 0xC1, 0xA1, 0x91, 0x83, 0x84, 0x85, 0x86, 0x87, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F);
    }

    @ParameterizedTest
    @MethodSource("brokenFirstBytes")
    void aBrokenFrameCostsTheSocket(int firstByte) throws IOException {
        try (var socket = signedIn()) {
            socket.raw(firstByte, JOIN.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.closeCode()).isIn(0, 1002, 1003, 1008);
            assertThat(HANDLED).hasValue(0);
        }
    }

    @Test
    void ofAFloodNoMoreThanTheBurstIsHandledAndThenItIsOver() throws IOException {
        try (var socket = signedIn()) {
            socket.send("420[\"join_room\",\"" + ROOM + "\"]");
            assertThat(socket.next()).startsWith("430[");

            for (int i = 0; i < 500; i++) {
                socket.send("42[\"join_room\",\"" + ROOM + "\"]");
            }
            assertThat(socket.closeCode()).isIn(0, 1008);
            assertThat(HANDLED).hasValueBetween(1, 70);
        }
    }

    @Test
    void pingsOfTheWebSocketAreAnswered() throws IOException {
        try (var socket = signedIn()) {
            socket.frame(true, RawSocket.PING, "x".getBytes(StandardCharsets.UTF_8));
            assertThat(socket.next()).isEqualTo("x");
        }
    }

    @Test
    void probesAndUnaskedAcknowledgementsChangeNothing() throws IOException {
        try (var socket = signedIn()) {
            for (var harmless : new String[] {"3", "3probe", "5", "43999999999[]", "430[1]"}) {
                socket.send(harmless);
            }
            socket.send("2probe");
            assertThat(socket.next()).isEqualTo("3probe");
            socket.send(JOIN);
            assertThat(socket.next()).isEqualTo(OK);
        }
    }

    private static RawSocket signedIn() throws IOException {
        return RawSocket.signedIn(server.port(), SocketServer.anyToken());
    }

    private static int closeCodeAfter(String packet) throws IOException {
        try (var socket = signedIn()) {
            socket.send(packet);
            return socket.closeCode();
        }
    }
}
