package com.galerimerkezi.messenger.contract;

public record RefreshRequest(String refreshToken) {}
