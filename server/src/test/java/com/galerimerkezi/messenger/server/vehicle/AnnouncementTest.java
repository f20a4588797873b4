package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnnouncementTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private Client fatma;
    private VehicleId vehicle;

    @BeforeEach
    void aCarTwoAskFor() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
        fatma = SERVER.as(SERVER.world().fatma());
        vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        ahmet.openRoom(vehicle);
        ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000));
        fatma.openRoom(vehicle);
    }

    @Test
    void eachOpenRoomHearsItOnceHoweverOftenItIsSent() {
        var ofAhmet = ahmet.cursor();
        var asked = Map.of("content", "Fiyatı 1.190.000 TL yaptık.", "clientMessageId", UUID.randomUUID());
        assertThat(mehmet.get(path()).data().path("room_count").intValue()).isEqualTo(3);
        assertThat(mehmet.get(path()).data().path("gallery_count").intValue()).isEqualTo(2);

        var sent = mehmet.post(path(), asked);
        var again = mehmet.post(path(), asked);

        assertThat(sent.data().path("room_count").intValue()).isEqualTo(3);
        assertThat(again.data()).isEqualTo(sent.data());
        assertThat(ahmet.eventsAfter(ofAhmet).findValuesAsText("type")).containsExactly("new_message", "new_message");
    }

    @Test
    void aRoomThatCameLaterIsReachedByTheNextTryAlone() {
        var asked = Map.of("content", "Pazar da açığız.", "clientMessageId", UUID.randomUUID());
        mehmet.post(path(), asked);
        var world = SERVER.world();
        var late = SERVER.as(world.dealers().staff(world.dealers().gallery("Konya Oto"), "Kemal"));
        var room = late.openRoom(vehicle);

        mehmet.post(path(), asked);

        assertThat(late.room(room).path("messages")).hasSize(1);
    }

    @Test
    void onlyTheOwnerAnnounces() {
        assertThat(ahmet.get(path()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(ahmet.post(path(), Map.of("content", "ucuz")).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(mehmet.post(path(), Map.of("content", " ")).status()).isEqualTo(400);
    }

    private String path() {
        return "/vehicles/" + vehicle + "/announcement";
    }
}
