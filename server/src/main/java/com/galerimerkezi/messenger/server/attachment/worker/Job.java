package com.galerimerkezi.messenger.server.attachment.worker;

import com.galerimerkezi.messenger.server.attachment.media.Previews;
import com.galerimerkezi.messenger.server.attachment.text.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** What is done with a file, and how long it may take. */
enum Job {
    DRAW(Duration.ofSeconds(20)) {
        @Override
        byte[] run(Path file, String type) throws IOException {
            var made = Previews.of(file, type);
            return made.isPresent() ? MadeBytes.of(made.get()) : NOTHING;
        }
    },
    READ(Duration.ofSeconds(40)) {
        @Override
        byte[] run(Path file, String type) {
            return DocumentReader.read(file, type).getBytes(StandardCharsets.UTF_8);
        }
    };

    static final byte[] NOTHING = {};

    private final Duration patience;

    Job(Duration patience) {
        this.patience = patience;
    }

    abstract byte[] run(Path file, String type) throws IOException;

    Duration patience() {
        return patience;
    }
}
