package com.galerimerkezi.messenger.server.operations.backup;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.server.operations.backup.Manifest.Entry;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup's content, every byte of which was compared with the manifest before any of it is used. */
final class ArchiveReader implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final Path source;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path source, ZipFile zip, Manifest manifest) {
        this.source = source;
        this.zip = zip;
        this.manifest = manifest;
    }

    static ArchiveReader open(Path source) {
        try {
            ZipFile zip = new ZipFile(source.toFile());
            try {
                ArchiveReader reader = new ArchiveReader(source, zip, manifest(zip, source));
                reader.verify();
                return reader;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartupProblem("The backup " + source + " cannot be read, or is none", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String name) throws IOException {
        return open(zip, name, source);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void verify() throws IOException {
        Set<String> known = new HashSet<>(Set.of(Manifest.NAME));
        for (Entry entry : manifest.entries()) {
            verify(entry);
            known.add(entry.name());
        }
        if (zip.size() != known.size() || zip.stream().anyMatch(entry -> !known.contains(entry.getName()))) {
            throw damaged(source, "it holds something that its manifest does not name");
        }
    }

    private void verify(Entry entry) throws IOException {
        MeasuredOutput measured = new MeasuredOutput(OutputStream.nullOutputStream());
        try (InputStream in = open(entry.name())) {
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0 && measured.size() <= entry.size(); count = in.read(chunk)) {
                measured.write(chunk, 0, count);
            }
        }
        if (measured.size() != entry.size() || !measured.sha256().equals(entry.sha256())) {
            throw damaged(source, entry.name() + " is not what was written");
        }
    }

    private static Manifest manifest(ZipFile zip, Path source) throws IOException {
        try (InputStream in = open(zip, Manifest.NAME, source)) {
            Manifest manifest = ContractJson.mapper().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw damaged(source, "its format " + manifest.format() + " is not of this version of the program");
            }
            return manifest;
        }
    }

    private static InputStream open(ZipFile zip, String name, Path source) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(source, name + " is missing");
        }
        return zip.getInputStream(entry);
    }

    private static StartupProblem damaged(Path source, String how) {
        return new StartupProblem("The backup " + source + " cannot be used: " + how);
    }
}
