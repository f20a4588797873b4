package com.galerimerkezi.messenger.server.operations.backup;

import com.galerimerkezi.messenger.server.operations.backup.Manifest.Entry;
import com.galerimerkezi.messenger.server.operations.backup.Manifest.Table;
import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes a server of a backup, in an empty data folder and database, of a new epoch: every client loads afresh. */
public final class Restore {

    public Manifest read(Path source, Settings settings) {
        try (ArchiveReader archive = ArchiveReader.open(source);
                DataFolder folder = DataFolder.open(settings.dataDir())) {
            requireEmpty(folder, settings);
            try (Database database =
                    Database.openEmpty(settings, archive.manifest().schemaVersion())) {
                readFiles(archive, folder);
                readRows(archive, database);
                database.migrate();
            }
            return archive.manifest();
        } catch (IOException e) {
            throw new StartupProblem("The backup " + source + " cannot be restored: " + e.getMessage(), e);
        }
    }

    private static void requireEmpty(DataFolder folder, Settings settings) throws IOException {
        boolean hasCluster =
                settings.database().url() == null && Files.exists(folder.root().resolve("postgres/data"));
        if (hasCluster || !isEmpty(folder.files()) || !isEmpty(folder.keys())) {
            throw new StartupProblem("The data folder " + folder.root() + " is not empty: restore into a new one");
        }
    }

    private static void readFiles(ArchiveReader archive, DataFolder folder) throws IOException {
        for (Entry entry : archive.manifest().entries()) {
            if (entry.name().startsWith(Backup.FILES + "/") || entry.name().startsWith(Backup.KEYS + "/")) {
                readFile(archive, entry, folder);
            }
        }
    }

    private static void readFile(ArchiveReader archive, Entry entry, DataFolder folder) throws IOException {
        Path file = folder.root().resolve(entry.name()).normalize();
        if (!file.startsWith(folder.files()) && !file.startsWith(folder.keys())) {
            throw new IOException("an entry leaves the data folder");
        }
        Folders.createPrivate(Objects.requireNonNull(file.getParent()));
        Folders.createPrivateFile(file);
        try (InputStream in = archive.open(entry.name());
                FileOutputStream out = new FileOutputStream(file.toFile())) {
            in.transferTo(out);
            out.getFD().sync();
        }
    }

    private static void readRows(ArchiveReader archive, Database database) throws IOException {
        try (BackupRepository rows = BackupRepository.writing(database)) {
            List<Table> tables = rows.tables();
            if (!new HashSet<>(tables).equals(new HashSet<>(archive.manifest().tables()))) {
                throw new IOException("its tables are not those of schema "
                        + archive.manifest().schemaVersion());
            }
            rows.clear(tables);
            for (Table table : tables) {
                try (InputStream in = archive.open(table.entry())) {
                    rows.copyIn(table, in);
                }
            }
            rows.commitAsNewEpoch();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }
}
