package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** Sends an uploaded file into a room; size and type are checked against what is stored. */
public record ShareFileRequest(
        String fileUrl,
        String fileName,
        Long fileSize,
        String fileType,
        @Nullable ClientMessageId clientMessageId,
        @Nullable String caption) {}
