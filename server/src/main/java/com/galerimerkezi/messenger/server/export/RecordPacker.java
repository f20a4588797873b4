package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.record.RecordArchive;
import com.galerimerkezi.messenger.contract.record.RecordEntry;
import com.galerimerkezi.messenger.contract.record.RecordReader;
import com.galerimerkezi.messenger.server.attachment.FileService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** One archive of a record, its pages and every file that was sent. */
@Component
final class RecordPacker {

    private final FileService files;

    RecordPacker(FileService files) {
        this.files = files;
    }

    void pack(Path json, Path pages, Path target) throws IOException {
        try (var zip = new ZipOutputStream(ExportFolder.open(target))) {
            add(zip, RecordArchive.JSON, json);
            add(zip, RecordArchive.PAGES, pages);
            try (var record = new RecordReader(Files.newInputStream(json))) {
                for (var entry = record.next(); entry != null; entry = record.next()) {
                    addFile(zip, entry);
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private void addFile(ZipOutputStream zip, RecordEntry entry) throws IOException {
        var file = entry.file();
        if (file == null) {
            return;
        }
        zip.putNextEntry(new ZipEntry(RecordArchive.placeOf(entry.n(), file.name())));
        files.copy(file.id(), zip);
        zip.closeEntry();
    }
}
