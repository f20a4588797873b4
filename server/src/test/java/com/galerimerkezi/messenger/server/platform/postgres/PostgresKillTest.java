package com.galerimerkezi.messenger.server.platform.postgres;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.testing.TestFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresKillTest {

    private static final int KILLS = 2;
    private static final int WRITERS = 4;
    /** One to three seconds is usual; a busy build machine may take longer. */
    private static final Duration RECOVERED = Duration.ofSeconds(30);

    @TempDir
    private Path dataDir;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.openEmbedded(TestFolders.postgres(dataDir), WRITERS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws InterruptedException {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean enough = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.startVirtualThread(() -> write(acknowledged, enough)));
        }

        for (int kill = 0; kill < KILLS; kill++) {
            awaitMore(acknowledged);
            ProcessHandle killed = requireNonNull(database.process());
            killed.destroyForcibly();
            await().atMost(RECOVERED).until(() -> !killed.isAlive());
            awaitMore(acknowledged);
        }
        enough.set(true);
        for (Thread writer : writers) {
            writer.join();
        }

        Set<UUID> stored = new HashSet<>(JdbcClient.create(database.dataSource())
                .sql("SELECT id FROM galleries")
                .query(UUID.class)
                .list());
        assertThat(stored).containsAll(acknowledged);
    }

    private static void awaitMore(Set<UUID> acknowledged) {
        int before = acknowledged.size();
        await().atMost(RECOVERED).until(() -> acknowledged.size() > before + 50);
    }

    private void write(Set<UUID> acknowledged, AtomicBoolean enough) {
        Transactions transactions = new Transactions(database.dataSource());
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        while (!enough.get()) {
            UUID id = UUID.randomUUID();
            try {
                transactions.write(() -> jdbc.sql("INSERT INTO galleries (id, name) VALUES (?, 'Galeri')")
                        .param(id)
                        .update());
                acknowledged.add(id);
            } catch (RefusedException e) {
                assertThat(e.code().isTemporary()).isTrue();
            }
        }
    }
}
