package com.galerimerkezi.messenger.desktop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a crash at this moment leaves on the disk. */
public final class Crash {

    private Crash() {}

    /** A copy beside the folder, without what lives in memory only. */
    public static Path of(Path source, String name) {
        var target = source.resolveSibling("crash-" + name);
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = target.resolve(source.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (!file.toString().endsWith("-shm")) {
                    Files.copy(file, to);
                }
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
