package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Objects;
import java.util.function.LongConsumer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/** The bytes of files: up by tus 1.0, down by GET. */
public final class FileGateway {

    private static final String TUS_VERSION = "1.0.0";
    private static final MediaType OFFSET_BYTES = MediaType.get("application/offset+octet-stream");
    private static final int BUFFER = 64 * 1024;
    private static final int CONFLICT = 409;

    private final HttpUrl server;
    private final OkHttpClient http;

    FileGateway(URI server, OkHttpClient http) {
        this.server = Objects.requireNonNull(HttpUrl.get(server));
        this.http = http;
    }

    /** How many bytes the server already holds. */
    public long offset(String uploadUrl) {
        try (var response = answered(to(uploadUrl)
                .head()
                .header(ApiHeaders.TUS_RESUMABLE, TUS_VERSION)
                .build())) {
            return offsetIn(response);
        } catch (IOException failure) {
            throw GatewayException.unreachable(failure);
        }
    }

    /** Adds one piece and returns where to go on: after it, or where the server stands when it took none. */
    public long append(String uploadUrl, long offset, byte[] bytes, int length) {
        var request = to(uploadUrl)
                .patch(new Piece(bytes, length))
                .header(ApiHeaders.TUS_RESUMABLE, TUS_VERSION)
                .header(ApiHeaders.UPLOAD_OFFSET, Long.toString(offset))
                .build();
        try (var response = http.newCall(request).execute()) {
            boolean saysWhere = response.code() == CONFLICT && response.header(ApiHeaders.UPLOAD_OFFSET) != null;
            if (!response.isSuccessful() && !saysWhere) {
                throw Answers.refusal(response);
            }
            return offsetIn(response);
        } catch (IOException failure) {
            throw GatewayException.unreachable(failure);
        }
    }

    /** Its bytes are thrown away, unless all of them are there. */
    public void giveUp(String uploadUrl) {
        answered(to(uploadUrl)
                        .delete()
                        .header(ApiHeaders.TUS_RESUMABLE, TUS_VERSION)
                        .build())
                .close();
    }

    /** Writes the whole file and tells after each piece how many bytes there are. */
    public void download(String fileUrl, OutputStream target, LongConsumer received) throws IOException {
        try (var response = answered(to(fileUrl).get().build());
                var bytes = response.body().byteStream()) {
            var buffer = new byte[BUFFER];
            long total = 0;
            for (int read = next(bytes, buffer); read >= 0; read = next(bytes, buffer)) {
                target.write(buffer, 0, read);
                total += read;
                received.accept(total);
            }
        }
    }

    /** Only the target's own failures are {@link IOException}s. */
    private static int next(InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException cut) {
            throw GatewayException.unreachable(cut);
        }
    }

    /** As whole as a player needs it; only of our own server. */
    public URI address(String path) {
        return to(path).build().url().uri();
    }

    private Response answered(Request request) {
        try {
            var response = http.newCall(request).execute();
            if (response.isSuccessful()) {
                return response;
            }
            try (response) {
                throw Answers.refusal(response);
            }
        } catch (IOException failure) {
            throw GatewayException.unreachable(failure);
        }
    }

    private static long offsetIn(Response response) throws IOException {
        try {
            return Long.parseLong(Objects.requireNonNullElse(response.header(ApiHeaders.UPLOAD_OFFSET), ""));
        } catch (NumberFormatException missing) {
            throw new IOException("an answer without an offset", missing);
        }
    }

    /** The token goes to our own server only, whatever a message says where its file is. */
    private Request.Builder to(String path) {
        var url = server.resolve(path);
        if (url == null
                || !url.host().equals(server.host())
                || url.port() != server.port()
                || !url.scheme().equals(server.scheme())) {
            throw GatewayException.refused(ErrorCode.FOREIGN_FILE_URL);
        }
        return new Request.Builder().url(url);
    }

    /** Sent once: after a break the server is asked first how far it came; the client would begin the piece again by itself. */
    private static final class Piece extends RequestBody {

        private final byte[] bytes;
        private final int length;

        Piece(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }

        @Override
        public MediaType contentType() {
            return OFFSET_BYTES;
        }

        @Override
        public long contentLength() {
            return length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes, 0, length);
        }
    }
}
