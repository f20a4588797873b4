package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.desktop.platform.Background;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/** Photos in the size in which they are shown; the last ones stay in memory. Lives on the UI thread. */
final class Photos {

    private static final int MOST = 120;

    private record Key(String url, int width, int height) {}

    private final Map<Key, CompletableFuture<Image>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final VehicleServer server;
    private final Background background;

    Photos(VehicleServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** At least as large as the place, which crops it. */
    CompletableFuture<Image> load(String url, int width, int height) {
        var key = new Key(url, width, height);
        var known = kept.get(key);
        if (known != null && !known.isCompletedExceptionally()) {
            return known;
        }
        var asked = background.call(() -> decoded(server.photo(url), width, height));
        kept.put(key, asked);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return asked;
    }

    private static Image decoded(byte[] bytes, int width, int height) {
        var image = new Image(new ByteArrayInputStream(bytes), 2.0 * width, 2.0 * height, true, true);
        if (image.isError()) {
            throw new IllegalStateException("no picture", image.getException());
        }
        return image;
    }
}
