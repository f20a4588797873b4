package com.galerimerkezi.messenger.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoomTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void aVehiclesRoomJoinsWhoAsksAndWhoOwnsIt() {
        var world = SERVER.world();
        var vehicle = world.dealers().vehicle(world.izmir());

        var opened = SERVER.as(world.ahmet()).post("/chats", OpenRoomRequest.forVehicle(vehicle));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.data().path("gallery_a_name").textValue()).isEqualTo("Ankara Oto");
        assertThat(opened.data().path("gallery_b_name").textValue()).isEqualTo("İzmir Oto");
        assertThat(opened.data().path("vehicle_brand").textValue()).isEqualTo("BMW");
        assertThat(opened.data().path("vehicle_price").decimalValue()).isEqualByComparingTo("1250000");
        assertThat(opened.data().path("is_active").booleanValue()).isTrue();
    }

    @Test
    void whatARoomIsAboutMustBeThere() {
        var world = SERVER.world();
        var unknownVehicle = OpenRoomRequest.forVehicle(new VehicleId(UUID.randomUUID()));
        var unknownGallery = new GalleryId(UUID.randomUUID());
        var withNobody =
                new OpenRoomRequest(RoomType.VEHICLE, null, world.dealers().vehicle(world.izmir()), unknownGallery);

        assertThat(SERVER.as(world.ahmet()).post("/chats", unknownVehicle).code())
                .isEqualTo(ErrorCode.VEHICLE_NOT_FOUND);
        assertThat(SERVER.as(world.mehmet()).post("/chats", withNobody).code()).isEqualTo(ErrorCode.GALLERY_NOT_FOUND);
        assertThat(SERVER.as(world.mehmet())
                        .get("/vehicles/" + UUID.randomUUID())
                        .code())
                .isEqualTo(ErrorCode.VEHICLE_NOT_FOUND);
    }

    @Test
    void aSecondRoomForTheSameSubjectIsTheFirstOne() {
        var world = SERVER.world();
        var offer = world.dealers().offer(world.dealers().vehicle(world.izmir()), world.ankara(), world.izmir());

        var first = SERVER.as(world.ahmet()).post("/chats", OpenRoomRequest.forOffer(offer));
        var second = SERVER.as(world.mehmet()).post("/chats", OpenRoomRequest.forOffer(offer));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.data().path("id")).isEqualTo(first.data().path("id"));
    }

    @Test
    void twentyCallsAtOnceMakeOneRoom() throws Exception {
        var world = SERVER.world();
        var request = OpenRoomRequest.forVehicle(world.dealers().vehicle(world.izmir()));
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> call = () -> SERVER.as(world.ahmet()).post("/chats", request);
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> call).toList())) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.data().path("id"))
                .containsOnly(answers.getFirst().data().path("id"));
    }

    @Test
    void aClosedRoomLeavesBothListsAndOpensAgain() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var vehicle = world.dealers().vehicle(world.izmir());
        var room = ahmet.openRoom(vehicle);

        ahmet.delete("/chats/" + room);

        assertThat(idsOf(ahmet.get("/chats").data())).doesNotContain(room.toString());
        assertThat(idsOf(SERVER.as(world.mehmet()).get("/chats").data())).doesNotContain(room.toString());
        assertThat(idsOf(ahmet.get("/chats?state=closed").data())).contains(room.toString());
        assertThat(ahmet.openRoom(vehicle)).isEqualTo(room);
        assertThat(idsOf(ahmet.get("/chats").data())).contains(room.toString());
    }

    @Test
    void theRoomWithTheNewestMessageComesFirst() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var older = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        var newer = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        ahmet.say(older, "merhaba");

        assertThat(idsOf(ahmet.get("/chats").data())).startsWith(older.toString(), newer.toString());
        assertThat(ahmet.get("/chats")
                        .data()
                        .path(0)
                        .path("last_message_preview")
                        .textValue())
                .isEqualTo("merhaba");
    }

    @Test
    void pagesOfTheListMeetWithoutOverlap() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        for (int i = 0; i < 5; i++) {
            ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        }
        var all = idsOf(ahmet.get("/chats").data());

        List<String> paged = new ArrayList<>();
        var page = ahmet.get("/chats?limit=2");
        while (true) {
            paged.addAll(idsOf(page.data()));
            var next = page.json().at("/pagination/next_cursor");
            if (!next.isTextual()) {
                break;
            }
            page = ahmet.get("/chats?limit=2&cursor=" + next.textValue());
        }

        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void aQueryFindsNamesAndPlatesHoweverTheyAreTyped() {
        var ahmet = SERVER.as(SERVER.world().ahmet());
        ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));

        for (var typed : List.of("izmir", "IZMIR", "34abc123", "34%20ABC", "m%20sport")) {
            assertThat(ahmet.get("/chats?limit=1&query=" + typed).data())
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(ahmet.get("/chats?query=passat").data()).isEmpty();
    }

    @Test
    void ownGalleryOnBothSidesIsRefused() {
        var world = SERVER.world();
        var own = world.dealers().vehicle(world.ankara());
        var ahmet = SERVER.as(world.ahmet());

        assertThat(ahmet.post("/chats", OpenRoomRequest.forVehicle(own)).code()).isEqualTo(ErrorCode.SAME_GALLERY);
        assertThat(ahmet.post("/chats", new OpenRoomRequest(RoomType.VEHICLE, null, own, world.ankara()))
                        .code())
                .isEqualTo(ErrorCode.SAME_GALLERY);
    }

    @Test
    void anOfferOfTwoOthersIsNotEvenKnown() {
        var world = SERVER.world();
        var offer = world.dealers().offer(world.dealers().vehicle(world.izmir()), world.ankara(), world.izmir());

        var stranger = SERVER.as(world.fatma()).post("/chats", OpenRoomRequest.forOffer(offer));

        assertThat(stranger.code()).isEqualTo(ErrorCode.OFFER_NOT_FOUND);
    }

    @Test
    void supportIsOneRoomWithTheSupportGallery() {
        var ahmet = SERVER.as(SERVER.world().ahmet());

        var first = ahmet.post("/chats", OpenRoomRequest.forSupport());
        var second = ahmet.post("/chats", OpenRoomRequest.forSupport());

        assertThat(first.data().path("gallery_b_name").textValue()).isEqualTo("Destek");
        assertThat(second.data().path("id")).isEqualTo(first.data().path("id"));
    }

    @Test
    void archivingConcernsOnesOwnGalleryAndANewMessageBringsTheRoomBack() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var mehmet = SERVER.as(world.mehmet());
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));

        assertThat(ahmet.put("/chats/" + room + "/archive").status()).isEqualTo(200);
        assertThat(ahmet.get("/chats/" + room).data().path("archived").booleanValue())
                .isTrue();
        assertThat(mehmet.get("/chats/" + room).data().path("archived").booleanValue())
                .isFalse();
        mehmet.say(room, "görüşelim mi?");

        assertThat(ahmet.get("/chats/" + room).data().path("archived").booleanValue())
                .isFalse();
    }

    @Test
    void pinningAndMutingAreTheUsersOwn() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));

        ahmet.put("/chats/" + room + "/pin");
        ahmet.put("/chats/" + room + "/mute");

        assertThat(ahmet.get("/chats/" + room).data().path("pinned").booleanValue())
                .isTrue();
        assertThat(ahmet.get("/chats/" + room).data().path("muted_until").isTextual())
                .isTrue();
        assertThat(roomOf(world.ayse(), room.toString()).path("pinned").booleanValue())
                .isFalse();
        ahmet.delete("/chats/" + room + "/pin");
        ahmet.delete("/chats/" + room + "/mute");
        assertThat(ahmet.get("/chats/" + room).data().path("pinned").booleanValue())
                .isFalse();
        assertThat(ahmet.get("/chats/" + room).data().path("muted_until").isNull())
                .isTrue();
    }

    private static JsonNode roomOf(Person person, String room) {
        return SERVER.as(person).get("/chats/" + room).data();
    }

    private static List<String> idsOf(JsonNode rooms) {
        return StreamSupport.stream(rooms.spliterator(), false)
                .map(room -> room.path("id").textValue())
                .toList();
    }
}
