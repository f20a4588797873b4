package com.galerimerkezi.messenger.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The checker is worth nothing unless it finds what is wrong. */
class HistoryCheckerTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final History history = new History();
    private HistoryChecker checker;
    private RoomId room;

    @BeforeEach
    void threeMessages() {
        checker = new HistoryChecker(SERVER.jdbc());
        var ahmet = SERVER.as(SERVER.world().ahmet());
        room = ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
        new Sender("ahmet", ahmet, room, history).messages(3).run();
    }

    @Test
    void whatIsRightPassesAlsoWhenReadFromAFile(@TempDir Path folder) throws IOException {
        history.write(folder.resolve("history.jsonl"));

        checker.check(history);
        checker.check(History.read(folder.resolve("history.jsonl")));
        assertThat(history.entries()).hasSize(6);
    }

    @Test
    void anAcknowledgedMessageThatIsNotThereIsFound() {
        history.acknowledged("ahmet", room, ClientMessageId.random(), new MessageId(UUID.randomUUID()), 4);

        assertThatThrownBy(() -> checker.check(history)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aFollowerThatMissedAnEventIsFound() {
        var cursor = Cursor.of(SERVER.as(SERVER.world().ahmet())
                .get("/sync")
                .data()
                .path("cursor")
                .textValue());
        history.applied("mehmet", SERVER.world().izmir(), cursor.at(cursor.position() - 2));
        history.applied("mehmet", SERVER.world().izmir(), cursor);

        assertThatThrownBy(() -> checker.check(history)).hasMessageContaining("cursor of mehmet");
    }

    @Test
    void aHoleInARoomAndAWrongCountAreFound() {
        change("UPDATE chat_rooms SET last_seq = last_seq + 1 WHERE id = :room");
        assertThatThrownBy(() -> checker.check(history)).hasMessageContaining("rooms with holes");
        change("UPDATE chat_rooms SET last_seq = last_seq - 1, unread_b = unread_b + 1 WHERE id = :room");
        assertThatThrownBy(() -> checker.check(history)).hasMessageContaining("unread count");
        change("UPDATE chat_rooms SET unread_b = unread_b - 1 WHERE id = :room");

        checker.check(history);
    }

    private void change(String sql) {
        SERVER.jdbc().sql(sql).param("room", room.value()).update();
    }
}
