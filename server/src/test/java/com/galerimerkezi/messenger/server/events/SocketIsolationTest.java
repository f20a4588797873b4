package com.galerimerkezi.messenger.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rival at a socket of the whole server. */
class SocketIsolationTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private RoomId room;

    @BeforeEach
    void aRoomOfTwoOthers() {
        var world = SERVER.world();
        room = SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void everyEventAboutAForeignRoomIsRefused() throws IOException {
        try (var rival =
                RawSocket.signedIn(port(), SERVER.tokenOf(SERVER.world().fatma(), Role.STAFF))) {
            for (var event : new String[] {
                "join_room", "leave_room", "typing_start", "typing_stop", "viewing_start", "viewing_stop"
            }) {
                assertThat(answer(rival, event, room)).contains("ROOM_FORBIDDEN");
                assertThat(answer(rival, event, new RoomId(UUID.randomUUID()))).contains("ROOM_NOT_FOUND");
            }
        }
    }

    @Test
    void whoseGalleryOneSharesNoRoomWithIsNotWatched() throws IOException {
        var world = SERVER.world();
        try (var rival = RawSocket.signedIn(port(), SERVER.tokenOf(world.fatma(), Role.STAFF))) {
            skipTo(rival, "42[\"head\"");
            rival.send("427[\"presence_subscribe\",{\"galleryIds\":[\"" + world.izmir() + "\"]}]");
            skipTo(rival, "437[");

            try (var _ = RawSocket.signedIn(port(), SERVER.tokenOf(world.mehmet(), Role.STAFF))) {
                assertThat(untilOwnRoomOpens(rival)).doesNotContain("presence_changed");
            }
        }
    }

    @Test
    void afterARefusalNothingOfTheRoomIsHeard() throws IOException {
        var world = SERVER.world();
        try (var rival = RawSocket.signedIn(port(), SERVER.tokenOf(world.fatma(), Role.STAFF));
                var typist = RawSocket.signedIn(port(), SERVER.tokenOf(world.ahmet(), Role.STAFF))) {
            assertThat(answer(rival, "join_room", room)).contains("ROOM_FORBIDDEN");
            assertThat(answer(typist, "join_room", room)).contains("\"success\":true");

            assertThat(answer(typist, "typing_start", room)).contains("\"success\":true");
            SERVER.as(world.mehmet()).say(room, "Aramızda kalsın");
            SERVER.as(world.ahmet()).post("/chats/" + room + "/read");
            SERVER.as(world.ahmet()).delete("/chats/" + room);

            assertThat(untilOwnRoomOpens(rival)).doesNotContain(room.toString()).doesNotContain("Aramızda");
        }
    }

    /** Frames come in order: what the rival was to hear of before, it has heard by then. */
    private static String untilOwnRoomOpens(RawSocket rival) throws IOException {
        var world = SERVER.world();
        SERVER.as(world.fatma()).openRoom(world.dealers().vehicle(world.ankara()));
        return skipTo(rival, "42[\"room_created\"");
    }

    private static String answer(RawSocket socket, String event, RoomId room) throws IOException {
        socket.send("427[\"" + event + "\",{\"roomId\":\"" + room + "\"}]");
        var heard = skipTo(socket, "437[");
        return heard.substring(heard.lastIndexOf("437["));
    }

    private static String skipTo(RawSocket socket, String start) throws IOException {
        var heard = new StringBuilder();
        for (var next = socket.next(); ; next = socket.next()) {
            assertThat(next).isNotEmpty();
            heard.append(next).append('\n');
            if (next.startsWith(start)) {
                return heard.toString();
            }
        }
    }

    private static int port() {
        return SERVER.server().address().getPort();
    }
}
