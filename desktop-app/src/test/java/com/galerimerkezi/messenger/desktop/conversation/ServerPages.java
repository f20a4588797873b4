package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The other side's messages 1 to n on a server that counts how often it is asked for older ones, and may fail then. */
final class ServerPages implements MessagePages {

    private final AtomicInteger olderAsked = new AtomicInteger();
    private final List<Message> messages;
    private volatile boolean failing;
    private volatile boolean newestFails;

    ServerPages(int count) {
        messages =
                LongStream.rangeClosed(1, count).mapToObj(seq -> aMessage(seq)).toList();
    }

    @Override
    public List<Message> page(RoomId room, @Nullable MessageId before, int limit) {
        if (before == null && newestFails) {
            throw GatewayException.unreachable(new IOException("cut"));
        }
        if (before == null) {
            return endingAt(messages.size(), limit);
        }
        olderAsked.incrementAndGet();
        if (failing) {
            throw GatewayException.unreachable(new IOException("cut"));
        }
        var ids = messages.stream().map(Message::id).toList();
        return endingAt(ids.indexOf(before), limit);
    }

    @Override
    public List<Message> after(RoomId room, MessageId known, int limit) {
        int start = messages.stream().map(Message::id).toList().indexOf(known) + 1;
        return messages.subList(start, Math.min(messages.size(), start + limit));
    }

    @Override
    public List<Message> numbered(RoomId room, int page, int limit) {
        return endingAt(Math.max(0, messages.size() - (page - 1) * limit), limit);
    }

    private List<Message> endingAt(int end, int limit) {
        return messages.subList(Math.max(0, end - limit), end);
    }

    int olderAsked() {
        return olderAsked.get();
    }

    void failNewest(boolean now) {
        newestFails = now;
    }

    void fail(boolean now) {
        failing = now;
    }
}
