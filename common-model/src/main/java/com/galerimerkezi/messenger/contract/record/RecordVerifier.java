package com.galerimerkezi.messenger.contract.record;

import com.galerimerkezi.messenger.contract.record.ChainCheck.Attachments;
import com.galerimerkezi.messenger.contract.record.Verdict.Broken;
import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import com.galerimerkezi.messenger.contract.record.Verdict.Intact;
import com.galerimerkezi.messenger.contract.record.Verdict.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Tells of an exported record, JSON, PDF or ZIP, whether it is as the server made it; needs nothing but the file. */
public final class RecordVerifier {

    private static final int MARK_BYTES = 4;

    private RecordVerifier() {}

    public static Verdict verify(Path file) {
        return verify(file, null);
    }

    /** A record signed with another key than this one is broken, too. */
    public static Verdict verify(Path file, @Nullable String publicKey) {
        try {
            return switch (markOf(file)) {
                case "%PDF" -> verifyPages(file, publicKey);
                case "PK\u0003\u0004" -> verifyArchive(file, publicKey);
                default -> verifyJson(Files.newInputStream(file), Attachments.NOT_HERE, publicKey);
            };
        } catch (IOException unreadable) {
            return new Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    static Verdict verifyPages(Path pdf, @Nullable String publicKey) throws IOException {
        try (var bytes = Files.newInputStream(pdf)) {
            var verdict = verifyJson(SealedPages.recordIn(bytes), Attachments.NOT_HERE, publicKey);
            return verdict instanceof Intact intact && !SealedPages.isSealed(pdf, intact.publicKey())
                    ? new Broken(0, Fault.PAGES)
                    : verdict;
        }
    }

    private static Verdict verifyArchive(Path file, @Nullable String publicKey) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var archive = new RecordArchive(zip);
            var verdict = verifyJson(archive.record(), archive::check, publicKey);
            if (!(verdict instanceof Intact intact)) {
                return verdict;
            }
            if (archive.hasForeignFiles()) {
                return new Broken(0, Fault.FOREIGN_FILE);
            }
            return archive.hasPagesOf(intact) ? intact : new Broken(0, Fault.PAGES);
        }
    }

    private static Verdict verifyJson(InputStream json, Attachments attachments, @Nullable String publicKey)
            throws IOException {
        try (json;
                var reader = new RecordReader(json)) {
            return new ChainCheck(reader, attachments, publicKey).run();
        } catch (IllegalArgumentException noHash) {
            throw new IOException("no record", noHash);
        }
    }

    private static String markOf(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(MARK_BYTES), StandardCharsets.ISO_8859_1);
        }
    }
}
