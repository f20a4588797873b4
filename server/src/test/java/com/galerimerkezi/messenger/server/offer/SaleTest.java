package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a vehicle after the bargain, and who is told. */
class SaleTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    /** Ahmet of Ankara buys the car of Mehmet of İzmir; Fatma of Bursa only asks about it. */
    private Client ahmet;

    private Client mehmet;
    private Client fatma;
    private VehicleId vehicle;
    private RoomId asked;
    private RoomId bargained;

    @BeforeEach
    void aReservedCar() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        fatma = SERVER.as(world.fatma());
        vehicle = world.dealers().vehicle(world.izmir());
        asked = fatma.openRoom(vehicle);
        var offer = offer(ahmet);
        bargained = roomOf(offer);
        mehmet.post("/offers/" + offer.path("id").textValue() + "/accept");
    }

    @Test
    void aReleasedVehicleCanBeOfferedForAgainAndASoldOneCannot() {
        assertThat(ahmet.put(path() + "/status", Map.of("status", "available")).code())
                .isEqualTo(ErrorCode.GALLERY_MISMATCH);

        set("available");
        var second = offer(fatma);
        var sold = set("sold");

        assertThat(sold.data().path("status").textValue()).isEqualTo("sold");
        assertThat(fatma.get("/offers/" + second.path("id").textValue())
                        .data()
                        .path("status")
                        .textValue())
                .isEqualTo("closed_sold");
        assertThat(ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobodyReservesByHand() {
        set("available");

        assertThat(set("reserved").json().at("/error/fields/status").isTextual())
                .isTrue();
        set("sold");
        assertThat(set("reserved").json().at("/error/fields/status").isTextual())
                .isTrue();
    }

    @Test
    void aReleaseIsToldInEveryOpenChatAboutTheVehicle() {
        var start = ahmet.cursor();

        set("available");

        assertThat(lastKind(ahmet, bargained)).isEqualTo("reservation_released");
        assertThat(lastKind(fatma, asked)).isEqualTo("reservation_released");
        assertThat(ahmet.room(bargained).path("last_message_preview").textValue())
                .isEqualTo("Opsiyon kaldırıldı, araç yeniden satışta.");
        assertThat(ahmet.eventsAfter(start).findValuesAsText("type")).containsExactly("vehicle_updated", "new_message");
    }

    @Test
    void onceItIsSoldTheRoomsOfTheOthersAreClosedAndTheBuyerIsTold() {
        set("sold");

        assertThat(isActive(fatma, asked)).isFalse();
        assertThat(lastKind(fatma, asked)).isEqualTo("chat_closed_sold");
        assertThat(fatma.room(asked).at("/last_message/system_kind").textValue())
                .isEqualTo("chat_closed_sold");
        assertThat(isActive(ahmet, bargained)).isTrue();
        assertThat(lastKind(ahmet, bargained)).isEqualTo("sold_to_this_buyer");
    }

    @Test
    void whoHasTheVehicleIsKnownToItsOwnerAndToTheBuyerAlone() {
        var start = fatma.cursor();
        var begun = ahmet.cursor();
        var ankara = SERVER.world().ankara().toString();

        assertThat(set("sold").data().path("buyer_gallery_id").textValue()).isEqualTo(ankara);

        assertThat(ahmet.get(path()).data().path("buyer_gallery_id").textValue())
                .isEqualTo(ankara);
        assertThat(ahmet.eventsAfter(begun)
                        .at("/0/data/vehicle/buyer_gallery_id")
                        .textValue())
                .isEqualTo(ankara);
        assertThat(fatma.get(path()).data().path("buyer_gallery_id").isNull()).isTrue();
        assertThat(fatma.get("/vehicles?status=sold").data().findValuesAsText("buyer_gallery_id"))
                .containsOnly("null");
        assertThat(fatma.eventsAfter(start).toString()).doesNotContain(ankara);
    }

    @Test
    void whereNobodyKnowsTheBuyerEachChatIsToldAndStaysOpen() {
        set("available");

        assertThat(set("sold").data().path("buyer_gallery_id").isNull()).isTrue();

        assertThat(lastKind(fatma, asked)).isEqualTo("vehicle_sold");
        assertThat(lastKind(ahmet, bargained)).isEqualTo("vehicle_sold");
        assertThat(isActive(fatma, asked)).isTrue();
    }

    @Test
    void aSaleIsUndoneAndTheReservationStands() {
        set("sold");
        var start = fatma.cursor();

        var back = set("reserved");

        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.data().path("buyer_gallery_id").textValue())
                .isEqualTo(SERVER.world().ankara().toString());
        assertThat(lastKind(ahmet, bargained)).isEqualTo("sale_undone_reserved");
        assertThat(lastKind(fatma, asked)).isEqualTo("sale_undone_reserved");
        assertThat(isActive(fatma, asked)).isTrue();
        assertThat(fatma.eventsAfter(start).findValuesAsText("type"))
                .containsExactly("vehicle_updated", "new_message", "room_updated");
    }

    @Test
    void aSaleIsUndoneAndTheVehicleIsForSaleAgain() {
        set("sold");

        assertThat(set("available").data().path("buyer_gallery_id").isNull()).isTrue();

        assertThat(lastKind(ahmet, bargained)).isEqualTo("sale_undone");
        assertThat(lastKind(fatma, asked)).isEqualTo("sale_undone");
        assertThat(offer(fatma).path("status").textValue()).isEqualTo("open");
    }

    @Test
    void aChatThatSomebodyClosedStaysClosedWhenASaleIsUndone() {
        fatma.delete("/chats/" + asked);
        set("sold");

        set("available");

        assertThat(isActive(fatma, asked)).isFalse();
        assertThat(fatma.room(asked).path("messages")).isEmpty();
    }

    @Test
    void theSameStatusOnceMoreTellsNothing() {
        set("sold");
        var start = ahmet.cursor();

        assertThat(set("sold").status()).isEqualTo(200);

        assertThat(ahmet.eventsAfter(start)).isEmpty();
    }

    private Answer set(String status) {
        return mehmet.put(path() + "/status", Map.of("status", status));
    }

    private JsonNode offer(Client who) {
        var made = who.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data();
    }

    private static RoomId roomOf(JsonNode offer) {
        return RoomId.of(offer.path("room_id").textValue());
    }

    private static String lastKind(Client who, RoomId room) {
        var messages = who.room(room).path("messages");
        return messages.path(messages.size() - 1).at("/metadata/system/kind").asText();
    }

    private static boolean isActive(Client who, RoomId room) {
        return who.room(room).path("is_active").booleanValue();
    }

    private String path() {
        return "/vehicles/" + vehicle;
    }
}
