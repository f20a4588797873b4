package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The bytes of a request as a stream that may be closed unread. */
public final class RequestBody {

    private static final int PIECES_AHEAD = 16;
    private static final int PATIENCE_SECONDS = 30;

    private RequestBody() {}

    /** All of them. Throws BODY_TOO_LARGE. */
    public static byte[] read(ServerHttpRequest request, int most) throws IOException {
        try (var body = of(request)) {
            var bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new RefusedException(ErrorCode.BODY_TOO_LARGE);
            }
            return bytes;
        }
    }

    /** Spring's stream throws when it is closed before Netty has begun to deliver, so that is waited for. */
    public static InputStream of(ServerHttpRequest request) throws IOException {
        var flowing = new CountDownLatch(1);
        var body = request.getBody().doOnRequest(_ -> flowing.countDown());
        var bytes = DataBufferUtils.subscriberInputStream(body, PIECES_AHEAD);
        try {
            if (flowing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return bytes;
            }
            throw new EOFException("the request's body did not begin");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
