package com.galerimerkezi.messenger.desktop.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there is only replaced by a whole one. */
public final class WholeFile {

    private static final String UNFINISHED = ".part";

    private WholeFile() {}

    public static Path write(Path target, String text) throws IOException {
        var part = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            Files.writeString(part, text);
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
