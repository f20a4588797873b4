package com.galerimerkezi.messenger.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedUnderPressureTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(settings -> settings.withDatabase(new Settings.Database(
            settings.database().url(),
            settings.database().user(),
            settings.database().password(),
            2)));

    @Test
    void manyWritersOnTwoConnectionsWaitForEachOtherAndForNobodyElse() throws Exception {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var mehmet = SERVER.as(world.mehmet());
        var room = ahmet.openRoom(world.vehicle());
        List<Callable<Answer>> sends = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            var text = "mesaj " + i;
            var writer = i % 2 == 0 ? ahmet : mehmet;
            sends.add(() -> writer.say(room, text));
        }

        try (var listener = new Listener(SERVER.server().address(), SERVER.tokenOf(world.ahmet(), Role.STAFF)).ready();
                var threads = Executors.newFixedThreadPool(16)) {
            List<Answer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(sends)) {
                answers.add(answer.get());
            }

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            Awaitility.await().until(() -> listener.of("new_message").size() == 200);
        }
    }
}
