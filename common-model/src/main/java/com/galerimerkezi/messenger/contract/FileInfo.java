package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a complete file.
 *
 * @param fileType what the bytes are, whatever the uploader said
 * @param fileSize bytes
 * @param sha256 hexadecimal
 * @param media null where it is neither picture nor sound nor film
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FileInfo(
        FileId id,
        String fileUrl,
        String fileName,
        long fileSize,
        String fileType,
        String sha256,
        @Nullable Media media,
        Instant createdAt) {}
