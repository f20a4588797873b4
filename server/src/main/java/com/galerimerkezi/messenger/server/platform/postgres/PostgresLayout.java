package com.galerimerkezi.messenger.server.platform.postgres;

import java.nio.file.Path;

/** Where the embedded PostgreSQL keeps what: its programs, its data, its passwords, its log. */
public record PostgresLayout(Path dataDir, Path binaries) {

    public static PostgresLayout in(Path dataDir) {
        Path absolute = dataDir.toAbsolutePath().normalize();
        return new PostgresLayout(absolute, absolute.resolve("postgres"));
    }

    /** Programs are the same for every data folder, so several may share them. */
    public PostgresLayout withBinaries(Path folder) {
        return new PostgresLayout(dataDir, folder.toAbsolutePath().normalize());
    }

    Path root() {
        return dataDir.resolve("postgres");
    }

    Path data() {
        return root().resolve("data");
    }

    /** initdb works here; only a finished cluster gets its real name. */
    Path unfinishedData() {
        return root().resolve("data.new");
    }

    Path keys() {
        return dataDir.resolve("keys");
    }

    Path superuserPassword() {
        return keys().resolve("postgres.password");
    }

    Path userPassword() {
        return keys().resolve("database.password");
    }

    Path logs() {
        return dataDir.resolve("logs");
    }

    PostgresLog log() {
        return new PostgresLog(logs().resolve("postgres.log"));
    }
}
