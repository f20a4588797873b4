package com.galerimerkezi.messenger.desktop.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where the socket of a data folder is: in it, or under a short name where the system would not take so long a one. */
final class SocketPlace {

    /** All systems take at least 104 bytes with the end. */
    private static final int LONGEST = 100;

    private SocketPlace() {}

    static Path of(Path dataFolder) {
        var inside = dataFolder.toAbsolutePath().normalize().resolve("instance");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return inside;
        }
        var name = UUID.nameUUIDFromBytes(inside.toString().getBytes(StandardCharsets.UTF_8));
        var user = System.getProperty("user.name", "");
        var owner = UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "galeri-" + owner, name.toString());
    }
}
