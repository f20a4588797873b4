package com.galerimerkezi.messenger.contract;

/** Changes one's own password. */
public record PasswordRequest(String currentPassword, String newPassword) {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;
}
