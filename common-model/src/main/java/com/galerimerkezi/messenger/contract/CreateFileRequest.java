package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * Announces a file before a byte is sent.
 *
 * @param fileSize bytes
 * @param sha256 64 hexadecimal digits, checked when the last byte is there
 */
public record CreateFileRequest(
        String fileName,
        Long fileSize,
        String fileType,
        @Nullable String sha256) {}
