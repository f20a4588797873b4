package com.galerimerkezi.messenger.contract;

public record PasswordRequest(String currentPassword, String newPassword) {}
