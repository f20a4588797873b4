package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What a client does with files. */
public record FileClient(Client who) {

    public String upload(String name, byte[] bytes, String type) {
        var file = create(name, bytes.length, type, null);
        if (patch(file, 0, bytes).status() != 204) {
            // on a busy computer the look into it takes longer than a client waits: it asks again
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> who.get(file + "/info").status() == 200
                            || head(file).status() != 503);
            assertThat(who.get(file + "/info").status()).isEqualTo(200);
        }
        return file;
    }

    String create(String name, long size, String type, @Nullable String sha256) {
        return who.post("/files", new CreateFileRequest(name, size, type, sha256))
                .data()
                .path("file_url")
                .textValue();
    }

    Answer patch(String file, long offset, byte[] bytes) {
        return patch(file, offset, bytes, "1.0.0");
    }

    Answer patch(String file, long offset, byte[] bytes, String tusVersion) {
        return patch(file, offset, BodyPublishers.ofByteArray(bytes), tusVersion);
    }

    Answer patch(String file, long offset, BodyPublisher bytes, String tusVersion) {
        return who.send(
                "PATCH",
                file + "/bytes",
                bytes,
                Map.of(
                        "Tus-Resumable",
                        tusVersion,
                        "Upload-Offset",
                        Long.toString(offset),
                        "Content-Type",
                        "application/offset+octet-stream"));
    }

    Answer head(String file) {
        return head(file, "1.0.0");
    }

    Answer head(String file, String tusVersion) {
        return who.send("HEAD", file + "/bytes", BodyPublishers.noBody(), Map.of("Tus-Resumable", tusVersion));
    }

    long offsetOf(String file) {
        return Long.parseLong(String.valueOf(head(file).header("Upload-Offset")));
    }

    Answer share(RoomId room, String file, String name, long size, String type) {
        return who.post("/chats/" + room + "/upload", new ShareFileRequest(file, name, size, type, null, null));
    }

    /** As much of a picture as tells that it is one. */
    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        var header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(header, 0, bytes, 0, Math.min(size, header.length));
        return bytes;
    }
}
