package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a one-time code that lets somebody in.
 *
 * @param kind {@code join} if it is missing; {@code new_gallery} is the operator's
 * @param role {@code staff} if it is missing
 * @param email whoever comes with the code may not take another; missing: they choose
 */
public record InvitationRequest(
        @Nullable EntryKind kind,
        @Nullable Role role,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName) {}
