package com.galerimerkezi.messenger.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether there is a screen to show windows on. */
public final class Display {

    public static final String PROBLEM = "There is no display to show a window on, or no GTK 3 (Debian: libgtk-3-0)."
            + " Under a virtual display it runs as: xvfb-run -a galeri-desktop --demo";

    private static final Pattern OF_THIS_COMPUTER = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Path SOCKETS = Path.of("/proc/net/unix");

    private Display() {}

    /** One line for a person; empty when a window can be shown. */
    public static Optional<String> missing() {
        return missing(System.getenv(), System.getProperties(), Display::answers);
    }

    static Optional<String> missing(Map<String, String> environment, Properties properties, Predicate<String> answers) {
        boolean x11 =
                properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean virtual = "Headless".equals(properties.getProperty("glass.platform"));
        var display = environment.getOrDefault("DISPLAY", "");
        return x11 && !virtual && (display.isEmpty() || !answers.test(display))
                ? Optional.of(PROBLEM)
                : Optional.empty();
    }

    /** JavaFX waits for ever for a display that is named but not there. */
    private static boolean answers(String display) {
        var local = OF_THIS_COMPUTER.matcher(display);
        if (!local.matches()) {
            return true;
        }
        var socket = "/tmp/.X11-unix/X" + local.group(1);
        try {
            return Files.exists(Path.of(socket))
                    || !Files.isReadable(SOCKETS)
                    || Files.readString(SOCKETS).lines().anyMatch(line -> line.endsWith(socket));
        } catch (IOException unknown) {
            return true;
        }
    }
}
