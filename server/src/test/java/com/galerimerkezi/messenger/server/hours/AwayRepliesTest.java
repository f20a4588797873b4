package com.galerimerkezi.messenger.server.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A gallery that is closed says so once a day and room, and to people alone. */
class AwayRepliesTest {

    /** Never open. */
    private static final Map<String, Object> AWAY =
            Map.of("intervals", List.of(), "awayEnabled", true, "awayText", "Şu an kapalıyız");

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private Client oya;
    private Client idil;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        oya = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);
        idil = SERVER.as(world.dealers().person(world.izmir(), "İdil", Role.OWNER), Role.OWNER);
        set(oya, Map.of());
        set(idil, Map.of());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void whoWritesToAClosedGalleryIsAnsweredOnceADayAndItStillWaits() {
        set(idil, AWAY);
        ahmet.say(room, "Araç duruyor mu?");
        sweep();
        ahmet.say(room, "Alo?");
        sweep();

        assertThat(said()).containsExactly("Araç duruyor mu?", "Şu an kapalıyız", "Alo?");
        var reply = ahmet.get("/chats/" + room + "/messages").data().path(1);
        assertThat(reply.path("message_type").textValue()).isEqualTo("system");
        assertThat(reply.at("/metadata/system/kind").textValue()).isEqualTo("away_reply");
        assertThat(mehmet.room(room).at("/team/status").textValue()).isEqualTo("waiting_for_us");
        assertThat(ahmet.room(room).at("/team/status").textValue()).isEqualTo("waiting_for_them");
    }

    @Test
    void twoGalleriesThatAreAwayDoNotAnswerEachOther() {
        set(idil, AWAY);
        set(oya, AWAY);
        ahmet.say(room, "İyi akşamlar");
        for (int i = 0; i < 4; i++) {
            sweep();
        }

        assertThat(said()).containsExactly("İyi akşamlar", "Şu an kapalıyız");
    }

    @Test
    void whileItIsOpenOrAnsweredByAPersonNothingIsSaid() {
        ahmet.say(room, "Açık mısınız?");
        set(idil, Map.of("intervals", allDay(), "awayEnabled", true, "awayText", "Kapalıyız"));
        sweep();
        assertThat(said()).hasSize(1);

        mehmet.say(room, "Evet, açığız");
        set(idil, AWAY);
        sweep();
        assertThat(said()).hasSize(2);
        ahmet.delete("/chats/" + room);
        sweep();
        assertThat(said()).hasSize(2);
    }

    @Test
    void theOwnerSetsTheHoursAndStaffSeeThem() {
        var asked = Map.of(
                "zone",
                "Europe/Istanbul",
                "intervals",
                List.of(interval(1, "09:00", "12:30"), interval(1, "13:30", "00:00")),
                "closedDays",
                List.of(Map.of("date", "2026-08-31", "name", "Köprü")),
                "publicHolidays",
                true);
        var theirs = mehmet.cursor();
        var start = ahmet.cursor();
        var saved = set(oya, asked);

        assertThat(ahmet.get("/team/hours").data()).isEqualTo(saved.data());
        assertThat(ahmet.put("/team/hours", asked).code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(ahmet.eventsAfter(start).at("/0/data/hours")).isEqualTo(saved.data());
        assertThat(mehmet.eventsAfter(theirs)).isEmpty();
        assertThat(mehmet.get("/team/hours").text()).doesNotContain("Köprü");
    }

    @Test
    void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
        refused(List.of(interval(1, "09:00", "12:00"), interval(1, "11:00", "13:00")), "intervals");
        refused(List.of(interval(1, "12:00", "09:00")), "intervals");
        refused(List.of(interval(8, "09:00", "12:00")), "intervals");
        assertThat(oya.put("/team/hours", Map.of("zone", "Mars/Olympus")).status())
                .isEqualTo(400);
        assertThat(oya.put("/team/hours", Map.of("awayEnabled", true)).status()).isEqualTo(400);
    }

    private void refused(List<Object> intervals, String field) {
        var answer = oya.put("/team/hours", Map.of("intervals", intervals));
        assertThat(answer.json().at("/error/fields").has(field))
                .as(answer.text())
                .isTrue();
    }

    private static List<Object> allDay() {
        return List.of(1, 2, 3, 4, 5, 6, 7).stream()
                .map(day -> interval(day, "00:00", "00:00"))
                .toList();
    }

    private static Object interval(int day, String opens, String closes) {
        return Map.of("day", day, "opens", opens, "closes", closes);
    }

    private static Answer set(Client owner, Map<String, Object> hours) {
        var saved = owner.put("/team/hours", hours);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return saved;
    }

    private static void sweep() {
        SERVER.server().part(AwayReplies.class).sweep();
    }

    private List<String> said() {
        return StreamSupport.stream(
                        ahmet.get("/chats/" + room + "/messages").data().spliterator(), false)
                .map((JsonNode message) -> message.path("content").textValue())
                .toList();
    }
}
