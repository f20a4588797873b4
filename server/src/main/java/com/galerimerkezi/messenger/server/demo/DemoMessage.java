package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.MessageType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row to be; the reader is missing while nobody of the other side has seen it. */
record DemoMessage(
        UUID id,
        UUID room,
        long seq,
        UUID sender,
        UUID senderGallery,
        MessageType type,
        String content,
        @Nullable Map<String, Object> metadata,
        Instant at,
        Instant readAt,
        @Nullable UUID reader) {}
