package com.galerimerkezi.messenger.desktop;

import com.galerimerkezi.messenger.desktop.shell.Display;
import com.galerimerkezi.messenger.desktop.shell.MessengerApplication;
import com.galerimerkezi.messenger.desktop.shell.StartOptions;
import com.galerimerkezi.messenger.server.operations.Version;
import javafx.application.Application;

/** Where the program starts. Not an Application itself: Java would look for JavaFX on the module path then. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        StartOptions options;
        try {
            options = StartOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            stop(MISUSED, wrong.getMessage() + System.lineSeparator() + StartOptions.USAGE);
            return;
        }
        if (options.version()) {
            System.out.println("galeri-desktop " + Version.current());
            return;
        }
        var missing = Display.missing();
        if (missing.isPresent()) {
            stop(FAILED, missing.get());
            return;
        }
        try {
            Application.launch(MessengerApplication.class, arguments);
        } catch (UnsupportedOperationException noDisplay) {
            stop(FAILED, Display.PROBLEM);
        }
    }

    private static void stop(int code, String line) {
        System.err.println(line);
        System.exit(code);
    }
}
