package com.galerimerkezi.messenger.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The beat is too far away to help. */
class LostHintTest {

    private static final AtomicBoolean LOSE = new AtomicBoolean();

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(
            settings -> settings.withSync(new Settings.Sync(Duration.ofDays(30), Duration.ofMinutes(5))), point -> {
                if (point == Point.BEFORE_PUBLISH && LOSE.getAndSet(false)) {
                    throw new IllegalStateException("this hint is lost");
                }
            });

    @Test
    void theRetryTellsWhatTheFirstTryStoredAndNeverTold() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var path = "/chats/" + ahmet.openRoom(world.vehicle()) + "/messages";
        var message = SendMessageRequest.text("merhaba", ClientMessageId.random());
        try (var mehmet = new Listener(SERVER.server().address(), SERVER.tokenOf(world.mehmet(), Role.STAFF)).ready()) {
            LOSE.set(true);
            assertThat(ahmet.post(path, message).status()).isEqualTo(500);
            assertThat(mehmet.of("new_message")).isEmpty();

            var replay = ahmet.post(path, message);

            assertThat(replay.status()).isEqualTo(200);
            assertThat(mehmet.next("new_message").path("message")).isEqualTo(replay.data());
        }
    }
}
