package com.galerimerkezi.messenger.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What such a token looks like: told from others at first sight, and nothing about it can be guessed. */
final class ServiceTokenText {

    private static final String PREFIX = "galeri-service-";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 100;

    private ServiceTokenText() {}

    static String random() {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static boolean isOne(String token) {
        return token.startsWith(PREFIX) && token.length() <= LONGEST;
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
