package com.galerimerkezi.messenger.server.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What all clients of a test did and learned, in the order in which it happened; can be kept as lines of JSON. */
public final class History {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();

    public void asked(String client, RoomId room, ClientMessageId id) {
        add(client, Op.ASKED, null, room, id, null, null, null);
    }

    /** The server has said that it keeps the message, at this place. */
    public void acknowledged(String client, RoomId room, ClientMessageId id, MessageId message, long seq) {
        add(client, Op.ACKNOWLEDGED, null, room, id, message, seq, null);
    }

    public void applied(String client, GalleryId gallery, Cursor cursor) {
        add(client, Op.APPLIED, gallery, null, null, null, null, cursor);
    }

    public void appliedMessage(
            String client, GalleryId gallery, RoomId room, MessageId message, long seq, Cursor cursor) {
        add(client, Op.APPLIED, gallery, room, null, message, seq, cursor);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Entry> of(Op op) {
        return entries.stream().filter(entry -> entry.op == op).toList();
    }

    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (var entry : entries) {
            lines.add(ContractJson.mapper().writeValueAsString(entry));
        }
        Files.write(file, lines);
    }

    public static History read(Path file) throws IOException {
        var history = new History();
        for (var line : Files.readAllLines(file)) {
            history.entries.add(ContractJson.mapper().readValue(line, Entry.class));
        }
        return history;
    }

    private void add(
            String client,
            Op op,
            @Nullable GalleryId gallery,
            @Nullable RoomId room,
            @Nullable ClientMessageId id,
            @Nullable MessageId message,
            @Nullable Long seq,
            @Nullable Cursor cursor) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        entries.add(new Entry(millis, client, op, gallery, room, id, message, seq, cursor));
    }

    public enum Op {
        ASKED,
        ACKNOWLEDGED,
        APPLIED
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            long t,
            String client,
            Op op,
            @Nullable GalleryId gallery,
            @Nullable RoomId room,
            @Nullable ClientMessageId clientMessageId,
            @Nullable MessageId message,
            @Nullable Long seq,
            @Nullable Cursor cursor) {}
}
