package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vehicle in words; what galleries write in Turkish for all is said in the reader's language. */
record VehicleWords(Texts texts) {

    static final List<String> FUELS = List.of("Benzin", "Dizel", "LPG", "Hibrit", "Elektrik");
    static final List<String> GEARBOXES = List.of("Manuel", "Otomatik", "Yarı otomatik");

    String name(Vehicle vehicle) {
        return vehicle.brand() + " " + vehicle.model();
    }

    /** 2019 · 85.000 km · Dizel · Otomatik · Gri. */
    String facts(Vehicle vehicle) {
        return Stream.of(
                        vehicle.year() == null ? null : String.valueOf(vehicle.year()),
                        mileage(vehicle),
                        said(vehicle.fuel()),
                        said(vehicle.gearbox()),
                        vehicle.colour())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    @Nullable
    String mileage(Vehicle vehicle) {
        return vehicle.mileageKm() == null
                ? null
                : NumberFormat.getIntegerInstance(texts.locale()).format(vehicle.mileageKm()) + " km";
    }

    String price(Vehicle vehicle) {
        return Amounts.money(vehicle.price(), vehicle.currency());
    }

    String status(VehicleStatus status) {
        return texts.get("vehicle.status." + status.wireName());
    }

    /** What it means for this side that a vehicle is reserved or sold. */
    String banner(VehicleStatus status, BannerSide side) {
        return texts.get("vehicle.banner." + status.wireName() + "." + side.wireName());
    }

    /** Dizel, or Diesel. */
    @Nullable
    String said(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Stream.concat(FUELS.stream(), GEARBOXES.stream())
                .filter(known -> Folding.fold(known).equals(Folding.fold(written)))
                .findFirst()
                .map(known -> texts.get("vehicle.word." + Folding.fold(known).replace(' ', '_')))
                .orElse(written);
    }

    /** One sentence for whoever listens. */
    String spoken(Vehicle vehicle) {
        return Stream.of(name(vehicle), facts(vehicle), vehicle.plate(), price(vehicle), status(vehicle.status()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
