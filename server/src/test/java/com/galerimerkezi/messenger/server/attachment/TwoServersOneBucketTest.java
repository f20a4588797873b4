package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.attachment.store.S3Extension;
import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What one server's uploads count on is not taken away by another's sweep. */
class TwoServersOneBucketTest {

    private static final String PDF = "application/pdf";
    private static final AtomicReference<@Nullable Runnable> BEFORE_READY = new AtomicReference<>();

    @RegisterExtension
    @Order(1)
    static final S3Extension S3 = new S3Extension();

    @RegisterExtension
    @Order(2)
    static final ServerExtension FIRST = new ServerExtension(
            settings -> settings.withFiles(settings.files().inS3(S3.settings())), TwoServersOneBucketTest::hit);

    @TempDir
    Path folder;

    private GaleriServer second;
    private FileClient files;

    private static void hit(Point point) {
        var meanwhile = point == Point.BEFORE_READY ? BEFORE_READY.getAndSet(null) : null;
        if (meanwhile != null) {
            meanwhile.run();
        }
    }

    @BeforeEach
    void anotherServer() {
        second = GaleriServer.start(FIRST.settings(folder));
        files = new FileClient(FIRST.as(FIRST.world().ahmet()));
    }

    @AfterEach
    void oneIsEnough() {
        second.close();
    }

    @Test
    void anObjectThatAnUploadCountsOnStaysWhenItsLastFileGoesMeanwhile() {
        var before = files.upload("eski.pdf", pdf(3000), PDF);
        FIRST.jdbc()
                .sql("UPDATE files SET expires_at = now() - interval '1 minute' WHERE id = :id::uuid")
                .param("id", before.substring(7))
                .update();
        BEFORE_READY.set(() -> second.part(OrphanSweep.class).sweep());

        var file = files.upload("yeni.pdf", pdf(3000), PDF);

        assertThat(files.who().get(before).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(files.who().get(file).response().body()).isEqualTo(pdf(3000));
    }

    @Test
    void anUploadWaitsWhileAnotherServerTakesTheSameBytesAway() {
        var file = files.create("x.pdf", 4000, PDF, null);
        var key = files.upload("y.pdf", pdf(4000), PDF);
        var dying = FIRST.jdbc()
                .sql("INSERT INTO dying_objects SELECT storage_key, now() + '1 minute' FROM files WHERE id = :id::uuid")
                .param("id", key.substring(7));
        assertThat(dying.update()).isEqualTo(1);

        assertThat(files.patch(file, 0, pdf(4000)).code()).isEqualTo(ErrorCode.BUSY);

        FIRST.jdbc().sql("DELETE FROM dying_objects").update();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> files.who().get(file + "/info").status() == 200
                        || files.head(file).status() == 200);
        assertThat(files.who().get(file).response().body()).isEqualTo(pdf(4000));
    }
}
