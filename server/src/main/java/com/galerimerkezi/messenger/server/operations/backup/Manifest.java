package com.galerimerkezi.messenger.server.operations.backup;

import java.time.Instant;
import java.util.List;

/** What a backup holds, written last and read first. */
public record Manifest(
        int format, String program, String schemaVersion, Instant createdAt, List<Table> tables, List<Entry> entries) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** In the order in which rows can go back: a table stands after those that it refers to. */
    public record Table(String name, List<String> columns) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    public record Entry(String name, long size, String sha256) {}
}
