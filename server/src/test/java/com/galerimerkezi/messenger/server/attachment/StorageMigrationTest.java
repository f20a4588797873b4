package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.attachment.StorageMigration.Result;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.FileStores;
import com.galerimerkezi.messenger.server.attachment.store.S3Extension;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class StorageMigrationTest {

    private static final String PDF = "application/pdf";

    @RegisterExtension
    static final S3Extension S3 = new S3Extension();

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path elsewhere;

    private final List<String> problems = new ArrayList<>();
    private FileStore disk;
    private FileStores.Open bucket;
    private StorageMigration migration;
    private FileClient files;

    @BeforeEach
    void threeFilesAlone() throws IOException {
        SERVER.jdbc().sql("DELETE FROM files").update();
        Folders.delete(SERVER.folder().resolve("files"));
        files = new FileClient(SERVER.as(SERVER.world().ahmet()));
        files.upload("a.pdf", pdf(1000), PDF);
        files.upload("b.pdf", pdf(2000), PDF);
        files.upload("b again.pdf", pdf(2000), PDF);
        var settings = Settings.defaults(SERVER.folder());
        disk = FileStores.disk(settings, Clock.systemUTC());
        bucket = FileStores.s3(S3.settings());
        migration = new StorageMigration(SERVER.server().part(DataSource.class), settings);
    }

    @AfterEach
    void close() {
        S3.empty();
        bucket.close();
    }

    @Test
    void everyObjectGoesToTheBucketOnceAndAnotherRunFindsItThere() {
        assertThat(migration.run(disk, bucket.store(), problems::add)).isEqualTo(new Result(2, 0, 0));
        assertThat(S3.objects()).isEqualTo(2);

        files.upload("c.pdf", pdf(3000), PDF);

        assertThat(migration.run(disk, bucket.store(), problems::add)).isEqualTo(new Result(1, 2, 0));
        assertThat(problems).isEmpty();
    }

    @Test
    void theyComeBackToADiskAsTheyWere() throws IOException {
        migration.run(disk, bucket.store(), problems::add);
        var other = FileStores.disk(Settings.defaults(elsewhere), Clock.systemUTC());

        assertThat(migration.run(bucket.store(), other, problems::add)).isEqualTo(new Result(2, 0, 0));

        var key = keyOf(2000);
        try (var bytes = other.open(key, 0, 2000)) {
            assertThat(bytes.readAllBytes()).isEqualTo(pdf(2000));
        }
    }

    @Test
    void whatIsDamagedIsNamedAndTheOthersGoOn() throws IOException {
        var damaged = keyOf(1000);
        var missing = keyOf(2000);
        files.upload("c.pdf", pdf(3000), PDF);
        Files.write(placeOf(damaged), pdf(999));
        Files.delete(placeOf(missing));

        assertThat(migration.run(disk, bucket.store(), problems::add)).isEqualTo(new Result(1, 0, 2));

        assertThat(problems).hasSize(2).anyMatch(line -> line.contains(damaged));
        assertThat(S3.objects()).isEqualTo(1);
    }

    @Test
    void whatLiesThereUnderTheNameAndIsAnotherIsNamedToo() throws IOException {
        var key = keyOf(1000);
        bucket.store().put(key, Files.write(elsewhere.resolve("x"), pdf(1001)));

        assertThat(migration.run(disk, bucket.store(), problems::add)).isEqualTo(new Result(1, 0, 1));

        assertThat(problems).hasSize(1);
    }

    private static Path placeOf(String key) {
        return SERVER.folder().resolve("files").resolve(key.substring(0, 2)).resolve(key);
    }

    private static String keyOf(int size) {
        return SERVER.jdbc()
                .sql("SELECT storage_key FROM files WHERE file_size = :size LIMIT 1")
                .param("size", size)
                .query(String.class)
                .single();
    }
}
