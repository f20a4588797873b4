package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.attachment.FileClient;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehiclesTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;

    @BeforeEach
    void twoGalleries() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
    }

    @Test
    void aVehicleIsWrittenAsListsAndSearchesKnowIt() {
        var asked = described();
        asked.put("plate", "34-abc 123");
        asked.put("vin", "wba8e5100ja123456");
        asked.put("panels", Map.of("hood", "painted", "left_front_door", "locally_painted"));

        var made = mehmet.post("/vehicles", asked);

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var vehicle = made.data();
        assertThat(vehicle.path("plate").textValue()).isEqualTo("34 ABC 123");
        assertThat(vehicle.path("vin").textValue()).isEqualTo("WBA8E5100JA123456");
        assertThat(vehicle.path("title").textValue()).isEqualTo("BMW 320i");
        assertThat(vehicle.path("status").textValue()).isEqualTo("available");
        assertThat(vehicle.at("/panels/hood").textValue()).isEqualTo("painted");
        assertThat(ahmet.get("/vehicles/" + vehicle.path("id").textValue()).data())
                .isEqualTo(vehicle);
        assertThat(ahmet.get("/vehicles?query=34abc123").data().findValuesAsText("id"))
                .contains(vehicle.path("id").textValue());
    }

    @ParameterizedTest
    @CsvSource({
        "brand, ''", "year, 1949", "year, 2100", "mileageKm, -1", "mileageKm, 2000001", "plate, 99 ABC 123",
        "plate, 34 1234", "vin, WBA8E5100IA123456", "vin, 123", "price, 0", "price, 1.005", "currency, TL",
    })
    void whatIsNoVehicleIsNamedAndStoresNothing(String field, String value) {
        var asked = described();
        asked.put(field, value.matches("-?[\\d.]+") && !field.equals("vin") ? new BigDecimal(value) : value);
        long before = SERVER.jdbc()
                .sql("SELECT count(*) FROM vehicles")
                .query(Long.class)
                .single();

        var answer = mehmet.post("/vehicles", asked);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/error/fields").properties().stream().map(Map.Entry::getKey))
                .containsExactly(field);
        assertThat(SERVER.jdbc()
                        .sql("SELECT count(*) FROM vehicles")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void anUnknownPanelIsRefused() {
        var asked = described();
        asked.put("panels", Map.of("wheel", "painted"));

        assertThat(mehmet.post("/vehicles", asked).code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @Test
    void aNewPriceReachesEveryRoomAboutTheVehicleAndNobodyElse() {
        var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        var room = ahmet.openRoom(vehicle);
        var fatma = SERVER.as(SERVER.world().fatma());
        var asker = ahmet.cursor();
        var stranger = fatma.cursor();
        var asked = described();
        asked.put("price", 1_199_000);

        mehmet.put("/vehicles/" + vehicle, asked);

        var events = ahmet.eventsAfter(asker);
        assertThat(events.findValuesAsText("type")).containsExactly("vehicle_updated");
        assertThat(events.at("/0/data/vehicle/price").intValue()).isEqualTo(1_199_000);
        assertThat(ahmet.room(room).path("vehicle_price").intValue()).isEqualTo(1_199_000);
        assertThat(fatma.eventsAfter(stranger)).isEmpty();
    }

    @Test
    void whoeverTalksAboutAVehicleIsToldThatItIsGone() {
        var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        ahmet.openRoom(vehicle);
        var fatma = SERVER.as(SERVER.world().fatma());
        var owner = mehmet.cursor();
        var asker = ahmet.cursor();
        var stranger = fatma.cursor();

        assertThat(mehmet.delete("/vehicles/" + vehicle).status()).isEqualTo(200);

        for (var events : List.of(ahmet.eventsAfter(asker), mehmet.eventsAfter(owner))) {
            assertThat(events.findValuesAsText("type")).containsExactly("vehicle_deleted");
            assertThat(events.at("/0/data/vehicleId").textValue()).isEqualTo(vehicle.toString());
        }
        assertThat(fatma.eventsAfter(stranger)).isEmpty();
    }

    @Test
    void vehiclesAreFoundByTheirStatus() {
        var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        mehmet.put("/vehicles/" + vehicle + "/status", Map.of("status", "sold"));

        var sold = ahmet.get("/vehicles?status=sold&limit=200");
        assertThat(sold.data().findValuesAsText("id")).contains(vehicle.toString());
        assertThat(sold.data().findValuesAsText("status")).containsOnly("sold");
        assertThat(sold.json().at("/pagination/total").intValue())
                .isEqualTo(sold.data().size());
        assertThat(ahmet.get("/vehicles?status=available&limit=200").data().findValuesAsText("id"))
                .doesNotContain(vehicle.toString());
        assertThat(ahmet.get("/vehicles?status=gone")
                        .json()
                        .at("/error/fields/status")
                        .isTextual())
                .isTrue();
    }

    @Test
    void onlyTheOwnerChangesAVehicle() {
        var path =
                "/vehicles/" + SERVER.world().dealers().vehicle(SERVER.world().izmir());

        assertThat(ahmet.put(path, described()).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(ahmet.delete(path).code()).isEqualTo(ErrorCode.GALLERY_MISMATCH);
        assertThat(mehmet.put("/vehicles/" + UUID.randomUUID(), described()).code())
                .isEqualTo(ErrorCode.VEHICLE_NOT_FOUND);
    }

    @Test
    void aReservedVehicleStaysForItsBuyer() {
        var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000))
                .data()
                .path("id")
                .textValue();
        mehmet.post("/offers/" + offer + "/accept");

        assertThat(mehmet.delete("/vehicles/" + vehicle).code()).isEqualTo(ErrorCode.OFFER_STATE_CONFLICT);
        assertThat(ahmet.get("/vehicles/" + vehicle).status()).isEqualTo(200);
    }

    @Test
    void aVehicleWithAnOpenOfferStays() {
        var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000))
                .data()
                .path("id")
                .textValue();
        assertThat(mehmet.delete("/vehicles/" + vehicle).status()).isEqualTo(409);

        ahmet.post("/offers/" + offer + "/withdraw");
        assertThat(mehmet.delete("/vehicles/" + vehicle).status()).isEqualTo(200);

        assertThat(ahmet.get("/vehicles/" + vehicle).code()).isEqualTo(ErrorCode.VEHICLE_NOT_FOUND);
        assertThat(mehmet.post("/offers/" + offer + "/accept").status()).isEqualTo(409);
        assertThat(ahmet.get("/offers/" + offer).status()).isEqualTo(200);
    }

    @Test
    void aPhotoIsSeenByAllWhoSeeTheVehicleForAsLongAsItIsOne() {
        var photo = picture(mehmet);
        assertThat(ahmet.get(photo).status()).isEqualTo(404);
        var asked = described();
        asked.put("photos", List.of(idOf(photo)));

        var vehicle = mehmet.post("/vehicles", asked);

        assertThat(vehicle.data().path("photos").path(0).textValue()).isEqualTo(photo);
        assertThat(ahmet.get(photo).status()).isEqualTo(200);

        asked.put("photos", new ArrayList<>());
        mehmet.put("/vehicles/" + vehicle.data().path("id").textValue(), asked);
        assertThat(ahmet.get(photo).status()).isEqualTo(404);
    }

    @Test
    void anothersFileIsNoPhotoAndNeitherIsADocument() {
        var document = new FileClient(mehmet).upload("ruhsat.pdf", FileClient.pdf(100), "application/pdf");
        for (var file : List.of(picture(ahmet), document)) {
            var asked = described();
            asked.put("photos", List.of(idOf(file)));

            var answer = mehmet.post("/vehicles", asked);

            assertThat(answer.json().at("/error/fields/photos").isMissingNode()).isFalse();
        }
    }

    private static String picture(Client who) {
        return new FileClient(who).upload("bmw.png", FileClient.png(), "image/png");
    }

    private static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> described() {
        var vehicle = new HashMap<String, Object>();
        vehicle.put("brand", "BMW");
        vehicle.put("model", "320i");
        vehicle.put("year", 2019);
        vehicle.put("mileageKm", 84_000);
        vehicle.put("price", 1_250_000);
        return vehicle;
    }
}
