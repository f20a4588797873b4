package com.galerimerkezi.messenger.server.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String AWKWARD = "Ağır \\. hasar\tyok\n\"İĞÜŞÖÇ\" 🚗";

    @TempDir
    private Path folder;

    private final Backup backup = new Backup(Clock.fixed(NOW, ZoneOffset.UTC));
    private final UUID gallery = UUID.randomUUID();
    private Settings original;
    private Settings restored;
    private Path archive;

    @BeforeEach
    void aServerWithSomethingInIt() throws IOException {
        original = postgres.settings(folder.resolve("original"));
        restored = Settings.defaults(folder.resolve("restored")).withDatabase(postgres.withoutTables());
        archive = folder.resolve("backup.zip");
        JdbcClient.create(postgres.dataSource())
                .sql("INSERT INTO galleries (id, name) VALUES (?, ?)")
                .params(gallery, AWKWARD)
                .update();
        try (DataFolder data = DataFolder.open(original.dataDir())) {
            data.signingKey();
            Files.createDirectories(data.files().resolve("ab"));
            Files.write(data.files().resolve("ab/picture"), new byte[] {1, 2, 3});
            Files.writeString(data.keys().resolve("postgres.password"), "of the cluster");
        }
    }

    @Test
    void aRestoredServerHasTheRowsFilesAndKeysOfTheOriginal() throws IOException {
        backup.write(original, archive);

        new Restore().read(archive, restored);

        assertThat(name(restored)).isEqualTo(AWKWARD);
        assertThat(restored.dataDir().resolve("files/ab/picture")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(restored.dataDir().resolve("keys/signing.key"))
                .hasSameBinaryContentAs(original.dataDir().resolve("keys/signing.key"));
        assertThat(restored.dataDir().resolve("keys/postgres.password")).doesNotExist();
    }

    @Test
    void whatIsSearchedIsMadeAnewFromTheMessagesThatCameBack() {
        say("Ekspertiz temiz, 34 ABC 123");
        Manifest manifest = backup.write(original, archive);

        new Restore().read(archive, restored);

        assertThat(manifest.entries()).extracting(Manifest.Entry::name).doesNotContain("tables/message_search.copy");
        assertThat(searched(restored)).isEqualTo(searched(original)).contains(" ekspertiz ", " 34abc123 ");
    }

    @Test
    void aRestoredServerIsOfANewEpoch() {
        backup.write(original, archive);

        new Restore().read(archive, restored);

        assertThat(epoch(restored)).isNotEqualTo(epoch(original));
    }

    @Test
    void theManifestSaysWhatTheBackupHolds() {
        Manifest manifest = backup.write(original, archive);

        assertThat(manifest.createdAt()).isEqualTo(NOW);
        assertThat(Integer.parseInt(manifest.schemaVersion())).isGreaterThanOrEqualTo(7);
        assertThat(manifest.entries())
                .extracting(Manifest.Entry::name)
                .contains("tables/chat_messages.copy", "files/ab/picture", "keys/signing.key");
    }

    @Test
    void onlyItsOwnerMayReadABackup() throws IOException {
        backup.write(original, archive);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
    }

    @Test
    void aBackupIsTakenBesideARunningServer() {
        try (DataFolder running = DataFolder.open(original.dataDir())) {
            backup.write(original, archive);

            assertThat(running.root()).exists();
        }
        assertThat(archive).exists();
    }

    @Test
    void aBackupReplacesNoFile() throws IOException {
        Files.writeString(archive, "önemli");

        assertThatThrownBy(() -> backup.write(original, archive))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The file " + archive + " exists already");
        assertThat(archive).hasContent("önemli");
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingChanges() throws IOException {
        backup.write(original, archive);
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.write(zip.getPath("files/ab/picture"), new byte[] {1, 2, 4});
        }

        assertThatThrownBy(() -> new Restore().read(archive, restored))
                .isInstanceOf(StartupProblem.class)
                .hasMessageEndingWith("files/ab/picture is not what was written");
        assertThat(restored.dataDir()).doesNotExist();
    }

    @Test
    void somethingThatIsNoBackupIsRefused() throws IOException {
        Files.writeString(archive, "not a zip file");

        assertThatThrownBy(() -> new Restore().read(archive, restored))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The backup " + archive + " cannot be read, or is none");
    }

    @Test
    void aServerThatIsInUseIsNotOverwritten() {
        backup.write(original, archive);

        assertThatThrownBy(() -> new Restore().read(archive, original))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("is not empty");
        Settings sameDatabase = Settings.defaults(folder.resolve("new")).withDatabase(original.database());
        assertThatThrownBy(() -> new Restore().read(archive, sameDatabase))
                .isInstanceOf(StartupProblem.class)
                .hasMessageStartingWith("The database is not empty");
        assertThat(name(original)).isEqualTo(AWKWARD);
    }

    private static void say(String text) {
        var jdbc = JdbcClient.create(postgres.dataSource());
        var world = ServerExtension.World.in(jdbc);
        jdbc.sql("INSERT INTO chat_rooms (id, room_type, gallery_a_id, gallery_b_id) VALUES (:id, 'support', :id, :b)")
                .param("id", world.ankara().value())
                .param("b", world.izmir().value())
                .update();
        jdbc.sql("""
                INSERT INTO chat_messages (id, room_id, sender_id, sender_gallery_id, message_type, content, seq,
                    client_message_id, body_sha256)
                VALUES (gen_random_uuid(), :room, :sender, :room, 'text', :text, 1, gen_random_uuid(), '')
                """)
                .param("room", world.ankara().value())
                .param("sender", world.ahmet().id().value())
                .param("text", text)
                .update();
    }

    private static String searched(Settings settings) {
        try (Database database = Database.open(settings)) {
            return JdbcClient.create(database.dataSource())
                    .sql("SELECT string_agg(m::text, ';' ORDER BY message_id) FROM message_search m")
                    .query(String.class)
                    .single();
        }
    }

    private String name(Settings settings) {
        try (Database database = Database.open(settings)) {
            return JdbcClient.create(database.dataSource())
                    .sql("SELECT name FROM galleries WHERE id = ?")
                    .param(gallery)
                    .query(String.class)
                    .single();
        }
    }

    private static UUID epoch(Settings settings) {
        try (Database database = Database.open(settings)) {
            return JdbcClient.create(database.dataSource())
                    .sql("SELECT epoch FROM server_epoch")
                    .query(UUID.class)
                    .single();
        }
    }
}
