package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves records and looks whether a saved one is as the server made it, and whether it was this server. */
public final class Records {

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);
    private static final String UNFINISHED = ".part";

    private final RecordServer server;
    private final Background background;

    public Records(RecordServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** What was saved is read again: completes with what the file says of itself. */
    public CompletableFuture<Checked> save(RoomId room, RecordOrder order, Path target) {
        return background.call(() -> {
            write(room, order, target);
            return check(target);
        });
    }

    /** A file that is there is only replaced by a whole one. */
    private void write(RoomId room, RecordOrder order, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            try (var file = Files.newOutputStream(part)) {
                server.export(room, order, file);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public CompletableFuture<Checked> verify(Path file) {
        return background.call(() -> check(file));
    }

    private Checked check(Path file) {
        var signer = signer();
        return new Checked(RecordVerifier.verify(file, signer.orElse(null)), signer.isPresent());
    }

    /** Without the server a record can still be looked at, but not whose it is. */
    private Optional<String> signer() {
        try {
            return server.key();
        } catch (GatewayException | IOException unreachable) {
            LOG.info("The server's key for records is not to be had: {}", unreachable.getMessage());
            return Optional.empty();
        }
    }
}
