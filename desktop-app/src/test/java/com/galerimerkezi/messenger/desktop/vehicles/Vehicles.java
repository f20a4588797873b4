package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Panel;
import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Vehicles with speaking defaults. */
final class Vehicles {

    static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    static final Vehicle EGEA = aVehicle("Egea", Sample.OURS, "Fiat", "Egea 1.3 Multijet", 785_000);
    static final Vehicle PASSAT = aVehicle("Passat", Sample.THEIRS, "Volkswagen", "Passat 1.6 TDI", 1_250_000);

    private Vehicles() {}

    static Vehicle aVehicle(String name, GalleryId gallery, String brand, String model, long price) {
        return new Vehicle(
                new VehicleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                gallery,
                gallery.equals(Sample.OURS) ? "Ankara Oto" : "Yıldız",
                brand,
                model,
                2019,
                85_000,
                "Dizel",
                "Otomatik",
                "Gri",
                "34 ABC 123",
                null,
                BigDecimal.valueOf(price),
                "TRY",
                brand + " " + model,
                VehicleStatus.AVAILABLE,
                Map.of(Panel.LEFT_FRONT_FENDER, PanelState.PAINTED),
                List.of(),
                NOON,
                NOON,
                null);
    }

    static Vehicle changed(Vehicle v, long price, VehicleStatus status, Instant at) {
        return new Vehicle(
                v.id(),
                v.galleryId(),
                v.galleryName(),
                v.brand(),
                v.model(),
                v.year(),
                v.mileageKm(),
                v.fuel(),
                v.gearbox(),
                v.colour(),
                v.plate(),
                v.vin(),
                BigDecimal.valueOf(price),
                v.currency(),
                v.title(),
                status,
                v.panels(),
                v.photos(),
                v.createdAt(),
                at,
                null);
    }
}
