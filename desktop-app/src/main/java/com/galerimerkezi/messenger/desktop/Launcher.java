package com.galerimerkezi.messenger.desktop;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.shell.Display;
import com.galerimerkezi.messenger.desktop.shell.Drawing;
import com.galerimerkezi.messenger.desktop.shell.HandOver;
import com.galerimerkezi.messenger.desktop.shell.MessengerApplication;
import com.galerimerkezi.messenger.desktop.shell.StartOptions;
import com.galerimerkezi.messenger.server.operations.Version;
import java.util.List;
import javafx.application.Application;

/** Where the program starts. Not an Application itself: Java would look for JavaFX on the module path then. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String PIPELINE = "prism.order";

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
        var folders = options.folders();
        if (HandOver.give(folders, List.of(arguments))) {
            return;
        }
        var missing = Display.missing();
        if (missing.isPresent()) {
            stop(FAILED, missing.get());
            return;
        }
        chooseDrawing(options, folders);
        try {
            Application.launch(MessengerApplication.class, arguments);
        } catch (UnsupportedOperationException noDisplay) {
            stop(FAILED, Display.PROBLEM);
        }
    }

    /** Whoever has set JavaFX's own property knows better. */
    private static void chooseDrawing(StartOptions options, AppFolders folders) {
        if (System.getProperty(PIPELINE) == null
                && (options.software() || Drawing.in(folders).beginInSoftware(Version.current()))) {
            System.setProperty(PIPELINE, "sw");
        }
    }

    private static void stop(int code, String line) {
        System.err.println(line);
        System.exit(code);
    }
}
