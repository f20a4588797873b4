package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;

/** Ankara and İzmir talk about an offer; Ankara and the marketplace about something else. */
record Conversation(
        Client ahmet,
        Client mehmet,
        RoomId room,
        RoomId support,
        VehicleId vehicle,
        OfferId offer,
        String message,
        String deposit) {

    static final String LAST_WORDS = "hayırlı olsun";

    static Conversation in(ServerExtension server) {
        var world = server.world();
        var ahmet = server.as(world.ahmet());
        var mehmet = server.as(world.mehmet());
        var vehicle = world.vehicle();
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 900_000))
                .data();
        var room = RoomId.of(offer.path("room_id").textValue());
        var support = RoomId.of(ahmet.post("/chats", OpenRoomRequest.forSupport())
                .data()
                .path("id")
                .textValue());
        ahmet.say(support, "Destek lazım");
        var message = mehmet.write(room, "Teklifiniz için sağ olun");
        var deposit = ahmet.post(
                        "/chats/" + room + "/deposits",
                        Map.of("amount", 50_000, "method", "cash", "paidAt", "2026-01-01T10:00:00Z"))
                .data()
                .path("id")
                .textValue();
        return new Conversation(
                ahmet,
                mehmet,
                room,
                support,
                vehicle,
                OfferId.of(offer.path("id").textValue()),
                message,
                deposit);
    }

    /** Whoever has heard this has heard everything before it. */
    void end() {
        ahmet.say(support, LAST_WORDS);
        ahmet.say(room, LAST_WORDS);
    }
}
