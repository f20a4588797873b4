package com.galerimerkezi.messenger.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that continue a session. Only their digest is stored. */
record RefreshToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshToken random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new RefreshToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "RefreshToken[…]";
    }
}
