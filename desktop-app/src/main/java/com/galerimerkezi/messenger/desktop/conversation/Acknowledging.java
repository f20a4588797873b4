package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/**
 * What this user has acknowledged and the log does not tell yet: on disk until the server has it, so that neither a cut line
 * nor the end of the program loses it. Lives on the UI thread.
 */
public final class Acknowledging implements Follower {

    private static final String FIND_ALL = "SELECT message_id, room_id FROM acknowledgements";

    private static final String SAVE = """
            INSERT OR IGNORE INTO acknowledgements (message_id, room_id) VALUES (:messageId, :roomId)
            """;

    private static final String DELETE = "DELETE FROM acknowledgements WHERE message_id = :messageId";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final ObservableMap<MessageId, RoomId> given = FXCollections.observableHashMap();
    private final Set<MessageId> telling = new HashSet<>();
    private final Set<MessageId> told = new HashSet<>();
    private final SqliteFile file;
    private final BiConsumer<RoomId, MessageId> server;
    private final Background background;
    private final UserId me;

    public Acknowledging(SqliteFile file, BiConsumer<RoomId, MessageId> server, Background background, UserId me) {
        this.file = file;
        this.server = server;
        this.background = background;
        this.me = me;
    }

    /** Reads the disk, so it is not called on the UI thread. */
    public void start() {
        var waiting = file.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                .query((row, _) ->
                        Map.entry(MessageId.of(row.getString("message_id")), RoomId.of(row.getString("room_id"))))
                .list());
        background.onUi(() -> {
            waiting.forEach(one -> given.put(one.getKey(), one.getValue()));
            reached();
        });
    }

    /** Those that are given and not yet among a message's own. */
    ObservableMap<MessageId, RoomId> given() {
        return FXCollections.unmodifiableObservableMap(given);
    }

    public void acknowledge(Message message) {
        if (given.putIfAbsent(message.id(), message.roomId()) != null) {
            return;
        }
        var _ = background
                .inOrder(() -> {
                    file.write(jdbc -> jdbc.sql(SAVE)
                            .param("messageId", message.id().toString())
                            .param("roomId", message.roomId().toString())
                            .update());
                    return message.id();
                })
                .whenComplete((_, failure) -> {
                    if (failure == null) {
                        tell(message.id());
                    } else {
                        given.remove(message.id());
                    }
                });
    }

    /** The line is there again. */
    public void reached() {
        List.copyOf(given.keySet()).forEach(this::tell);
    }

    private void tell(MessageId id) {
        var room = given.get(id);
        if (room == null || told.contains(id) || !telling.add(id)) {
            return;
        }
        var _ = background
                .call(() -> {
                    server.accept(room, id);
                    return id;
                })
                .whenComplete((_, failure) -> answered(id, failure));
    }

    private void answered(MessageId id, @Nullable Throwable failure) {
        telling.remove(id);
        if (failure instanceof GatewayException refused && (refused.isTemporary() || refused.endsSession())) {
            var _ = background.later(backoff.afterFailure(refused.retryAfter()), () -> tell(id));
            return;
        }
        backoff.succeeded();
        forget(id);
        if (failure == null && given.containsKey(id)) {
            told.add(id);
        } else {
            // It is deleted, asks for nothing, or the log has told it already.
            over(id);
        }
    }

    private void forget(MessageId id) {
        var _ = background.inOrder(() -> {
            file.write(
                    jdbc -> jdbc.sql(DELETE).param("messageId", id.toString()).update());
            return id;
        });
    }

    /** Also where the answer to the call is still on its way. */
    private void heard(ServerEvent.MessageAcknowledged event) {
        if (event.acknowledgements().stream().anyMatch(one -> one.userId().equals(me))) {
            forget(event.messageId());
            over(event.messageId());
        }
    }

    private void over(MessageId id) {
        told.remove(id);
        given.remove(id);
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    /** The row tells it from now on. */
    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.MessageAcknowledged told && given.containsKey(told.messageId())) {
            heard(told);
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {
        Set.copyOf(told).forEach(this::over);
    }
}
