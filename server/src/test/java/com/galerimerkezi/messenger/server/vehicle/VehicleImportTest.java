package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VehicleImportTest {

    private static final String LIST = """
            Stok No;Marka;Model;Yıl;Km;Yakıt;Plaka;Şasi No;Fiyat;Para Birimi
            G-1;BMW;320i;2019;85.000;Benzin;34 ABC 123;WBA8E9C50GK644312;1.250.000;TL
            G-2;Renault;Clio;2021;42.500 km;Benzin;06 XY1 23;;950 bin;
            ;Fiat;Egea;2020;60000;Dizel;35abc45;;780.000,50 TL;TRY
            G-4;Ford;Focus;2020;60000;Dizel;35 DEF 45;;sorunuz;
            G-1;Opel;Astra;2020;1;Dizel;35 GHI 45;;1;
            """;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client dealer;

    @BeforeEach
    void aDealerWithoutVehicles() {
        var dealers = SERVER.world().dealers();
        dealer = SERVER.as(dealers.staff(dealers.gallery("Liste Oto"), "Levent"));
    }

    @Test
    void eachLineIsTakenOrRefusedWithItsReason() {
        var report = imported(LIST, "");

        assertThat(counts(report)).isEqualTo("2 0 0 3");
        assertThat(report.path("lines"))
                .extracting(line -> line.path("number").intValue()
                        + " "
                        + line.path("result").textValue())
                .containsExactly("2 created", "3 refused", "4 created", "5 refused", "6 refused");
        assertThat(report.at("/lines/1/problems/plate").textValue()).isNotEmpty();
        assertThat(report.at("/lines/3/problems/price").textValue()).isEqualTo("sayı değil");
        assertThat(report.at("/lines/4/problems").has("line")).isTrue();
        var clean = vehicle(report.at("/lines/0/vehicle_id").textValue());
        assertThat(clean.path("plate").textValue()).isEqualTo("34 ABC 123");
        assertThat(clean.path("mileage_km").intValue()).isEqualTo(85_000);
        assertThat(clean.path("price").decimalValue()).isEqualByComparingTo("1250000");
        assertThat(vehicle(report.at("/lines/2/vehicle_id").textValue())
                        .path("price")
                        .decimalValue())
                .isEqualByComparingTo("780000.50");
    }

    @Test
    void whileOneListIsTakenTheNextOfTheGalleryIsNotEvenRead() throws Exception {
        var imports = SERVER.server().part(VehicleImport.class);
        var person = SERVER.world().ahmet();
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        var isRead = new AtomicBoolean();

        imports.run(
                caller,
                () -> {
                    assertThatExceptionOfType(RefusedException.class)
                            .isThrownBy(() -> imports.run(caller, () -> read(isRead), true, Locale.ENGLISH))
                            .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.BUSY));
                    return LIST.getBytes(StandardCharsets.UTF_8);
                },
                true,
                Locale.ENGLISH);

        assertThat(isRead).isFalse();
        imports.run(caller, () -> read(isRead), true, Locale.ENGLISH);
        assertThat(isRead).isTrue();
    }

    /** Another server is another connection: the lock is the database's. */
    @Test
    void aListThatAnotherServerTakesForTheGalleryIsWaitedFor() throws Exception {
        var imports = SERVER.server().part(VehicleImport.class);
        var person = SERVER.world().ahmet();
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        var isRead = new AtomicBoolean();
        var there = new ImportLockRepository(SERVER.database().dataSource());

        try (var _ = there.take(person.gallery()).orElseThrow()) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> imports.run(caller, () -> read(isRead), true, Locale.ENGLISH))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.BUSY));
        }

        assertThat(isRead).isFalse();
        imports.run(caller, () -> read(isRead), true, Locale.ENGLISH);
        assertThat(isRead).isTrue();
    }

    private static byte[] read(AtomicBoolean isRead) {
        isRead.set(true);
        return LIST.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        var report = imported(LIST, "?dryRun=true");

        assertThat(report.path("dry_run").booleanValue()).isTrue();
        assertThat(counts(report)).isEqualTo("2 0 0 3");
        assertThat(stock()).isEmpty();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        imported(LIST, "");

        var again = imported(LIST, "");

        assertThat(counts(again)).isEqualTo("0 0 2 3");
        assertThat(stock()).hasSize(2);
    }

    @Test
    void aVehicleIsFoundByItsNumberItsChassisOrItsPlateAndKeepsWhatTheListDoesNotSay() {
        var first = imported(LIST, "").at("/lines/0/vehicle_id").textValue();

        var byNumber = imported("stock no,brand,model,price\nG-1,BMW,320i,\"1,200,000\"\n", "");
        var byVin = imported("vin,brand,model,price\nWBA8E9C50GK644312,BMW,320i,1100000\n", "");
        var byPlate = imported("plaka;marka;model;fiyat\n34abc123;BMW;330i;1100000\n", "");

        for (var report : new JsonNode[] {byNumber, byVin, byPlate}) {
            assertThat(report.at("/lines/0/result").textValue()).isEqualTo("changed");
            assertThat(report.at("/lines/0/vehicle_id").textValue()).isEqualTo(first);
        }
        var vehicle = vehicle(first);
        assertThat(vehicle.path("model").textValue()).isEqualTo("330i");
        assertThat(vehicle.path("mileage_km").intValue()).isEqualTo(85_000);
        assertThat(vehicle.path("fuel").textValue()).isEqualTo("Benzin");
    }

    @Test
    void aLineThatNoDatabaseTakesStopsNoOther() {
        var report = imported("stok no;marka;model;fiyat\nA\0;BMW;320i;1\nB;BMW;320i;1\n", "");

        assertThat(counts(report)).isEqualTo("1 0 0 1");
    }

    @Test
    void keysOfTwoVehiclesAreRefused() {
        imported(LIST, "");

        var report = imported("stok no;plaka;marka;model;fiyat\nG-1;35 ABC 45;BMW;320i;1\n", "");

        assertThat(counts(report)).isEqualTo("0 0 0 1");
    }

    @Test
    void anotherGallerysVehicleIsNeverTouched() {
        imported(LIST, "");
        var other = SERVER.as(SERVER.world().fatma());

        var report = post(other, LIST, "").data();

        assertThat(counts(report)).isEqualTo("2 0 0 3");
        assertThat(stock()).hasSize(2);
    }

    @Test
    void whatIsNoListIsRefusedAsAWholeAndSoIsMoreThanTenMegabytes() {
        assertThat(post(dealer, "hello", "").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(post(dealer, LIST, "?dryRun=maybe").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(post(dealer, "x".repeat(10 * 1024 * 1024 + 1), "").code()).isEqualTo(ErrorCode.BODY_TOO_LARGE);
    }

    @Test
    void aThousandLinesAreTaken() {
        var list = IntStream.range(0, 1_000)
                .mapToObj(i -> "S" + i + ";Fiat;Egea;" + (500_000 + i))
                .collect(Collectors.joining("\n", "stok no;marka;model;fiyat\n", ""));

        assertThat(counts(imported(list, ""))).isEqualTo("1000 0 0 0");
        assertThat(counts(imported(list, "?dryRun=true"))).isEqualTo("0 0 1000 0");
    }

    private JsonNode imported(String list, String query) {
        var answer = post(dealer, list, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.data();
    }

    private static Answer post(Client client, String list, String query) {
        return client.postRaw("/vehicles/import" + query, list.getBytes(StandardCharsets.UTF_8));
    }

    private static String counts(JsonNode report) {
        return report.path("created") + " " + report.path("changed") + " " + report.path("unchanged") + " "
                + report.path("refused");
    }

    private JsonNode vehicle(String id) {
        return dealer.get("/vehicles/" + id).data();
    }

    private JsonNode stock() {
        var me = dealer.get("/auth/me").data().path("gallery_id").textValue();
        return dealer.get("/vehicles?galleryId=" + me + "&limit=200").data();
    }
}
