package com.galerimerkezi.messenger.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenRenewalTest {

    private static final int RENEWALS = 2;

    private final List<ConnectionState> states = new CopyOnWriteArrayList<>();
    private final Set<ByteBuffer> sessions = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    @Test
    void aTokenThatRunsOutIsRenewedWithoutAWordToTheUser() {
        var home = folder.resolve("desk");
        try (var server = GaleriServer.start(withShortTokens())) {
            var _ = server.part(DemoData.class).fill();
            try (var desk =
                    Desk.signedIn(home, server.address(), DemoData.accounts().getFirst())) {
                await().atMost(Duration.ofSeconds(20)).until(desk::isOnline);
                desk.ui().run(() -> desk.session().connection().state().subscribe(state -> states.add(state)));

                await().atMost(Duration.ofSeconds(60)).until(() -> {
                    sessions.add(ByteBuffer.wrap(
                            Files.readAllBytes(AppFolders.below(home).config().resolve("session.bin"))));
                    return sessions.size() > RENEWALS;
                });

                assertThat(states).hasOnlyElementsOfType(ConnectionState.Online.class);
            }
        }
    }

    private Settings withShortTokens() {
        var settings = Settings.defaults(folder.resolve("server")).withPort(0);
        var usual = settings.tokens();
        return settings.withTokens(
                new Settings.Tokens(Duration.ofSeconds(5), usual.refreshTtl(), usual.issuer(), usual.audience(), null));
    }
}
