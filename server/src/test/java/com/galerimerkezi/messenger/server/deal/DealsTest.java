package com.galerimerkezi.messenger.server.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DealsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
        room = newRoom();
    }

    @Test
    void anOutcomeIsTheOwnGallerysAndTheOtherNeverSeesIt() {
        var own = SERVER.as(SERVER.world().ayse()).cursor();
        var other = mehmet.cursor();

        var noted = put(room, Map.of("outcome", "lost", "lossReason", "price", "note", "gizli not"));

        assertThat(noted.status()).as(noted.text()).isEqualTo(200);
        assertThat(noted.data().path("loss_reason").textValue()).isEqualTo("price");
        assertThat(ahmet.room(room).path("outcome")).isEqualTo(noted.data());
        assertThat(ahmet.eventsAfter(own).at("/0/data/room/outcome")).isEqualTo(noted.data());
        assertThat(mehmet.room(room).path("outcome").isNull()).isTrue();
        assertThat(mehmet.eventsAfter(other)).isEmpty();
        assertThat(mehmet.get("/reports/deals").text()).doesNotContain("gizli not");
    }

    @Test
    void theLastOutcomeCountsAndItCanBeTakenBack() {
        put(room, Map.of("outcome", "lost", "lossReason", "no_answer"));
        put(room, Map.of("outcome", "agreed", "amount", 1_200_000));
        assertThat(ahmet.room(room).at("/outcome/outcome").textValue()).isEqualTo("agreed");
        assertThat(ahmet.room(room).at("/outcome/loss_reason").isNull()).isTrue();

        ahmet.delete("/chats/" + room + "/outcome");
        assertThat(ahmet.room(room).path("outcome").isNull()).isTrue();
    }

    @Test
    void anAgreementHasNoReasonForALoss() {
        assertThat(put(room, Map.of("outcome", "agreed", "lossReason", "price")).status())
                .isEqualTo(400);
        assertThat(put(room, Map.of("outcome", "agreed", "amount", -1)).status())
                .isEqualTo(400);
        assertThat(put(room, Map.of()).json().at("/error/fields/outcome").isMissingNode())
                .isFalse();
    }

    @Test
    void theReportsSumsAreThoseOfTheTable() {
        put(room, Map.of("outcome", "agreed", "amount", 1_200_000.5));
        put(newRoom(), Map.of("outcome", "agreed", "amount", 800_000));
        put(newRoom(), Map.of("outcome", "lost", "lossReason", "price"));
        put(newRoom(), Map.of("outcome", "lost", "lossReason", "price"));
        put(newRoom(), Map.of("outcome", "lost"));

        var report = ahmet.get("/reports/deals").data();

        assertThat(report.path("agreed").longValue()).isEqualTo(count("outcome = 'agreed'"));
        assertThat(report.path("lost").longValue()).isEqualTo(count("outcome = 'lost'"));
        assertThat(report.at("/loss_reasons/price").longValue()).isEqualTo(count("loss_reason = 'price'"));
        assertThat(report.at("/agreed_amounts/TRY").decimalValue()).isEqualByComparingTo(sum());
        assertThat(report.path("deals").size()).isEqualTo((int) count("true"));
        assertThat(ahmet.get("/reports/deals?from=2090-01-01").data().path("deals"))
                .isEmpty();
        assertThat(ahmet.get("/reports/deals?from=dün").status()).isEqualTo(400);
    }

    @Test
    void aSpreadsheetGetsTextWhereAFormulaWasWritten() {
        put(room, Map.of("outcome", "agreed", "amount", 1_234.5, "note", "=HYPERLINK(\"x\");2"));

        var csv = ahmet.get("/reports/deals?format=csv");

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains("deals.csv");
        assertThat(csv.text())
                .startsWith("\uFEFFrecorded_at;outcome;")
                .contains(";agreed;;1234,50;TRY;BMW 320i M Sport;34 ABC 123;İzmir Oto;Ahmet Yılmaz;")
                .contains("\"'=HYPERLINK(\"\"x\"\");2\"");
        assertThat(ahmet.get("/reports/deals?format=xls").status()).isEqualTo(400);
    }

    private Client.Answer put(RoomId to, Map<String, ?> outcome) {
        return ahmet.put("/chats/" + to + "/outcome", outcome);
    }

    private RoomId newRoom() {
        return ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
    }

    private static long count(String condition) {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM deal_outcomes WHERE gallery_id = :ankara AND " + condition)
                .param("ankara", SERVER.world().ankara().value())
                .query(Long.class)
                .single();
    }

    private static BigDecimal sum() {
        return SERVER.jdbc()
                .sql("SELECT sum(amount) FROM deal_outcomes WHERE gallery_id = :ankara AND outcome = 'agreed'")
                .param("ankara", SERVER.world().ankara().value())
                .query(BigDecimal.class)
                .single();
    }
}
