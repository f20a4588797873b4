package com.galerimerkezi.messenger.contract.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the record. */
public final class Sha256 {

    public static final int BYTES = 32;

    private Sha256() {}

    public static byte[] of(byte[]... parts) {
        var digest = start();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
