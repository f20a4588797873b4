package com.galerimerkezi.messenger.desktop.attachment;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks a file as one that came from elsewhere, as browsers do: the system warns before what could run, and office
 * programs open it guarded. It says from which server, never by which link. Where a file system keeps no marks, there is
 * none.
 */
final class WebMark {

    private static final Logger LOG = LoggerFactory.getLogger(WebMark.class);
    private static final int INTERNET = 3;
    private static final String PROGRAM = "Galeri Messenger";
    private static final long PATIENCE_SECONDS = 5;

    private final String system;
    private final Clock clock;

    /** @param system as {@code os.name} has it */
    WebMark(String system, Clock clock) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    static WebMark ofThisComputer() {
        return new WebMark(System.getProperty("os.name", ""), Clock.systemUTC());
    }

    void put(Path file, URI server) {
        try {
            if (system.startsWith("windows")) {
                // the stream file:Zone.Identifier
                attribute(file, "Zone.Identifier", zone(server));
            } else if (system.startsWith("mac")) {
                run("/usr/bin/xattr", "-w", "com.apple.quarantine", quarantine(), file.toString());
            } else {
                attribute(file, "xdg.origin.url", origin(server));
            }
        } catch (IOException | UnsupportedOperationException none) {
            LOG.debug("A file was not marked: {}", none.getMessage());
        }
    }

    /** Without a path, a name of a user and a question: nobody who gets the file may read the file's address. */
    static String origin(URI server) {
        return server.getScheme() + "://" + server.getHost() + (server.getPort() < 0 ? "" : ":" + server.getPort());
    }

    static String zone(URI server) {
        return "[ZoneTransfer]\r\nZoneId=" + INTERNET + "\r\nHostUrl=" + origin(server) + "\r\n";
    }

    /** Downloaded, not yet opened; when, by whom. */
    String quarantine() {
        return "0081;" + Long.toHexString(clock.instant().getEpochSecond()) + ";" + PROGRAM + ";";
    }

    private static void attribute(Path file, String name, String value) throws IOException {
        var attributes = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (attributes == null) {
            throw new UnsupportedOperationException("no attributes there");
        }
        attributes.write(name, ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8)));
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (InterruptedException end) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
