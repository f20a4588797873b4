package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The server's word for a record.
 *
 * @param publicKey the 32 bytes of an Ed25519 key, hexadecimal
 * @param value 64 bytes, hexadecimal
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RecordSignature(String algorithm, String publicKey, String value) {

    public RecordSignature {
        for (var part : new Object[] {algorithm, publicKey, value}) {
            Objects.requireNonNull(part);
        }
    }

    public static final String ALGORITHM = "Ed25519";

    private static final byte[] RECORD = "galeri-record-1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGES = "galeri-record-1 pages".getBytes(StandardCharsets.US_ASCII);
    /** What X.509 writes before the bytes of an Ed25519 key. */
    private static final byte[] KEY_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What is signed of a record: what it is of, and the last of its entries, which stands for all before it. */
    public static byte[] signedOfRecord(JsonNode about, long n, byte[] hash) {
        return ByteBuffer.allocate(RECORD.length + Sha256.BYTES + Long.BYTES + Sha256.BYTES)
                .put(RECORD)
                .put(HexFormat.of().parseHex(CanonicalJson.digest(about)))
                .putLong(n)
                .put(hash)
                .array();
    }

    /** What is signed of a printed record: the digest of all bytes of its file before the seal. */
    public static byte[] signedOfPages(byte[] digest) {
        return ByteBuffer.allocate(PAGES.length + Sha256.BYTES)
                .put(PAGES)
                .put(digest)
                .array();
    }

    public boolean isOf(byte[] signed) {
        return algorithm.equals(ALGORITHM) && isSigned(publicKey, signed, value);
    }

    static boolean isSigned(String publicKey, byte[] signed, String value) {
        try {
            var key = HexFormat.of().parseHex(publicKey);
            var encoded = ByteBuffer.allocate(KEY_PREFIX.length + key.length)
                    .put(KEY_PREFIX)
                    .put(key)
                    .array();
            var verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
            verification.update(signed);
            return verification.verify(HexFormat.of().parseHex(value));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
