package com.galerimerkezi.messenger.desktop.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** This computer's own files cannot be used. */
public final class LocalFilesException extends RuntimeException {

    private final transient Path place;
    private final boolean inUse;

    private LocalFilesException(Path place, boolean inUse, @Nullable Throwable cause) {
        super((inUse ? "in use: " : "cannot be used: ") + place, cause);
        this.place = place;
        this.inUse = inUse;
    }

    /** No permission, no space, no such disk. */
    public static LocalFilesException unusable(Path place, Throwable cause) {
        return new LocalFilesException(place, false, cause);
    }

    static LocalFilesException inUse(Path place) {
        return new LocalFilesException(place, true, null);
    }

    public Path place() {
        return place;
    }

    /** By another program, or another window of this one. */
    public boolean isInUse() {
        return inUse;
    }
}
