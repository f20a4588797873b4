package com.galerimerkezi.messenger.desktop.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real message bus that nobody else is on; there is one where dbus-daemon is installed. */
public final class PrivateBus implements AutoCloseable {

    private final Process daemon;
    private final String address;

    private PrivateBus(Process daemon, String address) {
        this.daemon = daemon;
        this.address = address;
    }

    public static Optional<PrivateBus> start() {
        try {
            var daemon = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
            return Optional.ofNullable(output.readLine()).map(address -> new PrivateBus(daemon, address));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** As a program sees it that runs on this bus. */
    public Map<String, String> environment() {
        return Map.of("DBUS_SESSION_BUS_ADDRESS", address);
    }

    public void signal(String path, String name, String... values) {
        var command = new ArrayList<>(List.of("dbus-send", "--bus=" + address, "--type=signal", path, name));
        command.addAll(List.of(values));
        try {
            var sent = new ProcessBuilder(command).inheritIO().start();
            if (sent.waitFor() != 0) {
                throw new AssertionError("dbus-send failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        daemon.destroy();
    }
}
