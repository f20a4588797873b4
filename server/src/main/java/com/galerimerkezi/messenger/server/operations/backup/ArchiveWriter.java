package com.galerimerkezi.messenger.server.operations.backup;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.server.operations.backup.Manifest.Entry;
import com.galerimerkezi.messenger.server.platform.Folders;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that appears under its name only when it is complete and on the disk. */
final class ArchiveWriter implements AutoCloseable {

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;
    private final Path unfinished;
    private final FileOutputStream file;
    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveWriter(Path target) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Folders.createPrivateFile(unfinished);
        this.file = new FileOutputStream(unfinished.toFile());
        this.zip = new ZipOutputStream(new BufferedOutputStream(file, 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MeasuredOutput measured = new MeasuredOutput(zip);
        content.writeTo(measured);
        zip.closeEntry();
        entries.add(new Entry(name, measured.size(), measured.sha256()));
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(ContractJson.mapper().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        file.getFD().sync();
        zip.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(unfinished);
    }
}
