package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.EntryLink;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Codes that work once, of letters that are not mistaken for each other. Only digests of them are stored. */
public final class OneTimeCode {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** Five random bits a letter. */
    public static String random(int letters) {
        return RANDOM.ints(letters, 0, EntryLink.LETTERS.length())
                .mapToObj(EntryLink.LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    public static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
