package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.pictures.Pictures;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/** Photos of vehicles in the size in which they are shown, out of the pictures of the session. */
record Photos(Pictures pictures) {

    /** A display may have twice as many points as the program counts. */
    private static final int DENSE = 2;

    /** At least as large as the place, which crops it, as far as there is one. */
    CompletableFuture<Image> load(String url, int width, int height) {
        int longer = DENSE * Math.max(width, height);
        var size = longer <= ThumbnailSize.SMALL.pixels()
                ? ThumbnailSize.SMALL
                : longer <= ThumbnailSize.MEDIUM.pixels() ? ThumbnailSize.MEDIUM : ThumbnailSize.LARGE;
        return pictures.load(url, size);
    }
}
