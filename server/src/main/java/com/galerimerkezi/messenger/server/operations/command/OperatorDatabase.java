package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.platform.DataFolder;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.nio.file.Files;
import java.util.Optional;
import javax.sql.DataSource;

/** A server's database for one command: its own PostgreSQL is started for it, or shared with the server that runs. */
final class OperatorDatabase implements AutoCloseable {
    private final Optional<DataFolder> folder;
    private final Database database;

    private OperatorDatabase(Optional<DataFolder> folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    static OperatorDatabase open(Settings settings) {
        if (settings.database().url() == null && !Files.exists(settings.dataDir())) {
            throw new StartupProblem("There is no server in " + settings.dataDir() + " yet: run it once");
        }
        var folder = DataFolder.openIfFree(settings.dataDir());
        try {
            var database = folder.isPresent() ? Database.open(settings) : Database.openBeside(settings);
            return new OperatorDatabase(folder, database);
        } catch (RuntimeException e) {
            folder.ifPresent(DataFolder::close);
            throw e;
        }
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public void close() {
        database.close();
        folder.ifPresent(DataFolder::close);
    }
}
