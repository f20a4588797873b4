package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * Uses a one-time code up. A reset needs the password alone; a new gallery its name too.
 *
 * @param email not needed where the code says it
 */
public record EnterRequest(
        String code,
        String password,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String galleryName,
        @Nullable String city) {}
