package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.attachment.Upload;
import java.util.Optional;
import javafx.scene.Node;

/** A picture on its way, as it lies on this computer. */
public final class UploadPreview {

    private static final double SIDE = 64;

    private UploadPreview() {}

    /** Empty for what is no picture. */
    public static Optional<Node> of(Upload upload, Pictures pictures) {
        if (!LocalPicture.hasPictureName(upload.fileName())) {
            return Optional.empty();
        }
        var place = new PicturePlace(SIDE, SIDE);
        place.show(pictures.local(upload.path()));
        pictures.follow(upload);
        return Optional.of(place);
    }
}
