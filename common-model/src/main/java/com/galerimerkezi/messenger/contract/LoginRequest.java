package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * Signs in.
 *
 * @param oneTimeCode of the authenticator app, or a recovery code, for whoever has set that up (addition)
 */
public record LoginRequest(
        String email,
        String password,
        @Nullable String deviceName,
        @Nullable String oneTimeCode) {

    public LoginRequest(String email, String password, @Nullable String deviceName) {
        this(email, password, deviceName, null);
    }
}
