package com.galerimerkezi.messenger.server.operations.backup;

import com.galerimerkezi.messenger.server.operations.Version;
import com.galerimerkezi.messenger.server.operations.backup.Manifest.Table;
import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes tables, files and keys into one file, also while the server runs. The tables are of one instant. */
public final class Backup {

    static final String FILES = "files";
    static final String KEYS = "keys";
    /** The embedded PostgreSQL's own passwords belong to its cluster; a restored one makes new ones. */
    private static final String OF_THE_CLUSTER = ".password";

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final Clock clock;

    public Backup(Clock clock) {
        this.clock = clock;
    }

    public Manifest write(Settings settings, Path target) {
        Path absolute = target.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new StartupProblem("The file " + absolute + " exists already");
        }
        if (settings.database().url() == null
                && !Files.isDirectory(settings.dataDir().resolve("postgres/data"))) {
            throw new StartupProblem("There is no server's data in " + settings.dataDir());
        }
        // Empty where the server runs: then its PostgreSQL is asked beside it.
        Optional<DataFolder> held = DataFolder.openIfFree(settings.dataDir());
        try (Database database = held.isPresent() ? Database.openUnchanged(settings) : Database.openBeside(settings)) {
            return write(database, settings.dataDir(), absolute);
        } catch (IOException e) {
            throw new StartupProblem("The backup " + absolute + " cannot be written: " + e.getMessage(), e);
        } finally {
            held.ifPresent(DataFolder::close);
        }
    }

    private Manifest write(Database database, Path dataDir, Path target) throws IOException {
        try (BackupRepository rows = BackupRepository.reading(database);
                ArchiveWriter archive = new ArchiveWriter(target)) {
            List<Table> tables = rows.tables();
            for (Table table : tables) {
                archive.add(table.entry(), out -> rows.copyOut(table, out));
            }
            // After the rows: a file is complete before a row names it.
            addFolder(archive, dataDir, FILES);
            addFolder(archive, dataDir, KEYS);
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    Version.current(),
                    rows.schemaVersion(),
                    clock.instant(),
                    tables,
                    archive.entries());
            archive.finish(manifest);
            return manifest;
        }
    }

    private static void addFolder(ArchiveWriter archive, Path dataDir, String name) throws IOException {
        Path folder = dataDir.resolve(name);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(OF_THE_CLUSTER))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            addFile(archive, dataDir.relativize(file).toString().replace('\\', '/'), file);
        }
    }

    private static void addFile(ArchiveWriter archive, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            archive.add(name, in::transferTo);
        } catch (NoSuchFileException e) {
            LOG.debug("{} was removed during the backup", name);
        }
    }
}
