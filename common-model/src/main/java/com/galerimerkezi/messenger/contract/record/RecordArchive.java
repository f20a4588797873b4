package com.galerimerkezi.messenger.contract.record;

import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A record in a ZIP file: {@value #JSON}, {@value #PAGES}, and the files that were sent, each under its entry's n. */
public final class RecordArchive {

    public static final String JSON = "record.json";
    public static final String PAGES = "record.pdf";
    private static final String FILES = "files/";

    private final ZipFile zip;
    private final Set<String> expected = new HashSet<>(Set.of(JSON, PAGES));

    RecordArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** Where the file of an entry is. */
    public static String placeOf(long n, String fileName) {
        return FILES + n + "-" + fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    InputStream record() throws IOException {
        return open(JSON);
    }

    /** The file of this entry is here, and it is the one that was sent. */
    @Nullable
    Fault check(RecordEntry entry) throws IOException {
        var file = entry.file();
        if (file == null) {
            return null;
        }
        var place = placeOf(entry.n(), file.name());
        if (zip.getEntry(place) == null) {
            return Fault.FILE_MISSING;
        }
        expected.add(place);
        return isUnchanged(place, file) ? null : Fault.FILE;
    }

    /** Nothing is in it that the record does not name. */
    boolean hasForeignFiles() {
        return zip.stream().anyMatch(entry -> !expected.contains(entry.getName()));
    }

    /** Its printed pages are there and are those of this record. */
    boolean hasPagesOf(Verdict.Intact record) throws IOException {
        var pages = Files.createTempFile("galeri-record-", ".pdf");
        try (var bytes = open(PAGES)) {
            Files.copy(bytes, pages, StandardCopyOption.REPLACE_EXISTING);
            return RecordVerifier.verifyPages(pages, record.publicKey())
                    .intact()
                    .filter(printed -> printed.hash().equals(record.hash()))
                    .isPresent();
        } finally {
            Files.delete(pages);
        }
    }

    private boolean isUnchanged(String place, RecordPayload.File file) {
        var digest = Sha256.start();
        var chunk = new byte[8192];
        try (var bytes = open(place)) {
            long size = 0;
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                size += count;
                if (size > file.size()) {
                    return false;
                }
                digest.update(chunk, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
        } catch (IOException damaged) {
            return false;
        }
    }

    private InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name + " in it");
        }
        return zip.getInputStream(entry);
    }
}
