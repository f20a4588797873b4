package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A gallery's window with a room of its own, and the other gallery that sends into it. */
abstract class MediaRoom {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    GalleryWindow window;

    @SuppressWarnings("NullAway.Init")
    SentMedia sent;

    private final String name;
    private final int gallery;
    private final int vehicle;

    /** @param name of its pictures */
    MediaRoom(String name, int gallery, int vehicle) {
        this.name = name;
        this.gallery = gallery;
        this.vehicle = vehicle;
    }

    void open(String language, ThemeChoice theme, int width, int height) throws Exception {
        window = new GalleryWindow(new DemoWorld(gallery, vehicle), name, language, theme, width, height);
        var room = window.world.newRoom().id();
        window.world.open(room);
        sent = new SentMedia(window, room, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }
}
