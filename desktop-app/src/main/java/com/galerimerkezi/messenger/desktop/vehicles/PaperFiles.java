package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.VehicleDocument;
import com.galerimerkezi.messenger.desktop.attachment.FileNames;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/** Papers on their way to this computer. System: has a file shown by the program that is there for its kind. */
record PaperFiles(Uploads uploads, Consumer<URI> system) {

    String nameOf(VehicleDocument document) {
        return FileNames.safe(
                Objects.requireNonNullElse(document.fileName(), document.slot().wireName()));
    }

    void save(VehicleDocument document, Path target, FileSaving saving) {
        saving.follow(target, progress -> uploads.save(urlOf(document), sizeOf(document), target, progress));
    }

    void show(VehicleDocument document, FileSaving saving) {
        var name = Viewable.name(nameOf(document), Objects.requireNonNull(document.fileType()));
        saving.show(
                progress -> uploads.fetch(urlOf(document), sizeOf(document), name, progress),
                file -> system.accept(file.toUri()));
    }

    private static String urlOf(VehicleDocument document) {
        return Objects.requireNonNull(document.fileUrl(), "no file in this slot");
    }

    private static long sizeOf(VehicleDocument document) {
        return Objects.requireNonNullElse(document.fileSize(), 1L);
    }
}
