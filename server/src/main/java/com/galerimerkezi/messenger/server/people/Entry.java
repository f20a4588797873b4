package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a one-time code opens.
 *
 * @param gallery null where its holder brings one
 * @param user whose password it changes
 */
record Entry(
        InvitationId id,
        EntryKind kind,
        @Nullable GalleryId gallery,
        @Nullable UserId user,
        Role role,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        Instant createdAt,
        Instant expiresAt) {}
