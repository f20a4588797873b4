package com.galerimerkezi.messenger.desktop.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleFormViewModelTest {

    private final List<VehicleRequest> stored = new ArrayList<>();
    private final Map<Path, CompletableFuture<FileTicket>> uploads = new HashMap<>();
    private final Texts texts = Texts.in("tr");
    private @Nullable GatewayException refusing;

    @ParameterizedTest
    @CsvSource({
        "BRAND, '', false",
        "BRAND, Fiat, true",
        "YEAR, '', true",
        "YEAR, 1949, false",
        "YEAR, 1950, true",
        "YEAR, 2027, true",
        "YEAR, 2028, false",
        "YEAR, iki bin, false",
        "MILEAGE, 0, true",
        "MILEAGE, '85.000 km', true",
        "MILEAGE, '2.000.000', true",
        "MILEAGE, 2000001, false",
        "PLATE, 34abc123, true",
        "PLATE, 82 ABC 123, false",
        "CHASSIS, WVWZZZ1KZAW123456, true",
        "CHASSIS, WVWZZZ1KZAW12345, false",
        "CHASSIS, WVWZZZ1KZIW123456, false",
        "PRICE, '', false",
        "PRICE, '1,25 milyon', true",
        "PRICE, '1,250', false",
        "PRICE, ucuz, false"
    })
    void whatTheServerWouldRefuseIsKnownBefore(VehicleField field, String written, boolean accepted) {
        assertThat(field.accepts(written, 2026)).isEqualTo(accepted);
    }

    @Test
    void aNewVehicleNeedsItsMakeItsModelAndItsPrice() {
        var form = form(null);

        assertThat(form.save()).isCompletedWithValueMatching(saved -> saved.isEmpty());

        assertThat(form.firstProblem()).hasValue(VehicleField.BRAND);
        assertThat(form.problemOf(VehicleField.PRICE).get()).isNotEmpty();
        assertThat(form.problemOf(VehicleField.PLATE).get()).isEmpty();
        assertThat(stored).isEmpty();
    }

    @Test
    void anAmountIsShownAsItWasUnderstood() {
        var form = form(null);

        form.text(VehicleField.PRICE).set("1,25 milyon");
        assertThat(form.understood().getValue()).isEqualTo("1.250.000 ₺");

        form.text(VehicleField.PRICE).set("1,250");
        assertThat(form.understood().getValue()).isEqualTo("Hangisi? 1.250 ₺ / 1,25 ₺");
    }

    @Test
    void aFormThatWasNotTouchedStoresTheSameVehicle() {
        var form = form(Vehicles.EGEA);

        var _ = form.save();

        assertThat(stored).hasSize(1);
        var request = stored.getFirst();
        assertThat(request.price()).isEqualByComparingTo(Vehicles.EGEA.price());
        assertThat(request.plate()).isEqualTo("34 ABC 123");
        assertThat(request.mileageKm()).isEqualTo(85_000);
        assertThat(request.panels()).isEqualTo(Vehicles.EGEA.panels());
        assertThat(request.fuel()).isEqualTo("Dizel");
    }

    @Test
    void whatTheServerDoesNotTakeIsSaidAtItsField() {
        var form = form(Vehicles.EGEA);
        refusing = GatewayException.refused(400, ErrorCode.VALIDATION_FAILED, Map.of("vin", "no_chassis"), null);

        var _ = form.save();

        assertThat(form.problemOf(VehicleField.CHASSIS).get()).isEqualTo("Şasi no 17 karakterdir; I, O ve Q içermez.");
        assertThat(form.problem().get()).isEqualTo("Lütfen işaretli alanları düzeltin.");
        assertThat(form.storingNow().get()).isFalse();
    }

    @Test
    void photosKeepTheOrderInWhichTheyWereChosenAndTheFirstIsTheCover() {
        var form = form(null);
        var first = Path.of("a.jpg");
        var second = Path.of("b.jpg");

        form.photos().add(List.of(first, second));
        upload(second).complete(ticket(2));
        assertThat(form.photos().urls()).isEmpty();
        upload(first).complete(ticket(1));

        assertThat(form.photos().underWay().get()).isZero();
        assertThat(form.photos().urls()).containsExactly("/files/" + id(1), "/files/" + id(2));
        form.photos().move("/files/" + id(2), -1);
        assertThat(form.photos().ids()).containsExactly(id(2), id(1));
        form.photos().remove("/files/" + id(2));
        assertThat(form.photos().ids()).containsExactly(id(1));
    }

    @Test
    void aPhotoThatDidNotArriveIsSaidAndTheOthersStay() {
        var form = form(null);

        form.photos().add(List.of(Path.of("a.exe"), Path.of("b.jpg")));
        upload(Path.of("a.exe")).completeExceptionally(GatewayException.refused(ErrorCode.FILE_TYPE_REFUSED));
        upload(Path.of("b.jpg")).complete(ticket(2));

        assertThat(form.photos().urls()).containsExactly("/files/" + id(2));
        assertThat(form.photos().problem().get()).startsWith("Fotoğraf yüklenemedi: ");
    }

    private VehicleFormViewModel form(@Nullable Vehicle vehicle) {
        var photos = new VehiclePhotos(this::upload, texts);
        return new VehicleFormViewModel(vehicle, photos, texts, 2026, (_, request) -> {
            if (refusing != null) {
                return CompletableFuture.failedFuture(refusing);
            }
            stored.add(request);
            return CompletableFuture.completedFuture(Vehicles.EGEA);
        });
    }

    private CompletableFuture<FileTicket> upload(Path file) {
        return uploads.computeIfAbsent(file, _ -> new CompletableFuture<>());
    }

    private static FileTicket ticket(int number) {
        return new FileTicket(id(number), "/files/x/bytes", "/files/" + id(number), Vehicles.NOON);
    }

    private static FileId id(int number) {
        return new FileId(new UUID(0, number));
    }

    @Test
    void aFilterLooksAtStateMakeAndPrice() {
        var egea = Vehicles.EGEA;

        assertThat(VehicleFilter.ALL.matches(egea)).isTrue();
        assertThat(new VehicleFilter(null, "FİAT", null, null).matches(egea)).isTrue();
        assertThat(new VehicleFilter(null, "Ford", null, null).matches(egea)).isFalse();
        assertThat(new VehicleFilter(null, "", BigDecimal.valueOf(785_000), BigDecimal.valueOf(785_000)).matches(egea))
                .isTrue();
        assertThat(new VehicleFilter(null, "", BigDecimal.valueOf(785_001), null).matches(egea))
                .isFalse();
    }
}
