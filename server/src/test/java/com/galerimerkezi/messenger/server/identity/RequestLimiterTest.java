package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestLimiterTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void answersThatNobodyTakesArePiledUpOnlyToACertainHeight() throws Exception {
        var fatma = SERVER.world().fatma();
        var bursa = SERVER.as(fatma);
        var room =
                bursa.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
        for (int i = 0; i < 200; i++) {
            assertThat(bursa.say(room, "🚗".repeat(10_000)).status()).isEqualTo(201);
        }
        var request = "GET /chats/" + room + "/messages?limit=200 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + SERVER.tokenOf(fatma, Role.STAFF) + "\r\n\r\n";
        List<Socket> takers = new ArrayList<>();
        try {
            for (int i = 0; i < 24; i++) {
                takers.add(asked(request));
            }
            await().untilAsserted(() -> assertThat(bursa.get("/sync").code()).isEqualTo(ErrorCode.RATE_LIMITED));
        } finally {
            for (var taker : takers) {
                taker.close();
            }
        }
        await().untilAsserted(() -> assertThat(bursa.get("/sync").status()).isEqualTo(200));
    }

    private static Socket asked(String request) throws IOException {
        var address = SERVER.server().address();
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }

    @Test
    void aFloodOfOneUserIsSlowedDownAndOthersAreNot() throws Exception {
        var ahmet = SERVER.as(SERVER.world().ahmet());
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            Callable<Answer> call = () -> ahmet.get("/sync");
            for (var answer : threads.invokeAll(Collections.nCopies(2000, call))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).first().satisfies(answer -> {
            assertThat(answer.code()).isEqualTo(ErrorCode.RATE_LIMITED);
            assertThat(answer.header("Retry-After")).isNotNull();
        });
        assertThat(SERVER.as(SERVER.world().mehmet()).get("/sync").status()).isEqualTo(200);
    }
}
