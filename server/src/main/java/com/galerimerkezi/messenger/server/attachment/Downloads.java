package com.galerimerkezi.messenger.server.attachment;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Bytes to whoever may have them: as a whole, a stretch, or not at all when they are known; nothing a browser would run. */
@Component
class Downloads {

    private static final int PIECE = 64 * 1024;

    private final FileTypes types;
    private final Scheduler workers = Schedulers.fromExecutor(new VirtualThreadTaskExecutor("download-"));
    private final DefaultDataBufferFactory buffers = new DefaultDataBufferFactory();

    Downloads(FileTypes types) {
        this.types = types;
    }

    ResponseEntity<Flux<DataBuffer>> answer(ServerHttpRequest request, Download what) {
        if (request.getHeaders().getIfNoneMatch().contains(what.etag())) {
            return head(HttpStatus.NOT_MODIFIED, what).build();
        }
        List<HttpRange> ranges;
        try {
            ranges = rangesIn(request.getHeaders(), what);
        } catch (IllegalArgumentException unreadable) {
            return unsatisfiable(what);
        }
        if (ranges.size() != 1) {
            return whole(request, what);
        }
        long start = ranges.getFirst().getRangeStart(what.size());
        long end = ranges.getFirst().getRangeEnd(what.size());
        return start >= what.size() ? unsatisfiable(what) : stretch(request, what, start, end);
    }

    private ResponseEntity<Flux<DataBuffer>> whole(ServerHttpRequest request, Download what) {
        return head(HttpStatus.OK, what).contentLength(what.size()).body(bytes(request, what, 0, what.size()));
    }

    private ResponseEntity<Flux<DataBuffer>> stretch(ServerHttpRequest request, Download what, long start, long end) {
        long length = end - start + 1;
        return head(HttpStatus.PARTIAL_CONTENT, what)
                .header(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + what.size())
                .contentLength(length)
                .body(bytes(request, what, start, length));
    }

    private ResponseEntity<Flux<DataBuffer>> unsatisfiable(Download what) {
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .header(HttpHeaders.CONTENT_RANGE, "bytes */" + what.size())
                .build();
    }

    /** A range of what the file was before is none. */
    private static List<HttpRange> rangesIn(HttpHeaders headers, Download what) {
        var onlyIf = headers.getFirst(HttpHeaders.IF_RANGE);
        return onlyIf == null || onlyIf.equals(what.etag()) ? headers.getRange() : List.of();
    }

    private ResponseEntity.BodyBuilder head(HttpStatus status, Download what) {
        var disposition =
                types.mayBeInline(what.type()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(what.type()))
                .eTag(what.etag())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(what.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The store is asked at once, so that what it refuses is still an answer of its own; it is read as the reader takes. */
    private @Nullable Flux<DataBuffer> bytes(ServerHttpRequest request, Download what, long start, long length) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return null;
        }
        var stream = what.source().open(start, length);
        return DataBufferUtils.readInputStream(() -> stream, buffers, PIECE).subscribeOn(workers);
    }

    /**
     * What somebody may have.
     *
     * @param etag in its quotes
     */
    record Download(String name, String type, long size, String etag, Source source) {}

    @FunctionalInterface
    interface Source {
        InputStream open(long offset, long length);
    }
}
