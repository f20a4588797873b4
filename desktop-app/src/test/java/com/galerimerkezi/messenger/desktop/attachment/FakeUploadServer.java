package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the bytes of each file; takes no more than it is told to. */
public final class FakeUploadServer implements UploadServer {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    final Map<String, Long> stored = new ConcurrentHashMap<>();
    final List<ShareFileRequest> shared = new CopyOnWriteArrayList<>();
    final AtomicInteger tickets = new AtomicInteger();
    final List<String> givenUp = new CopyOnWriteArrayList<>();
    volatile long most = Long.MAX_VALUE;
    volatile boolean takesBack = true;
    volatile Runnable announcing = () -> {};
    private final List<CreateFileRequest> announced = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    /** In the order in which they came. */
    public List<CreateFileRequest> announced() {
        return announced;
    }

    /** Of all files together. */
    public byte[] taken() {
        return taken.toByteArray();
    }

    @Override
    public URI address() {
        return URI.create("https://galeri.example");
    }

    @Override
    public void giveUp(String uploadUrl) {
        if (!takesBack) {
            throw GatewayException.unreachable(new IOException("cut"));
        }
        givenUp.add(uploadUrl);
    }

    @Override
    public URI link(String fileUrl) {
        return URI.create("https://galeri.example" + fileUrl);
    }

    @Override
    public FileTicket create(CreateFileRequest request) {
        if (request.fileSize() == 0) {
            throw GatewayException.refused(ErrorCode.VALIDATION_FAILED);
        }
        announcing.run();
        announced.add(request);
        var id = tickets.incrementAndGet();
        stored.put("/bytes/" + id, 0L);
        return new FileTicket(new FileId(new UUID(1, id)), "/bytes/" + id, "/files/" + id, NOON);
    }

    @Override
    public long offset(String uploadUrl) {
        return Objects.requireNonNull(stored.get(uploadUrl));
    }

    @Override
    public long append(String uploadUrl, long offset, byte[] piece, int length) {
        if (offset + length > most) {
            throw GatewayException.unreachable(new IOException("cut"));
        }
        assertThat(stored.put(uploadUrl, offset + length)).isEqualTo(offset);
        taken.write(piece, 0, length);
        return offset + length;
    }

    @Override
    public Message share(RoomId room, ShareFileRequest request) {
        shared.add(request);
        return Sample.fromUs(1, NOON, "", Objects.requireNonNull(request.clientMessageId()));
    }
}
