package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatesTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final Map<String, Object> STATED = Map.of("number", " 35-02216 ", "validUntil", "2028-05-31");

    private GalleryId izmir;
    private Client owner;
    private Client partner;
    private RoomId room;

    @BeforeEach
    void aGalleryWithAnOwner() {
        var dealers = SERVER.world().dealers();
        izmir = dealers.gallery("İzmir Oto");
        owner = SERVER.as(dealers.person(izmir, "Elif", Role.OWNER), Role.OWNER);
        partner = SERVER.as(SERVER.world().ahmet());
        room = partner.openRoom(dealers.vehicle(izmir));
    }

    @Test
    void itsOwnerStatesItAndWhoeverTalksToTheGalleryIsToldAtOnce() {
        var start = partner.cursor();
        var strangers = SERVER.as(SERVER.world().fatma()).cursor();

        var gallery = owner.put(path(), STATED);

        assertThat(gallery.status()).as(gallery.text()).isEqualTo(200);
        assertThat(gallery.data().path("authorised_until").textValue()).isEqualTo("2028-05-31");
        var events = partner.eventsAfter(start);
        assertThat(events.findValuesAsText("type")).containsExactly("gallery_updated");
        assertThat(events.at("/0/data/gallery")).isEqualTo(gallery.data());
        assertThat(SERVER.as(SERVER.world().fatma()).eventsAfter(strangers)).isEmpty();
        assertThat(inRoom().path("number").textValue()).isEqualTo("35-02216");
        assertThat(inRoom().path("verified").booleanValue()).isFalse();
        assertThat(partner.get("/galleries/" + izmir).data()).isEqualTo(gallery.data());
    }

    @Test
    void theSameOnceMoreTellsNothing() {
        owner.put(path(), STATED);
        var start = partner.cursor();

        assertThat(owner.put(path(), STATED).status()).isEqualTo(200);

        assertThat(partner.eventsAfter(start)).isEmpty();
    }

    @Test
    void theOperatorVerifiesByStatingItAndAChangeTakesThatBack() {
        var operator =
                SERVER.as(SERVER.world().dealers().person(SERVER.world().ankara(), "Deniz", Role.ADMIN), Role.ADMIN);
        owner.put(path(), STATED);

        operator.put(path(), STATED);
        assertThat(inRoom().path("verified").booleanValue()).isTrue();
        owner.put(path(), STATED);
        assertThat(inRoom().path("verified").booleanValue()).isTrue();
        owner.put(path(), Map.of("number", "35-02217", "validUntil", "2028-05-31"));

        assertThat(inRoom().path("verified").booleanValue()).isFalse();
        assertThat(operator.put("/galleries/" + UUID.randomUUID() + "/certificate", STATED)
                        .code())
                .isEqualTo(ErrorCode.GALLERY_NOT_FOUND);
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        owner.put(path(), STATED);

        assertThat(owner.delete(path()).data().path("authorised_until").isNull())
                .isTrue();
        assertThat(inRoom().isNull()).isTrue();
    }

    @Test
    void nobodyElseStatesIt() {
        var staff = SERVER.as(SERVER.world().dealers().staff(izmir, "Mert"));
        var otherOwner =
                SERVER.as(SERVER.world().dealers().person(SERVER.world().ankara(), "Cem", Role.OWNER), Role.OWNER);

        assertThat(staff.put(path(), STATED).code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(staff.delete(path()).code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(otherOwner.put(path(), STATED).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(otherOwner.delete(path()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(inRoom().isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'   ', 2028-05-31, number",
        ", 2028-05-31, number",
        "12345678901234567890123456789012345678901, 2028-05-31, number",
        "35-1, , validUntil",
        "35-1, 1989-12-31, validUntil",
        "35-1, 2100-01-02, validUntil",
    })
    void whatIsNoCertificateIsNamedAndChangesNothing(@Nullable String number, @Nullable String until, String field) {
        var asked = new HashMap<String, Object>();
        asked.put("number", number);
        asked.put("validUntil", until);

        var answer = owner.put(path(), asked);

        assertThat(answer.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/error/fields/" + field).isMissingNode()).isFalse();
        assertThat(inRoom().isNull()).isTrue();
    }

    private String path() {
        return "/galleries/" + izmir + "/certificate";
    }

    private JsonNode inRoom() {
        var row = partner.room(room);
        boolean isA = row.path("gallery_a_id").textValue().equals(izmir.toString());
        return row.path(isA ? "gallery_a_certificate" : "gallery_b_certificate");
    }
}
