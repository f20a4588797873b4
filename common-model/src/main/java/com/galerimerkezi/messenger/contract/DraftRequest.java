package com.galerimerkezi.messenger.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A room's draft as it stands on this desktop; an empty text removes it. */
public record DraftRequest(
        String text,
        @Nullable MessageId replyToId,
        Instant writtenAt,
        @Nullable Importance importance) {}
