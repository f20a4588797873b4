package com.galerimerkezi.messenger.server.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note of who serves a data folder: line 1 is its process, the last one says whether it is ready. */
record PostmasterFile(Path file, List<String> lines) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> in(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return Optional.of(new PostmasterFile(file, Files.readAllLines(file, UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isReady() {
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    int port() {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /** The process, when it is alive and indeed the one over this data: numbers of processes are used again. */
    Optional<ProcessHandle> postmaster() {
        return process().filter(this::servesThisData);
    }

    private boolean servesThisData(ProcessHandle process) {
        boolean isPostgres = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        // Windows does not tell the arguments of another process.
        String data = String.valueOf(file.getParent());
        return isPostgres
                && process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(data))
                        .orElse(true);
    }

    /** Whether some other program now has the number, which would keep PostgreSQL from starting. */
    boolean isOfAnotherProgram() {
        return process().isPresent() && postmaster().isEmpty();
    }

    /**
     * Names this program instead. PostgreSQL takes a note that names its own parent for an old one, and still looks
     * for orphans in the shared memory that the rest of the note names; deleting the note would switch that check off.
     */
    void disown() throws IOException {
        List<String> ours = new ArrayList<>(lines);
        ours.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, ours, UTF_8);
    }

    private Optional<ProcessHandle> process() {
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }
}
