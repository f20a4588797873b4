package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that one vehicle lets go while another takes it belongs to the other. */
class FileReleaseTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private FileRepository files;
    private Transactions transactions;
    private JdbcClient jdbc;
    private FileId file;

    @BeforeEach
    void aFileOfOneVehicle() {
        files = SERVER.server().part(FileRepository.class);
        transactions = SERVER.server().part(Transactions.class);
        jdbc = SERVER.server().part(JdbcClient.class);
        file = new FileId(UUID.randomUUID());
        SERVER.jdbc()
                .sql("""
                INSERT INTO files (id, gallery_id, uploader_id, file_name, file_size, file_type, declared_type,
                    storage_key, state, expires_at)
                VALUES (:id, :gallery, :user, 'a.jpg', 1, 'image/jpeg', 'image/jpeg', :key, 'attached', now())
                """)
                .param("id", file.value())
                .param("gallery", SERVER.world().izmir().value())
                .param("user", SERVER.world().mehmet().id().value())
                .param("key", UUID.randomUUID().toString())
                .update();
    }

    @Test
    void whoeverTakesItMeanwhileKeepsIt() throws Exception {
        var taken = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var taking = CompletableFuture.runAsync(
                () -> transactions.write(() -> {
                    assertThat(files.keep(file, SERVER.world().izmir())).isPresent();
                    carryIt();
                    taken.countDown();
                    return awaited(goOn);
                }),
                run -> Thread.ofVirtual().start(run));
        taken.await();

        var releasing = CompletableFuture.runAsync(
                () -> transactions.write(() -> {
                    files.release(file, Instant.now());
                    return file;
                }),
                run -> Thread.ofVirtual().start(run));
        await().until(this::somebodyWaits);
        goOn.countDown();
        taking.join();
        releasing.join();

        assertThat(state()).isEqualTo("attached");
    }

    @Test
    void whatNobodyCarriesIsLetGo() {
        transactions.write(() -> {
            files.release(file, Instant.now());
            return file;
        });

        assertThat(state()).isEqualTo("ready");
    }

    private void carryIt() {
        jdbc.sql("""
                UPDATE vehicles SET photos = jsonb_build_array('/files/' || CAST(:file AS text)) WHERE id = :vehicle
                """)
                .param("file", file.toString())
                .param("vehicle", SERVER.world().vehicle().value())
                .update();
    }

    private boolean somebodyWaits() {
        return SERVER.jdbc().sql("""
                SELECT EXISTS (
                    SELECT 1 FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }

    private String state() {
        return SERVER.jdbc()
                .sql("SELECT state FROM files WHERE id = :id")
                .param("id", file.value())
                .query(String.class)
                .single();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
