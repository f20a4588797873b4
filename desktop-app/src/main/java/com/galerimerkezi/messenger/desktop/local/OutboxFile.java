package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.desktop.local.FileNotice.OutboxLaidAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens outbox.db. Damaged, it is laid aside for good, and what can still be read of it goes into a new one. */
record OutboxFile(SqliteFile file, @Nullable OutboxLaidAside notice) {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxFile.class);
    private static final String NAME = "outbox.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    static OutboxFile open(Path folder, Clock clock) throws SQLException, IOException {
        try {
            return new OutboxFile(openIn(folder), null);
        } catch (SQLException failure) {
            if (!SqliteFile.isDamage(failure)) {
                throw failure;
            }
            LOG.warn("The outbox is damaged and laid aside: {}", failure.getMessage());
            return begin(folder, clock);
        }
    }

    private static SqliteFile openIn(Path folder) throws SQLException, IOException {
        return SqliteFile.open(folder, NAME, SqliteFile.Durability.FULL, OutboxTables.ALL, OutboxTables.ADDED);
    }

    private static OutboxFile begin(Path folder, Clock clock) throws SQLException, IOException {
        var aside = folder.resolve(NAME + ".damaged-" + STAMP.format(clock.instant()));
        for (var part : List.of("-shm", "-wal", "")) {
            var present = folder.resolve(NAME + part);
            if (Files.exists(present)) {
                Files.move(present, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        var fresh = openIn(folder);
        OutboxSalvage.copy(aside, fresh);
        return new OutboxFile(fresh, new OutboxLaidAside(aside));
    }
}
