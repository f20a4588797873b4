package com.galerimerkezi.messenger.server.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs, run to their end. */
final class Commands {

    private static final long LONGEST_SECONDS = 120;

    private Commands() {}

    /** False also where there is no such program. */
    static boolean succeeds(List<String> command) {
        try {
            output(command);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static String output(List<String> command) throws IOException {
        return output(command, Path.of("/"));
    }

    static String output(List<String> command, Path folder) throws IOException {
        Process process = builder(command, folder).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (waitFor(process) != 0) {
            throw new IOException(command.getFirst() + " failed: " + output.strip());
        }
        return output;
    }

    /** Settings of another PostgreSQL in the environment must not reach ours. */
    static ProcessBuilder builder(List<String> command, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static int waitFor(Process process) throws IOException {
        try {
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("a program did not end within " + LONGEST_SECONDS + " s");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
