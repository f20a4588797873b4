package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.attachment.FileSource;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.attachment.UploadState;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import javafx.scene.image.Image;

/**
 * Pictures by the address of their file, each in the size that is needed: from memory, from the disk, from the server.
 * What memory holds is bounded by pixels, not by number. Lives on the UI thread.
 */
public final class Pictures {

    private static final long MOST_BYTES = 48L * 1024 * 1024;
    private static final int BYTES_OF_A_PIXEL = 4;
    private static final int AT_ONCE = 6;
    /** No thumbnail is as large; whatever is has gone wrong. */
    private static final int LARGEST_DOWNLOAD = 64 * 1024 * 1024;

    private final Map<String, Image> memory = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, CompletableFuture<Image>> underWay = new HashMap<>();
    private final Set<Upload> followed = Collections.newSetFromMap(new WeakHashMap<>());
    private final Semaphore places = new Semaphore(AT_ONCE);
    /** One core stays for the window: it scrolls while pictures are decoded. */
    private final Semaphore decoders =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private final FileSource source;
    private final PictureFolder folder;
    private final Background background;
    private long bytes;

    public Pictures(FileSource source, PictureFolder folder, Background background) {
        this.source = source;
        this.folder = folder;
        this.background = background;
    }

    /** What can be shown in that place without waiting. */
    Optional<Image> known(String fileUrl, Cut cut) {
        var known = memory.get(address(fileUrl, cut));
        var own = memory.get(ownCopyOf(fileUrl));
        if (known == null && own != null) {
            known = cut.of(own);
            remember(address(fileUrl, cut), known);
        }
        return Optional.ofNullable(known);
    }

    /** Of a picture of those measures. Only the cut stays in memory. Fails as {@link #load(String, ThumbnailSize)} does. */
    public CompletableFuture<Image> load(String fileUrl, Cut cut, double width, double height) {
        var size = cut.longerSideOf(width, height) > ThumbnailSize.MEDIUM.pixels()
                ? ThumbnailSize.LARGE
                : ThumbnailSize.MEDIUM;
        var address = address(fileUrl, size);
        return load(address(fileUrl, cut), () -> {
            var picture = fetched(address);
            return checked(address, inTurn(() -> cut.of(picture, width, height)));
        });
    }

    /** Fails with a {@code GatewayException}, or an {@link IOException} for what is no picture. */
    public CompletableFuture<Image> load(String fileUrl, ThumbnailSize size) {
        var address = address(fileUrl, size);
        return load(address, () -> decoded(address, fetched(address)));
    }

    /** All pixels of it; whoever asks has looked how many there are. It is not kept on disk. */
    public CompletableFuture<Image> original(String fileUrl) {
        return load(fileUrl, () -> decoded(fileUrl, download(fileUrl)));
    }

    /** A file of this computer, small enough for a message. */
    public CompletableFuture<Image> local(Path file) {
        return load(file.toString(), () -> LocalPicture.small(file));
    }

    /** The message that it becomes shows at once what the file on its way showed; however often that is drawn. */
    void follow(Upload upload) {
        if (followed.add(upload)) {
            upload.state().subscribe((_, now) -> {
                if (now == UploadState.DONE) {
                    upload.fileUrl().ifPresent(url -> sent(upload.path(), url));
                }
            });
        }
    }

    void sent(Path file, String fileUrl) {
        var image = memory.get(file.toString());
        if (image != null) {
            remember(ownCopyOf(fileUrl), image);
        }
    }

    private interface Loading {
        Image image() throws IOException, InterruptedException;
    }

    private CompletableFuture<Image> load(String address, Loading loading) {
        var known = memory.get(address);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var running = underWay.get(address);
        if (running != null) {
            return running;
        }
        var asked = background.call(() -> {
            places.acquire();
            try {
                return loading.image();
            } finally {
                places.release();
            }
        });
        underWay.put(address, asked);
        return asked.whenComplete((image, _) -> {
            underWay.remove(address);
            if (image != null) {
                remember(address, image);
            }
        });
    }

    private void remember(String address, Image image) {
        var before = memory.put(address, image);
        bytes += bytesOf(image) - (before == null ? 0 : bytesOf(before));
        var oldest = memory.entrySet().iterator();
        while (bytes > MOST_BYTES && memory.size() > 1) {
            bytes -= bytesOf(oldest.next().getValue());
            oldest.remove();
        }
    }

    /** What is on the disk can be there again soon: the memory is for others while nobody looks. */
    public void forget() {
        memory.clear();
        bytes = 0;
    }

    /** How many bytes the pictures in memory have; never more than they may, except for a single one. */
    long bytes() {
        return bytes;
    }

    private static long bytesOf(Image image) {
        return (long) (image.getWidth() * image.getHeight() * BYTES_OF_A_PIXEL);
    }

    private byte[] fetched(String address) throws IOException {
        var kept = folder.find(address);
        if (kept.isPresent()) {
            return kept.get();
        }
        var fresh = download(address);
        folder.keep(address, fresh);
        return fresh;
    }

    private byte[] download(String address) throws IOException {
        var bytes = new ByteArrayOutputStream();
        source.download(address, bytes, received -> {
            if (received > LARGEST_DOWNLOAD) {
                throw new IllegalStateException("too large for a picture");
            }
        });
        return bytes.toByteArray();
    }

    private Image decoded(String address, byte[] picture) throws IOException, InterruptedException {
        return checked(address, inTurn(() -> new Image(new ByteArrayInputStream(picture))));
    }

    private Image inTurn(Loading decoding) throws IOException, InterruptedException {
        decoders.acquire();
        try {
            return decoding.image();
        } finally {
            decoders.release();
        }
    }

    private Image checked(String address, Image image) throws IOException {
        if (image.isError()) {
            folder.remove(address);
            throw new IOException("no picture", image.getException());
        }
        return image;
    }

    private static String ownCopyOf(String fileUrl) {
        return fileUrl + "#own";
    }

    private static String address(String fileUrl, Cut cut) {
        return fileUrl + "#" + cut;
    }

    private static String address(String fileUrl, ThumbnailSize size) {
        return fileUrl + "/thumbnail?size=" + size.wireName();
    }
}
