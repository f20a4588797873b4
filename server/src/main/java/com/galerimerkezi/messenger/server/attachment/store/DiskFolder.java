package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Files by their names, in folders by the first two letters of these. */
record DiskFolder(Path root) {

    Path place(String name) {
        return folderOf(name).resolve(name);
    }

    Path folderOf(String name) {
        return root.resolve(name.substring(0, 2));
    }

    List<String> namesUntouchedSince(Instant time) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var old = Files.find(
                root,
                2,
                (path, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            return old.map(path -> path.getFileName().toString()).toList();
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        } catch (UncheckedIOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, DiskFailure.LATER);
        }
    }
}
