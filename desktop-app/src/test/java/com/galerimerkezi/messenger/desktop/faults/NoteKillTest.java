package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The desktop is killed when the server has a note and its answer did not come back; others wait behind it. */
class NoteKillTest {

    private static final List<String> NOTES = List.of("Fiyatta pay var", "Ekspertiz temiz", "Noteri ara");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String STORED = """
            SELECT content FROM room_notes
            WHERE room_id = :room
            ORDER BY place
            """;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    @Test
    void whatWasOnItsWayIsThereOnceAndNothingReachesTheConversation() throws IOException {
        var world = SERVER.world();
        var room = SERVER.as(world.ahmet()).openRoom(world.vehicle());
        var sign = folder.resolve("begin");
        try (var line = new ChaosProxy(SERVER.server().address())) {
            var own = folder.resolve("own");
            Desk.signedIn(own, line.address(), world.ahmet()).close();
            try (var desk = noting(own, sign, room, NOTES)) {
                desk.start();
                desk.awaitTyped(1);
                line.set(new Weather.CutAfter(0, Weather.Direction.DOWN));
                Files.createFile(sign);
                await().atMost(PATIENCE).until(() -> !stored(room).isEmpty());
                desk.kill();
            }
            line.set(new Weather.Pass());
            try (var desk = noting(own, sign, room, List.of())) {
                desk.start();
                await().atMost(PATIENCE).until(() -> stored(room).size() >= NOTES.size());
                desk.awaitDone();
            }
        }

        assertThat(stored(room)).isEqualTo(NOTES);
        assertThat(Stored.texts(SERVER.jdbc(), room)).doesNotContainAnyElementsOf(NOTES);
    }

    private static DeskProcess noting(Path own, Path sign, RoomId room, List<String> notes) {
        return new DeskProcess(
                NotingProgram.class,
                Stream.concat(Stream.of(own.toString(), sign.toString(), room.toString()), notes.stream())
                        .toList());
    }

    private static List<String> stored(RoomId room) {
        return SERVER.jdbc()
                .sql(STORED)
                .param("room", room.value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
