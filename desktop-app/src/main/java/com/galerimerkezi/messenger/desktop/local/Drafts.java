package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed and not sent, room by room, and which message it answers. Lives on the UI thread, writes behind. */
public final class Drafts {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String FIND_ALL = """
            SELECT room_id, text FROM drafts
            """;

    private static final String SAVE = """
            INSERT INTO drafts (room_id, text) VALUES (:roomId, :text)
            ON CONFLICT (room_id) DO UPDATE SET text = excluded.text
            """;

    private static final String PUT_BEFORE = """
            INSERT INTO drafts (room_id, text) VALUES (:roomId, :text)
            ON CONFLICT (room_id) DO UPDATE SET text = excluded.text || char(10) || text
            """;

    private static final String DELETE = """
            DELETE FROM drafts WHERE room_id = :roomId
            """;

    private static final String FIND_REPLIES = """
            SELECT room_id, message_id FROM draft_replies
            """;

    private static final String SAVE_REPLY = """
            INSERT INTO draft_replies (room_id, message_id) VALUES (:roomId, :messageId)
            ON CONFLICT (room_id) DO UPDATE SET message_id = excluded.message_id
            """;

    private static final String PUT_REPLY_BEFORE = """
            INSERT OR IGNORE INTO draft_replies (room_id, message_id) VALUES (:roomId, :messageId)
            """;

    private static final String DELETE_REPLY = """
            DELETE FROM draft_replies WHERE room_id = :roomId
            """;

    private final SqliteFile file;
    private final Background background;
    private final Map<RoomId, String> texts = new HashMap<>();
    private final Map<RoomId, MessageId> replies = new HashMap<>();
    private final Map<RoomId, Written> unwritten = new HashMap<>();
    private final ObservableSet<RoomId> rooms = FXCollections.observableSet();
    private @Nullable Future<?> pending;

    private record Written(String text, @Nullable MessageId replyTo) {}

    /** Reads the file, so it is not made on the UI thread. */
    public Drafts(SqliteFile file, Background background) {
        this.file = file;
        this.background = background;
        file.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                        .query((row, _) -> Map.entry(RoomId.of(row.getString("room_id")), row.getString("text")))
                        .list())
                .forEach(draft -> texts.put(draft.getKey(), draft.getValue()));
        rooms.addAll(texts.keySet());
        file.inTransaction(jdbc -> jdbc.sql(FIND_REPLIES)
                        .query((row, _) -> Map.entry(
                                RoomId.of(row.getString("room_id")), MessageId.of(row.getString("message_id"))))
                        .list())
                .forEach(reply -> replies.put(reply.getKey(), reply.getValue()));
    }

    public String textOf(RoomId room) {
        return texts.getOrDefault(room, "");
    }

    public Optional<MessageId> replyOf(RoomId room) {
        return Optional.ofNullable(replies.get(room));
    }

    /** Without a text it is remembered, but not on disk. */
    public void replies(RoomId room, @Nullable MessageId message) {
        if (message == null) {
            replies.remove(room);
        } else {
            replies.put(room, message);
        }
        later(room);
    }

    /** Blank text is no draft. */
    public void changed(RoomId room, String text) {
        if (text.equals(textOf(room))) {
            return;
        }
        if (text.isBlank()) {
            texts.remove(room);
            rooms.remove(room);
        } else {
            texts.put(room, text);
            rooms.add(room);
        }
        later(room);
    }

    private void later(RoomId room) {
        unwritten.put(room, new Written(textOf(room), replies.get(room)));
        if (pending == null) {
            pending = background.later(PAUSE, this::flush);
        }
    }

    /** As a part of the transaction that puts the text into the outbox. */
    public static void remove(JdbcClient jdbc, RoomId room) {
        jdbc.sql(DELETE).param("roomId", room.toString()).update();
        jdbc.sql(DELETE_REPLY).param("roomId", room.toString()).update();
    }

    /** As a part of the transaction that takes the text out of the outbox. */
    public static void putBefore(JdbcClient jdbc, RoomId room, String text, @Nullable MessageId replyTo) {
        jdbc.sql(PUT_BEFORE)
                .param("roomId", room.toString())
                .param("text", text)
                .update();
        if (replyTo != null) {
            jdbc.sql(PUT_REPLY_BEFORE)
                    .param("roomId", room.toString())
                    .param("messageId", replyTo.toString())
                    .update();
        }
    }

    /** Writes now what waits, without making the UI thread wait for it. */
    public void flush() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
        if (unwritten.isEmpty()) {
            return;
        }
        var changes = Map.copyOf(unwritten);
        unwritten.clear();
        var _ = background.inOrder(() -> {
            write(changes);
            return changes.size();
        });
    }

    private void write(Map<RoomId, Written> changes) {
        file.write(jdbc -> changes.forEach((room, draft) -> {
            remove(jdbc, room);
            if (!draft.text.isEmpty()) {
                write(jdbc, room, draft);
            }
        }));
    }

    private static void write(JdbcClient jdbc, RoomId room, Written draft) {
        jdbc.sql(SAVE)
                .param("roomId", room.toString())
                .param("text", draft.text)
                .update();
        if (draft.replyTo != null) {
            jdbc.sql(SAVE_REPLY)
                    .param("roomId", room.toString())
                    .param("messageId", draft.replyTo.toString())
                    .update();
        }
    }

    /** The rooms with a draft. */
    public ObservableSet<RoomId> rooms() {
        return FXCollections.unmodifiableObservableSet(rooms);
    }
}
