package com.galerimerkezi.messenger.desktop.attachment;

import java.nio.file.Path;

/**
 * A file that was chosen for a room.
 *
 * @param name as the other side reads it
 * @param caption empty for none
 * @param copy whether it was made for this sending alone, and goes with it
 */
public record FileToSend(Path path, String name, String caption, boolean copy, FileFacts facts) {

    public static FileToSend of(Path path) {
        return new FileToSend(path, String.valueOf(path.getFileName()), "", false, FileFacts.NONE);
    }
}
