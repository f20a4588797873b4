package com.galerimerkezi.messenger.server.platform.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What PostgreSQL writes about itself: one file and the one before it. */
record PostgresLog(Path file) {

    private static final long LARGEST = 5L << 20;
    private static final int TAIL = 8 * 1024;
    private static final List<String> COMPLAINTS = List.of("FATAL:", "PANIC:", "postgres:");
    private static final List<String> PASSING = List.of("shared memory", "lock file", "sockets");

    /** To be called while nobody writes. */
    void rollIfLarge() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Processes of a killed PostgreSQL are still leaving, or somebody took the port in between. */
    boolean complaintMayPass() {
        return PASSING.stream().anyMatch(lastComplaint()::contains);
    }

    String lastComplaint() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL));
            byte[] tail = new byte[TAIL];
            int length = Math.max(0, log.read(tail));
            return new String(tail, 0, length, ISO_8859_1)
                    .lines()
                    .filter(line -> COMPLAINTS.stream().anyMatch(line::contains))
                    .reduce("it said nothing", (earlier, later) -> later);
        } catch (IOException e) {
            return "it left no log";
        }
    }
}
