package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Assignment, labels, status, snooze and the lock of a room, each of one side alone. */
class TeamworkTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client ayse;
    private Client owner;
    private Client mehmet;
    private RoomId room;
    private String path;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        ayse = SERVER.as(world.ayse());
        owner = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        path = "/chats/" + room;
    }

    @AfterEach
    void nobodyIsLockedOut() {
        owner.put("/team/options", Map.of("onlyAssigneeSends", false));
    }

    @Test
    void aRoomIsHandedOverWithANoteForWhoGetsIt() {
        var ayseId = SERVER.world().ayse().id();
        var noteId = UUID.randomUUID();
        var handOver = Map.of("userId", ayseId, "note", "Fiyatı sen konuş", "clientNoteId", noteId);
        var start = ayse.cursor();

        var assigned = ahmet.put(path + "/assignee", handOver);
        var again = ahmet.put(path + "/assignee", handOver);

        assertThat(assigned.data().at("/team/assignee/first_name").textValue()).isEqualTo("Ayşe");
        assertThat(again.status()).isEqualTo(200);
        var note = ayse.get(path + "/notes").data();
        assertThat(note).hasSize(1);
        assertThat(note.at("/0/handed_to").textValue()).isEqualTo(ayseId.toString());
        assertThat(note.at("/0/mentions/0").textValue()).isEqualTo(ayseId.toString());
        var told = ayse.eventsAfter(start);
        assertThat(told.at("/0/type").textValue()).isEqualTo("note_added");
        assertThat(told.at("/1/data/room/team")).isEqualTo(assigned.data().path("team"));
    }

    @Test
    void theOtherSideNeitherSeesNorHearsOfIt() {
        var theirs = mehmet.cursor();
        var before = mehmet.room(room);

        ahmet.put(path + "/assignee", Map.of("userId", SERVER.world().ahmet().id()));
        ahmet.put(path + "/snooze", Map.of("until", tomorrow(), "reason", "beklesin"));
        ahmet.put(path + "/status", Map.of("status", "waiting_for_them"));

        assertThat(mehmet.room(room)).isEqualTo(before);
        assertThat(mehmet.eventsAfter(theirs)).isEmpty();
        assertThat(team(mehmet).path("assignee").isNull()).isTrue();
    }

    @Test
    void onlyColleaguesAreAssigned() {
        for (var stranger : List.of(SERVER.world().mehmet().id().value(), UUID.randomUUID())) {
            var refused = ahmet.put(path + "/assignee", Map.of("userId", stranger, "note", "al"));
            assertThat(refused.json().at("/error/fields").has("userId"))
                    .as(refused.text())
                    .isTrue();
        }
        assertThat(team(ahmet).path("assignee").isNull()).isTrue();
        assertThat(ahmet.get(path + "/notes").data()).isEmpty();

        ahmet.put(path + "/assignee", Map.of("userId", SERVER.world().ahmet().id()));
        assertThat(ayse.delete(path + "/assignee").data().at("/team/assignee").isNull())
                .isTrue();
    }

    @Test
    void theStatusFollowsWhoWroteLastAndWhatIsSetByHandLastsUntilTheNextMessage() {
        assertThat(team(ahmet).path("status").isNull()).isTrue();

        mehmet.say(room, "Satıldı mı?");
        assertThat(status(ahmet)).isEqualTo("waiting_for_us");
        assertThat(status(mehmet)).isEqualTo("waiting_for_them");

        var set = ahmet.put(path + "/status", Map.of("status", "waiting_for_them"));
        assertThat(set.data().at("/team/status_is_set").booleanValue()).isTrue();
        assertThat(status(ayse)).isEqualTo("waiting_for_them");
        assertThat(status(mehmet)).isEqualTo("waiting_for_them");

        ahmet.delete(path + "/status");
        assertThat(status(ahmet)).isEqualTo("waiting_for_us");
        ahmet.put(path + "/status", Map.of("status", "waiting_for_them"));
        mehmet.say(room, "Alo?");
        assertThat(status(ahmet)).isEqualTo("waiting_for_us");
    }

    @Test
    void aSnoozeEndsWithTheNextMessageOrByHand() {
        var until = tomorrow();
        var snoozed = ahmet.put(path + "/snooze", Map.of("until", until, "reason", "yarın arayacak"));
        assertThat(snoozed.data().at("/team/snoozed_until").textValue()).isEqualTo(until);
        assertThat(team(ayse).path("snooze_reason").textValue()).isEqualTo("yarın arayacak");

        mehmet.say(room, "Erken döndüm");
        assertThat(team(ahmet).path("snoozed_until").isNull()).isTrue();

        ahmet.put(path + "/snooze", Map.of("until", until));
        assertThat(ayse.delete(path + "/snooze")
                        .data()
                        .at("/team/snoozed_until")
                        .isNull())
                .isTrue();
    }

    @Test
    void nobodySnoozesIntoThePastOrForYears() {
        for (var wrong : List.of("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
            var refused = ahmet.put(path + "/snooze", Map.of("until", wrong));
            assertThat(refused.json().at("/error/fields").has("until"))
                    .as(refused.text())
                    .isTrue();
        }
        assertThat(ahmet.put(path + "/status", Map.of("status", "asleep")).status())
                .isEqualTo(400);
    }

    @Test
    void ownersMakeLabelsAndStaffStickThemOnRooms() {
        var start = ahmet.cursor();
        var label = label("Acil");
        assertThat(ahmet.eventsAfter(start).at("/0/data/labels").toString()).contains("Acil");
        assertThat(ahmet.post("/team/labels", Map.of("name", "x", "colour", "red"))
                        .code())
                .isEqualTo(ErrorCode.ROLE_REQUIRED);

        ahmet.put(path + "/labels/" + label);
        ahmet.put(path + "/labels/" + label);
        assertThat(team(ayse).path("label_ids").toString()).isEqualTo("[\"" + label + "\"]");
        assertThat(mehmet.put(path + "/labels/" + label).code()).isEqualTo(ErrorCode.LABEL_NOT_FOUND);
        assertThat(mehmet.get("/team").text()).doesNotContain("Acil");

        ahmet.delete(path + "/labels/" + label);
        assertThat(team(ahmet).path("label_ids")).isEmpty();
    }

    @Test
    void aLabelThatIsDeletedIsOnNoRoomAndItsNameIsFree() {
        var label = label("Takip");
        ahmet.put(path + "/labels/" + label);
        var twin = owner.post("/team/labels", Map.of("name", "Takip", "colour", "blue"));
        assertThat(twin.json().at("/error/fields").has("name")).as(twin.text()).isTrue();

        var renamed = owner.put("/team/labels/" + label, Map.of("name", "Takipte", "colour", "grey"));
        assertThat(renamed.data().path("name").textValue()).isEqualTo("Takipte");
        assertThat(owner.delete("/team/labels/" + label).status()).isEqualTo(200);

        assertThat(team(ahmet).path("label_ids")).isEmpty();
        assertThat(owner.delete("/team/labels/" + label).code()).isEqualTo(ErrorCode.LABEL_NOT_FOUND);
    }

    @Test
    void whereTheGalleryWantsItOnlyTheAssigneeAndOwnersWrite() {
        owner.put("/team/options", Map.of("onlyAssigneeSends", true));
        assertThat(ahmet.say(room, "Henüz kimseye atanmadı").status()).isEqualTo(201);
        ahmet.put(path + "/assignee", Map.of("userId", SERVER.world().ayse().id()));

        assertThat(ahmet.say(room, "Ben de yazayım").code()).isEqualTo(ErrorCode.ASSIGNED_TO_COLLEAGUE);
        assertThat(share(ahmet).code()).isEqualTo(ErrorCode.ASSIGNED_TO_COLLEAGUE);
        assertThat(ayse.say(room, "Buyurun").status()).isEqualTo(201);
        assertThat(owner.say(room, "Ben patronum").status()).isEqualTo(201);
        assertThat(mehmet.say(room, "Bizi bağlamaz").status()).isEqualTo(201);
        assertThat(ahmet.room(room).path("last_seq").longValue()).isEqualTo(4);

        assertThat(ahmet.post(path + "/notes", Map.of("content", "not serbest")).status())
                .isEqualTo(201);
        ahmet.put(path + "/assignee", Map.of("userId", SERVER.world().ahmet().id()));
        assertThat(ahmet.say(room, "Devraldım").status()).isEqualTo(201);
    }

    @Test
    void theAnswerToAMessageThatWasSentBeforeTheRoomWasAssignedStaysThatMessage() {
        owner.put("/team/options", Map.of("onlyAssigneeSends", true));
        var sent = Map.of("content", "ilk", "clientMessageId", UUID.randomUUID());
        var first = ahmet.post(path + "/messages", sent);
        ahmet.put(path + "/assignee", Map.of("userId", SERVER.world().ayse().id()));

        var again = ahmet.post(path + "/messages", sent);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.data().path("id")).isEqualTo(first.data().path("id"));
    }

    @Test
    void anOfferInARoomOfAColleagueIsAnsweredByTheColleague() {
        var world = SERVER.world();
        var vehicle = world.dealers().vehicle(world.ankara());
        var offer = mehmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 900_000));
        var offered = "/chats/" + offer.data().path("room_id").textValue();
        owner.put("/team/options", Map.of("onlyAssigneeSends", true));
        ahmet.put(offered + "/assignee", Map.of("userId", world.ayse().id()));
        var reject = "/offers/" + offer.data().path("id").textValue() + "/reject";

        assertThat(ahmet.post(reject, "{}").code()).isEqualTo(ErrorCode.ASSIGNED_TO_COLLEAGUE);
        assertThat(ayse.post(reject, "{}").status()).isEqualTo(200);
    }

    @Test
    void theTeamIsTheOwnGallerysStaffInTurkishOrder() {
        var names = owner.get("/team").data().path("colleagues").findValuesAsText("first_name");

        assertThat(names).startsWith("Ahmet", "Ayşe").doesNotContain("Mehmet");
    }

    private String label(String name) {
        var made = owner.post("/team/labels", Map.of("name", name, "colour", "red"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data().path("id").textValue();
    }

    private Answer share(Client client) {
        var file = client.post("/files", new CreateFileRequest("a.txt", 3L, "text/plain", null))
                .data()
                .path("file_url")
                .textValue();
        client.send(
                "PATCH",
                file + "/bytes",
                BodyPublishers.ofString("abc"),
                Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"));
        return client.post(path + "/upload", new ShareFileRequest(file, "a.txt", 3L, "text/plain", null, null));
    }

    private JsonNode team(Client client) {
        return client.room(room).path("team");
    }

    private String status(Client client) {
        return team(client).path("status").textValue();
    }

    private static String tomorrow() {
        return Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
