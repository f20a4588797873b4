package com.galerimerkezi.messenger.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class AuditTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final Galleries gallery = Galleries.on(SERVER);

    @Test
    void signInsRefusalsAndWhatOwnersDoStandInTheLog() {
        gallery.login(gallery.staff().email(), "yanlış-parola");
        var staff = gallery.asStaff();
        var owner = gallery.asOwner();
        owner.put("/people/" + gallery.staff().id() + "/role", Map.of("role", "owner"));
        owner.put("/people/" + gallery.staff().id() + "/disabled");
        staff.get("/chats");

        var log = owner.get("/audit").data();

        assertThat(log.findValuesAsText("action"))
                .containsExactly("user_disabled", "role_changed", "sign_in", "sign_in", "sign_in_refused");
        assertThat(log.get(1).at("/details/from").textValue()).isEqualTo("staff");
        assertThat(log.get(1).at("/actor/first_name").textValue()).isEqualTo("Ayşe");
        assertThat(log.get(1).at("/subject/first_name").textValue()).isEqualTo("Ali");
    }

    @Test
    void deletionsAndExportsStandInItWithoutWhatWasWritten() {
        var other = Galleries.on(SERVER);
        var room = gallery.asStaff().openRoom(SERVER.world().dealers().vehicle(other.id()));
        var mine = gallery.asStaff();
        var message = mine.write(room, "gizli söz");
        mine.delete("/chats/" + room + "/messages/" + message);
        mine.get("/chats/" + room + "/export?format=json");
        mine.delete("/chats/" + room);

        var log = gallery.asOwner().get("/audit?user=" + gallery.staff().id());

        assertThat(log.data().findValuesAsText("action")).contains("message_deleted", "exported", "room_closed");
        assertThat(log.text()).doesNotContain("gizli");
        assertThat(other.asOwner().get("/audit").text()).doesNotContain(room.toString());
    }

    @Test
    void whatIsTakenAwayAsAFileStandsInItWithItsKindAndALookDoesNot() {
        var room = gallery.asStaff()
                .openRoom(SERVER.world().dealers().vehicle(Galleries.on(SERVER).id()));
        var owner = gallery.asOwner();
        var deposit = owner.post(
                        "/chats/" + room + "/deposits",
                        Map.of("amount", 50_000, "paidAt", Instant.now(), "method", "cash"))
                .data()
                .path("id")
                .textValue();
        owner.get("/reports/deals");
        owner.get("/reports/team");
        owner.get("/reports/deals?format=csv");
        owner.get("/reports/team?format=csv");
        owner.get("/chats/" + room + "/deposits/" + deposit + "/receipt");
        owner.get("/chats/" + room + "/export?format=json");

        var log = owner.get("/audit?action=exported").data();

        assertThat(log.findValuesAsText("kind")).containsExactly("chat", "receipt", "team", "deals");
        assertThat(log.findValuesAsText("format")).containsExactly("json", "pdf", "csv", "csv");
        assertThat(log.get(1).at("/details/deposit_id").textValue()).isEqualTo(deposit);
    }

    @Test
    void aGalleryReadsItsOwnLogAndNoOthersAndOnlyItsOwnerDoes() {
        var other = Galleries.on(SERVER);
        other.asStaff();

        assertThat(gallery.asStaff().get("/audit").status()).isEqualTo(403);
        assertThat(gallery.asOwner().get("/audit").text())
                .doesNotContain(other.staff().id().toString());
    }

    @Test
    void whoKnocksWithAnUnknownAddressIsTheOperatorsAffair() {
        var world = SERVER.world();
        var admin = world.dealers().person(world.support(), "Sistem", Role.ADMIN);
        gallery.login("kimse-" + UUID.randomUUID() + "@galeri.example", "parola-1");

        var log = gallery.signedIn(admin).get("/audit?action=sign_in_refused");

        assertThat(log.data())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("subject").isNull()).isTrue());
        assertThat(log.text()).doesNotContain("kimse-");
    }

    @Test
    void itIsAskedByWhoWhatAndWhenAndReadPageByPage() {
        var before = Instant.now();
        var owner = gallery.asOwner();
        gallery.asStaff();
        gallery.asStaff();

        assertThat(owner.get("/audit?action=sign_in&user=" + gallery.staff().id())
                        .data())
                .hasSize(2);
        assertThat(owner.get("/audit?to=" + before).data()).isEmpty();
        assertThat(owner.get("/audit?from=" + before).data()).hasSize(3);
        var first = owner.get("/audit?limit=2");
        var second = owner.get("/audit?limit=2&cursor="
                + first.json().at("/pagination/next_cursor").textValue());
        assertThat(first.data()).hasSize(2);
        assertThat(second.data()).hasSize(1);
        assertThat(second.json().at("/pagination/next_cursor").isTextual()).isFalse();
        assertThat(owner.get("/audit?action=hoppala").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entries SET action = 'sign_out'",
                "DELETE FROM audit_entries",
                "TRUNCATE audit_entries"
            })
    void nothingIsEverTakenFromIt(String sql) {
        Client owner = gallery.asOwner();
        var before = owner.get("/audit").data();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> SERVER.jdbc().sql(sql).update())
                .withMessageContaining("only ever added to");

        assertThat(owner.get("/audit").data()).isEqualTo(before);
    }
}
