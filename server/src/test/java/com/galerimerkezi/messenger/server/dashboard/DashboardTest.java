package com.galerimerkezi.messenger.server.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** İzmir's owner asks; what he is told is what SQL counts in another way. */
class DashboardTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final List<RoomId> ROOMS = new ArrayList<>();
    private static Client owner;
    private static Client ahmet;
    private static Client mehmet;

    @BeforeAll
    static void aWeekOfWork() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        owner = SERVER.as(world.dealers().person(world.izmir(), "İdil", Role.OWNER), Role.OWNER);
        for (int i = 0; i < 6; i++) {
            var offer = ahmet.post(
                            "/offers",
                            Map.of("vehicleId", world.dealers().vehicle(world.izmir()), "amount", 800_000 + i))
                    .data();
            var room = RoomId.of(offer.path("room_id").textValue());
            ROOMS.add(room);
            var id = offer.path("id").textValue();
            ahmet.say(room, "Düşünür müsünüz?");
            ahmet.say(room, "Bekliyorum");
            if (i < 4) {
                mehmet.say(room, "Bakıyoruz");
                mehmet.say(room, "Biraz sabır");
                ahmet.say(room, "Tamam");
            }
            if (i == 1) {
                owner.say(room, "Ben bakarım");
                mehmet.post("/offers/" + id + "/reject", Map.of());
                mehmet.put(path(room) + "/outcome", Map.of("outcome", "lost", "lossReason", "price"));
            }
            if (i == 2) {
                owner.post("/offers/" + id + "/accept", Map.of());
                owner.put(path(room) + "/outcome", Map.of("outcome", "agreed", "amount", 800_002));
            }
        }
        mehmet.put(
                path(ROOMS.getFirst()) + "/assignee",
                Map.of("userId", world.mehmet().id()));
        ahmet.delete(path(ROOMS.get(3)));
        // The clock on the wall: answers took minutes, and one person waits since yesterday.
        SERVER.jdbc()
                .sql(
                        "UPDATE chat_messages SET created_at = created_at + seq * interval '7 minutes' - interval '30 hours'")
                .update();
    }

    @Test
    void roomsThatAreOpenAndThatWaitAreThoseOfTheDatabase() {
        var report = report();

        assertThat(report.path("open_rooms").longValue())
                .isEqualTo(count("SELECT count(*) FROM chat_rooms WHERE is_active"));
        // Ahmet had the last word in rooms 0, 4 and 5; room 3 is closed, in 1 and 2 İzmir had it.
        assertThat(report.at("/waiting/over_day").longValue()).isEqualTo(3);
        assertThat(rooms("waiting")).containsExactlyInAnyOrder(ROOMS.get(0), ROOMS.get(4), ROOMS.get(5));
        assertThat(rooms("open")).doesNotContain(ROOMS.get(3)).hasSize(5);
    }

    @Test
    void responseTimesAreThoseOfTheDatabase() {
        var report = report();
        // Written from the answer's side: an own word of a person before which the other side spoke last.
        var answers = """
                SELECT a.room_id, a.sender_id, a.seq, extract(epoch FROM a.created_at - q.created_at) AS took
                FROM chat_messages a
                JOIN chat_messages p ON p.room_id = a.room_id AND p.seq = a.seq - 1
                JOIN LATERAL (
                    SELECT m.created_at FROM chat_messages m
                    WHERE m.room_id = a.room_id AND m.seq > coalesce((
                        SELECT max(o.seq) FROM chat_messages o
                        WHERE o.room_id = a.room_id AND o.seq < a.seq AND o.sender_gallery_id = a.sender_gallery_id), 0)
                    ORDER BY m.seq LIMIT 1) q ON true
                WHERE a.sender_gallery_id = '%s' AND p.sender_gallery_id <> a.sender_gallery_id
                """.formatted(SERVER.world().izmir());

        for (var which :
                Map.of("responses", "", "first_responses", " WHERE nth = 1").entrySet()) {
            var from = " FROM (SELECT x.*, row_number() OVER (PARTITION BY room_id ORDER BY seq) AS nth FROM ("
                    + answers + ") x) y" + which.getValue();
            var told = report.path(which.getKey());
            assertThat(told.path("count").longValue())
                    .isEqualTo(count("SELECT count(*)" + from))
                    .isPositive();
            assertThat(told.path("average").doubleValue())
                    .isCloseTo(number("SELECT round(avg(trunc(took)))" + from), within());
            assertThat(told.path("median").doubleValue())
                    .isCloseTo(
                            number("SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY trunc(took)))" + from),
                            within());
        }
        var mehmets = figuresOf("Mehmet");
        assertThat(mehmets.at("/responses/count").longValue())
                .isEqualTo(count("SELECT count(*) FROM (" + answers + ") x WHERE sender_id = '"
                        + SERVER.world().mehmet().id() + "'"));
    }

    @Test
    void offersAndEndsAreThoseOfTheDatabase() {
        var report = report();
        for (var told : report.path("offers")) {
            var of = " FROM offers WHERE status = '" + told.path("status").textValue() + "'";
            assertThat(told.path("received").booleanValue()).isTrue();
            assertThat(told.path("count").longValue()).isEqualTo(count("SELECT count(*)" + of));
            assertThat(told.path("value").decimalValue())
                    .isEqualByComparingTo(SERVER.jdbc()
                            .sql("SELECT sum(amount)" + of)
                            .query(BigDecimal.class)
                            .single());
        }
        assertThat(report.path("offers")).hasSize(3);
        assertThat(report.path("won").longValue()).isEqualTo(1);
        assertThat(report.at("/won_values/TRY").decimalValue()).isEqualByComparingTo("800002");
        assertThat(report.path("lost").longValue()).isEqualTo(1);
        assertThat(report.at("/loss_reasons/price").longValue()).isEqualTo(1);
        assertThat(rooms("won")).containsExactly(ROOMS.get(2));
        assertThat(rooms("lost")).containsExactly(ROOMS.get(1));
        assertThat(rooms("lost&value=price")).containsExactly(ROOMS.get(1));
        assertThat(rooms("lost&value=other")).isEmpty();
        assertThat(rooms("offers&value=open")).hasSize(4);
    }

    @Test
    void colleaguesAndBrandsHaveTheirOwnFigures() {
        var mehmets = figuresOf("Mehmet");
        assertThat(mehmets.path("open_rooms").longValue()).isEqualTo(1);
        assertThat(mehmets.path("messages").longValue())
                .isEqualTo(count("SELECT count(*) FROM chat_messages WHERE message_type = 'text' AND sender_id = '"
                        + SERVER.world().mehmet().id() + "'"));
        assertThat(mehmets.path("lost").longValue()).isEqualTo(1);
        assertThat(figuresOf("İdil").path("won").longValue()).isEqualTo(1);
        assertThat(rooms("colleague&value=" + SERVER.world().mehmet().id())).containsExactly(ROOMS.getFirst());

        var bmw = report().at("/brands/0");
        assertThat(bmw.path("brand").textValue()).isEqualTo("BMW");
        assertThat(bmw.path("rooms").longValue()).isEqualTo(count("SELECT count(*) FROM chat_rooms"));
        assertThat(bmw.path("offers").longValue()).isEqualTo(count("SELECT count(*) FROM offers"));
        assertThat(rooms("brand&value=BMW")).hasSize(6);
    }

    @Test
    void aPeriodBoundsWhatHappenedInIt() {
        var empty = owner.get("/reports/team?from=2020-01-01&to=2020-02-01").data();

        assertThat(empty.at("/responses/count").longValue()).isZero();
        assertThat(empty.path("offers")).isEmpty();
        assertThat(empty.path("won").longValue()).isZero();
        assertThat(empty.path("brands")).isEmpty();
        assertThat(empty.path("open_rooms").longValue()).isEqualTo(5);
    }

    @Test
    void theSpreadsheetHasTheSameFigures() {
        var csv = owner.get("/reports/team?format=csv");

        assertThat(csv.text())
                .startsWith("\uFEFFsection;name;detail;count;value;currency\r\n")
                .contains(
                        "rooms;open;;5;;", "deals;won;;;800002,00;TRY", "deals;lost;price;1;;", "brand;BMW;rooms;6;;");
        assertThat(csv.header("Content-Disposition")).contains("team.csv");
    }

    @Test
    void onlyWhoLeadsTheGallerySeesIt() {
        assertThat(mehmet.get("/reports/team").code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(mehmet.get("/reports/team/rooms?figure=open").code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(owner.get("/reports/team/rooms?figure=guess").status()).isEqualTo(400);
        assertThat(owner.get("/reports/team/rooms").status()).isEqualTo(400);
    }

    private static Offset<Double> within() {
        return Offset.offset(1.0);
    }

    private static JsonNode report() {
        var answer = owner.get("/reports/team");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.data();
    }

    private static JsonNode figuresOf(String firstName) {
        return StreamSupport.stream(report().path("colleagues").spliterator(), false)
                .filter(one -> one.path("first_name").textValue().equals(firstName))
                .findFirst()
                .orElseThrow();
    }

    private static List<RoomId> rooms(String figure) {
        var answer = owner.get("/reports/team/rooms?figure=" + figure);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.data().findValuesAsText("room_id").stream()
                .map(RoomId::of)
                .toList();
    }

    private static long count(String sql) {
        return SERVER.jdbc().sql(sql).query(Long.class).single();
    }

    private static double number(String sql) {
        return SERVER.jdbc().sql(sql).query(Double.class).single();
    }

    private static String path(RoomId room) {
        return "/chats/" + room;
    }
}
