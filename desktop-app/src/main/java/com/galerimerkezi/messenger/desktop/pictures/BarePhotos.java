package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Photos that stand in no room: they go as they do into one, smaller and without what their camera wrote beside them. */
public record BarePhotos(Uploads uploads, Background background) {

    /** Fails with {@link DetailsStayException} for one that cannot be sent without its place. */
    public CompletableFuture<FileTicket> store(Path photo) {
        return background
                .call(() -> SmallerPicture.write(photo, uploads.copies()))
                .thenCompose(copy -> uploads.store(
                                copy, SmallerPicture.nameOf(String.valueOf(photo.getFileName()), copy))
                        .whenComplete((_, _) -> forget(copy)));
    }

    private void forget(Path copy) {
        var _ = background.call(() -> Files.deleteIfExists(copy));
    }
}
