package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

public record LoginRequest(
        String email, String password, @Nullable String deviceName) {}
