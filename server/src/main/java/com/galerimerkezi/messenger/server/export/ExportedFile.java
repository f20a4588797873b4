package com.galerimerkezi.messenger.server.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/** A finished export on its way out; read once, and gone from the disk when it was read. */
final class ExportedFile extends InputStreamResource {

    private final String name;
    private final long size;

    ExportedFile(Path file, String name) throws IOException {
        super(() -> Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), "an exported record");
        this.name = name;
        size = Files.size(file);
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
