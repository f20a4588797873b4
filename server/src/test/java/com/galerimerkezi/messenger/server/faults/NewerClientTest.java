package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.json.JSONException;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F25: a client of tomorrow says more than this server knows. */
class NewerClientTest {

    private static final String TOMORROW = "\"priority\":\"high\",\"nested\":{\"a\":[1,{\"b\":null}]}";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void fieldsThatThisServerDoesNotKnowAreIgnored() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var opened = ahmet.post(
                "/chats", "{\"roomType\":\"vehicle\",\"vehicleId\":\"" + world.vehicle() + "\"," + TOMORROW + "}");
        var room = "/chats/" + opened.data().path("id").textValue();

        assertThat(opened.status()).isEqualTo(201);
        assertThat(ahmet.post(room + "/messages", "{\"content\":\"merhaba\"," + TOMORROW + "}")
                        .status())
                .isEqualTo(201);
        assertThat(ahmet.post(room + "/read", "{" + TOMORROW + "}").status()).isEqualTo(200);
        assertThat(ahmet.get(room + "/messages?limit=10&colour=blue").status()).isEqualTo(200);
    }

    @Test
    void anEventThatThisServerDoesNotKnowCostsNothing() throws JSONException {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        try (var mehmet = new Listener(SERVER.server().address(), SERVER.tokenOf(world.mehmet(), Role.STAFF)).ready()) {
            mehmet.emit("whiteboard_stroke", new JSONObject(Map.of("roomId", room.toString())));
            mehmet.emit("join_room", new JSONObject("{\"roomId\":\"" + room + "\"," + TOMORROW + "}"));
            ahmet.say(room, "merhaba");

            assertThat(mehmet.next("new_message").at("/message/content").textValue())
                    .isEqualTo("merhaba");
            assertThat(mehmet.isConnected()).isTrue();
        }
    }
}
