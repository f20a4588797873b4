package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;

/** Saves records and looks whether a saved one is as the server made it. */
public final class Records {

    private static final String UNFINISHED = ".part";

    private final RecordServer server;
    private final Background background;

    public Records(RecordServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** What was saved is read again: completes with what the file says of itself. */
    public CompletableFuture<Verdict> save(RoomId room, RecordFormat format, Path target) {
        return background.call(() -> {
            write(room, format, target);
            return RecordVerifier.verify(target);
        });
    }

    /** A file that is there is only replaced by a whole one. */
    private void write(RoomId room, RecordFormat format, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            try (var file = Files.newOutputStream(part)) {
                server.export(room, format, file);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public CompletableFuture<Verdict> verify(Path file) {
        return background.call(() -> RecordVerifier.verify(file));
    }
}
