package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.contract.media.BlurHash;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Small pictures of pictures, by few threads and within a time; nothing of the camera's notes is in them. */
@Component
public final class Thumbnailer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnailer.class);
    private static final int THREADS = 2;
    private static final int WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int BLURRED = 32;
    private static final double QUALITY = 0.82;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("thumbnails-", 0).daemon().factory());

    /** Nothing for a picture that cannot be read, or would need too much. Throws BUSY when too many wait. */
    public Optional<Made> make(Path file, boolean isJpeg) {
        var reader = new AtomicReference<@Nullable ImageReader>();
        return finished(submit(() -> made(file, isJpeg, reader)), reader);
    }

    /** Of a PDF's first page; nothing for one that is broken or locked, or would need too much. */
    public Optional<Made> makeOfPage(Path pdf) {
        var work = submit(() -> {
            var page = PdfPage.draw(pdf, ThumbnailSize.LARGE.pixels());
            return page.isEmpty() ? Optional.empty() : Optional.of(made(page.get()));
        });
        return finished(work, new AtomicReference<@Nullable ImageReader>());
    }

    private static Optional<Made> finished(Future<Optional<Made>> work, AtomicReference<@Nullable ImageReader> reader) {
        try {
            return work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException unreadable) {
            LOG.debug("No thumbnails", unreadable.getCause());
            return Optional.empty();
        } catch (TimeoutException tooSlow) {
            stop(work, reader.get());
            return Optional.empty();
        } catch (InterruptedException end) {
            stop(work, reader.get());
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Future<Optional<Made>> submit(Callable<Optional<Made>> work) {
        try {
            return pool.submit(work);
        } catch (RejectedExecutionException tooMany) {
            throw RefusedException.later(ErrorCode.BUSY, SOON);
        }
    }

    private static void stop(Future<?> work, @Nullable ImageReader reader) {
        if (reader != null) {
            reader.abort();
        }
        work.cancel(true);
    }

    private static Optional<Made> made(Path file, boolean isJpeg, AtomicReference<@Nullable ImageReader> working)
            throws IOException {
        var picture = PictureReader.decode(file, ThumbnailSize.LARGE.pixels(), working::set);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        var orientation = isJpeg ? Orientation.of(file) : Orientation.UPRIGHT;
        return Optional.of(made(orientation.upright(picture.get())));
    }

    private static Made made(BufferedImage upright) throws IOException {
        var bytes = new EnumMap<ThumbnailSize, byte[]>(ThumbnailSize.class);
        var larger = upright;
        for (var size : new ThumbnailSize[] {ThumbnailSize.LARGE, ThumbnailSize.MEDIUM, ThumbnailSize.SMALL}) {
            larger = within(larger, size.pixels());
            bytes.put(size, encoded(larger));
        }
        return new Made(upright.getWidth(), upright.getHeight(), blurred(larger), bytes);
    }

    private static BufferedImage within(BufferedImage picture, int pixels) throws IOException {
        boolean isSmall = Math.max(picture.getWidth(), picture.getHeight()) <= pixels;
        return isSmall ? picture : Thumbnails.of(picture).size(pixels, pixels).asBufferedImage();
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean shinesThrough = picture.getColorModel().hasAlpha();
        Thumbnails.of(shinesThrough ? picture : opaque(picture))
                .scale(1)
                .outputFormat(shinesThrough ? "png" : "jpg")
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }

    private static String blurred(BufferedImage thumbnail) throws IOException {
        var tiny = opaque(within(thumbnail, BLURRED));
        int width = tiny.getWidth();
        int height = tiny.getHeight();
        return BlurHash.encode(tiny.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }

    /** JPEG or PNG in each size, the pixels that they were made of, and the colours for their place. */
    public record Made(int width, int height, String blurhash, Map<ThumbnailSize, byte[]> bytes) {}
}
