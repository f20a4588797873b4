package com.galerimerkezi.messenger.contract.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A printed record: a PDF with the record in it as it is, and in the comment after its end the seal over all bytes before.
 * Both are found without reading it as a PDF.
 */
public final class SealedPages {

    private static final byte[] MARK =
            ("{\"format\":\"" + RecordReader.FORMAT + "\",").getBytes(StandardCharsets.US_ASCII);
    private static final String SEAL = "%galeri-seal ";
    private static final int SIGNATURE_DIGITS = 128;
    private static final int SEAL_BYTES = SEAL.length() + SIGNATURE_DIGITS + 1;

    private SealedPages() {}

    /** The line that comes last, for a signature of {@link RecordSignature#signedOfPages} in hexadecimal. */
    public static byte[] seal(String signature) {
        return (SEAL + signature + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static InputStream recordIn(InputStream pdf) throws IOException {
        var bytes = new BufferedInputStream(pdf);
        int matched = 0;
        while (matched < MARK.length) {
            int next = bytes.read();
            if (next < 0) {
                throw new EOFException("no record in it");
            }
            // Its first character occurs in it once, so a mismatch can only be a new beginning.
            matched = next == MARK[matched] ? matched + 1 : next == MARK[0] ? 1 : 0;
        }
        return new SequenceInputStream(new ByteArrayInputStream(MARK), bytes);
    }

    static boolean isSealed(Path pdf, String publicKey) throws IOException {
        long length = Files.size(pdf) - SEAL_BYTES;
        if (length < 0) {
            return false;
        }
        try (var bytes = new BufferedInputStream(Files.newInputStream(pdf))) {
            var digest = digestOf(bytes, length);
            var seal = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
            return seal.startsWith(SEAL)
                    && seal.endsWith("\n")
                    && RecordSignature.isSigned(
                            publicKey,
                            RecordSignature.signedOfPages(digest),
                            seal.substring(SEAL.length(), SEAL_BYTES - 1));
        }
    }

    /** Of the first bytes of a stream. */
    private static byte[] digestOf(InputStream bytes, long length) throws IOException {
        var digest = Sha256.start();
        var chunk = new byte[8192];
        for (long left = length; left > 0; ) {
            int count = bytes.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (count < 0) {
                throw new EOFException();
            }
            digest.update(chunk, 0, count);
            left -= count;
        }
        return digest.digest();
    }

    /** For whoever prints: what its seal is made over. */
    public static byte[] digestOf(Path unsealed) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(unsealed))) {
            return digestOf(bytes, Files.size(unsealed));
        }
    }
}
