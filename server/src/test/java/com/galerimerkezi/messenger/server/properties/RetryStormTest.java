package com.galerimerkezi.messenger.server.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** P1: whatever is lost, doubled or sent to another node, a message is there once and every answer says the same. */
class RetryStormTest {

    private final TwoNodes nodes = TwoNodes.running();

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyTriesMakeOneMessageOfEachId(@ForAll @Size(min = 1, max = 6) List<@Size(max = 5) List<Try>> messages)
            throws Exception {
        var clients = nodes.clientsOf(nodes.world().ahmet());
        var path = "/chats/" + nodes.newRoom() + "/messages";
        List<String> stored = new ArrayList<>();
        for (var tries : messages) {
            var request = SendMessageRequest.text("mesaj " + stored.size(), ClientMessageId.random());
            var heard = new ArrayList<Answer>();
            for (var one : tries) {
                heard.addAll(one.of(clients, path, request));
            }
            heard.add(clients.getFirst().post(path, request));

            assertThat(heard).allSatisfy(answer -> assertThat(answer.status()).isBetween(200, 201));
            assertThat(heard.stream().map(Answer::data).distinct()).hasSize(1);
            assertThat(heard.stream().filter(answer -> answer.status() == 201).count())
                    .isLessThanOrEqualTo(1);
            var message = heard.getFirst().data();
            stored.add(message.path("id").textValue());
            assertThat(message.path("seq").longValue()).isEqualTo(stored.size());
        }
        var page = clients.getLast().get(path + "?limit=200").data();
        assertThat(page.findValuesAsText("id")).containsAll(stored);
        assertThat(page).hasSize(stored.size());
        nodes.checkDatabase();
    }

    enum Try {
        /** Never reaches the server. */
        REQUEST_LOST,
        /** Stored, and nobody heard so. */
        ANSWER_LOST,
        ON_THE_OTHER_NODE,
        THREE_TIMES_AT_ONCE;

        /** The answers that the client hears. */
        List<Answer> of(List<Client> nodes, String path, SendMessageRequest request) throws Exception {
            return switch (this) {
                case REQUEST_LOST -> List.of();
                case ANSWER_LOST -> {
                    nodes.getFirst().post(path, request);
                    yield List.of();
                }
                case ON_THE_OTHER_NODE -> List.of(nodes.getLast().post(path, request));
                case THREE_TIMES_AT_ONCE -> atOnce(nodes, path, request);
            };
        }

        private static List<Answer> atOnce(List<Client> nodes, String path, SendMessageRequest request)
                throws Exception {
            List<Future<Answer>> calls = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 3; i++) {
                    var node = nodes.get(i % nodes.size());
                    calls.add(threads.submit(() -> node.post(path, request)));
                }
            }
            List<Answer> answers = new ArrayList<>();
            for (var call : calls) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
