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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private VehicleId vehicle;

    @BeforeEach
    void aCarAndNoPapers() {
        SERVER.jdbc().sql("DELETE FROM vehicle_documents").update();
        SERVER.jdbc().sql("UPDATE galleries SET authorised_until = NULL").update();
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

    @ParameterizedTest
    @ValueSource(strings = {"expertise", "damage_record"})
    void whoeverTalksAboutTheVehicleReadsWhatTellsOfItsStateAndNobodyElse(String slot) {
        var filed = put(mehmet, slot, today.minusDays(1));
        var file = slot(filed.data(), slot).path("file_url").textValue();
        assertThat(ahmet.get(path()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(ahmet.get(file).status()).isEqualTo(404);

        ahmet.openRoom(vehicle);

        assertThat(ahmet.get(path()).data()).isEqualTo(filed.data());
        assertThat(ahmet.get(file).status()).isEqualTo(200);
        assertThat(SERVER.as(SERVER.world().fatma()).get(file).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration", "proxy", "authorisation_certificate"})
    void aPaperThatNamesAPersonIsReadByWhoeverBargainsForTheVehicle(String slot) {
        var file = slot(put(mehmet, slot, today.minusDays(1)).data(), slot)
                .path("file_url")
                .textValue();
        ahmet.openRoom(vehicle);
        assertThat(reads(ahmet, file)).containsOnly(404);
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        var withheld = slot(ahmet.get(path()).data(), slot);
        assertThat(withheld.path("state").textValue()).isEqualTo("valid");
        assertThat(withheld.path("withheld").booleanValue()).isTrue();
        assertThat(withheld.toString()).doesNotContain(file, "belge.pdf");

        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 900_000))
                .data()
                .path("id")
                .textValue();

        assertThat(reads(ahmet, file)).containsOnly(200);
        assertThat(slot(ahmet.get(path()).data(), slot).path("file_url").textValue())
                .isEqualTo(file);
        var link = ahmet.post(file + "/link").data().path("url").textValue();
        assertThat(ahmet.get(link).status()).isEqualTo(200);

        mehmet.post("/offers/" + offer + "/reject");

        assertThat(reads(ahmet, file)).containsOnly(404);
        assertThat(ahmet.get(link).status()).isEqualTo(404);
    }

    @Test
    void whoBoughtTheVehicleReadsItsPapersUntilTheReservationIsReleased() {
        var file = slot(put(mehmet, "registration", today).data(), "registration")
                .path("file_url")
                .textValue();
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 900_000))
                .data();
        mehmet.post("/offers/" + offer.path("id").textValue() + "/accept");
        mehmet.put("/vehicles/" + vehicle + "/status", Map.of("status", "sold"));
        assertThat(reads(ahmet, file)).containsOnly(200);

        mehmet.put("/vehicles/" + vehicle + "/status", Map.of("status", "available"));

        assertThat(reads(ahmet, file)).containsOnly(404);
    }

    @Test
    void wordsOfAPaperAreFoundByNobody() {
        var file = slot(put(mehmet, "registration", today).data(), "registration")
                .path("file_id")
                .textValue();
        SERVER.jdbc()
                .sql("INSERT INTO file_texts (file_id, content) VALUES (CAST(:id AS uuid), 'Zeytinburnu tescil')")
                .param("id", file)
                .update();
        ahmet.openRoom(vehicle);
        ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 900_000));

        assertThat(ahmet.get("/search?q=Zeytinburnu").data()).isEmpty();
    }

    @Test
    void papersOfAVehicleThatIsDeletedGoWithItButForWhatWasSent() {
        var room = ahmet.openRoom(vehicle);
        var paper = slot(put(mehmet, "expertise", today).data(), "expertise")
                .path("file_url")
                .textValue();
        var certificate = slot(put(mehmet, "authorisation_certificate", today).data(), "authorisation_certificate")
                .path("file_url")
                .textValue();
        var sent = new FileClient(mehmet).upload("ruhsat.pdf", FileClient.pdf(310), "application/pdf");
        mehmet.post(
                "/chats/" + room + "/upload",
                Map.of("fileUrl", sent, "fileName", "ruhsat.pdf", "fileSize", 310, "fileType", "application/pdf"));
        var shared = sent.substring(sent.lastIndexOf('/') + 1);
        mehmet.put(path() + "/registration", Map.of("fileId", shared, "issuedOn", today.toString()));
        assertThat(authorisedUntil("İzmir Oto")).isNotNull();

        assertThat(mehmet.delete("/vehicles/" + vehicle).status()).isEqualTo(200);
        assertThat(isLeftToTheSweep(paper)).isTrue();
        assertThat(isLeftToTheSweep(certificate)).isTrue();
        assertThat(isLeftToTheSweep(sent)).isFalse();
        assertThat(ahmet.get(sent).status()).isEqualTo(200);
        assertThat(authorisedUntil("İzmir Oto")).isNull();
        assertThat(SERVER.jdbc()
                        .sql("SELECT count(*) FROM vehicle_documents WHERE vehicle_id = :id")
                        .param("id", vehicle.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The bytes, what is known of them, a signed link. */
    private static List<Integer> reads(Client who, String file) {
        return List.of(
                who.get(file).status(),
                who.get(file + "/info").status(),
                who.post(file + "/link").status());
    }

    private static boolean isLeftToTheSweep(String file) {
        return SERVER.jdbc()
                .sql("SELECT state <> 'attached' AND expires_at <= now() FROM files WHERE '/files/' || id = :path")
                .param("path", file)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aPaperThatIsTakenAwayIsReadByNobodyAnyMore() {
        ahmet.openRoom(vehicle);
        var file = slot(put(mehmet, "damage_record", today).data(), "damage_record")
                .path("file_url")
                .textValue();
        var start = ahmet.cursor();

        var left = mehmet.delete(path() + "/damage_record");

        assertThat(slot(left.data(), "damage_record").path("state").textValue()).isEqualTo("missing");
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
