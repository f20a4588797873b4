package com.galerimerkezi.messenger.server.audit;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are asked for.
 *
 * @param withNobodys also those that belong to no gallery
 * @param user who did it or to whom it was done
 * @param before the id of the line where the last page ended
 */
public record AuditQuestion(
        GalleryId gallery,
        boolean withNobodys,
        @Nullable UserId user,
        @Nullable AuditAction action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long before,
        int limit) {}
