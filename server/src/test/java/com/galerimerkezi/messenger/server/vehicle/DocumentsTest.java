package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.attachment.FileClient;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private VehicleId vehicle;

    @BeforeEach
    void aCar() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
        vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        SERVER.jdbc()
                .sql("UPDATE vehicles SET year = :year, mileage_km = 84000 WHERE id = :id")
                .param("year", today.getYear() - 3)
                .param("id", vehicle.value())
                .update();
    }

    @Test
    void aPackHasEverySlotAndTellsWhatEachIsWorth() {
        var pack = mehmet.get(path()).data();
        assertThat(pack.findValuesAsText("slot"))
                .containsExactly("registration", "expertise", "damage_record", "proxy", "authorisation_certificate");
        assertThat(pack.findValuesAsText("state")).containsOnly("missing");

        var filed = put(mehmet, "expertise", today.minusDays(2));

        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
        var report = slot(filed.data(), "expertise");
        assertThat(report.path("state").textValue()).isEqualTo("valid");
        assertThat(report.path("valid_until").textValue())
                .isEqualTo(today.plusDays(1).toString());
        assertThat(slot(put(mehmet, "expertise", today.minusDays(4)).data(), "expertise")
                        .path("state")
                        .textValue())
                .isEqualTo("expired");
    }

    @Test
    void aVehicleThatWasDrivenFarNeedsNoReport() {
        SERVER.jdbc()
                .sql("UPDATE vehicles SET mileage_km = 160001 WHERE id = :id")
                .param("id", vehicle.value())
                .update();

        var report = slot(mehmet.get(path()).data(), "expertise");

        assertThat(report.path("state").textValue()).isEqualTo("exempt");
        assertThat(report.path("exemption").textValue()).isEqualTo("mileage");
    }

    @Test
    void whoeverTalksAboutTheVehicleReadsItsPapersAndNobodyElse() {
        var filed = put(mehmet, "registration", today.minusYears(1));
        var file = slot(filed.data(), "registration").path("file_url").textValue();
        assertThat(ahmet.get(path()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(ahmet.get(file).status()).isEqualTo(404);

        ahmet.openRoom(vehicle);

        assertThat(ahmet.get(path()).data()).isEqualTo(filed.data());
        assertThat(ahmet.get(file).status()).isEqualTo(200);
        assertThat(SERVER.as(SERVER.world().fatma()).get(file).status()).isEqualTo(404);
    }

    @Test
    void aPaperThatIsTakenAwayIsReadByNobodyAnyMore() {
        ahmet.openRoom(vehicle);
        var file = slot(put(mehmet, "proxy", today).data(), "proxy")
                .path("file_url")
                .textValue();
        var start = ahmet.cursor();

        var left = mehmet.delete(path() + "/proxy");

        assertThat(slot(left.data(), "proxy").path("state").textValue()).isEqualTo("missing");
        assertThat(ahmet.get(file).status()).isEqualTo(404);
        assertThat(ahmet.eventsAfter(start).findValuesAsText("type")).containsExactly("vehicle_updated");
    }

    @Test
    void aGalleryIsAuthorisedAsLongAsTheNewestCertificateInItsPacksCounts() {
        var room = ahmet.openRoom(vehicle);
        assertThat(authorisedUntil("İzmir Oto")).isNull();

        put(mehmet, "authorisation_certificate", today.minusYears(1));
        vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        put(mehmet, "authorisation_certificate", today.minusYears(6));

        var until = today.minusYears(1).plusYears(5).toString();
        assertThat(authorisedUntil("İzmir Oto")).isEqualTo(until);
        assertThat(authorisedUntil("Ankara Oto")).isNull();
        var head = ahmet.room(room);
        var isA = head.path("gallery_a_id")
                .textValue()
                .equals(SERVER.world().izmir().toString());
        assertThat(head.path(isA ? "gallery_a_authorised_until" : "gallery_b_authorised_until")
                        .textValue())
                .isEqualTo(until);
        assertThat(head.path(isA ? "gallery_b_authorised_until" : "gallery_a_authorised_until")
                        .isNull())
                .isTrue();

        SERVER.jdbc()
                .sql("DELETE FROM vehicle_documents WHERE issued_on > now() - interval '2 years'")
                .update();
        mehmet.delete(path() + "/authorisation_certificate");
        assertThat(authorisedUntil("İzmir Oto")).isNull();
    }

    private @Nullable String authorisedUntil(String gallery) {
        var path = "/galleries?query=" + URLEncoder.encode(gallery, StandardCharsets.UTF_8);
        return ahmet.get(path).data().at("/0/authorised_until").textValue();
    }

    @Test
    void onlyTheOwnerFilesAndOnlyWhatIsAPaper() {
        assertThat(put(ahmet, "proxy", today).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(put(mehmet, "menu", today).json().at("/error/fields/slot").isMissingNode())
                .isFalse();
        assertThat(put(mehmet, "proxy", today.plusDays(1))
                        .json()
                        .at("/error/fields/issuedOn")
                        .isMissingNode())
                .isFalse();
    }

    private Client.Answer put(Client who, String slot, LocalDate issuedOn) {
        var file = new FileClient(who).upload("belge.pdf", FileClient.pdf(300), "application/pdf");
        return who.put(
                path() + "/" + slot,
                Map.of("fileId", file.substring(file.lastIndexOf('/') + 1), "issuedOn", issuedOn.toString()));
    }

    private static JsonNode slot(JsonNode pack, String name) {
        for (var document : pack) {
            if (document.path("slot").asText().equals(name)) {
                return document;
            }
        }
        throw new AssertionError("no slot " + name + " in " + pack);
    }

    private String path() {
        return "/vehicles/" + vehicle + "/documents";
    }
}
