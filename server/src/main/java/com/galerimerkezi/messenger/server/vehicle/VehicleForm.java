package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A vehicle as its owner describes it: checked, and written the one way that lists and searches know. */
final class VehicleForm {

    private static final int FIRST_YEAR = 1950;
    private static final int MOST_KILOMETRES = 2_000_000;
    private static final int MOST_PHOTOS = 30;
    private static final String LIRA = "TRY";

    private VehicleForm() {}

    /** Throws VALIDATION_FAILED with every wrong field. */
    static VehicleRequest checked(VehicleRequest asked, Year thisYear) {
        var brand = Objects.requireNonNullElse(stripped(asked.brand()), "");
        var model = Objects.requireNonNullElse(stripped(asked.model()), "");
        var title = stripped(asked.title());
        var form = new VehicleRequest(
                brand,
                model,
                asked.year(),
                asked.mileageKm(),
                stripped(asked.fuel()),
                stripped(asked.gearbox()),
                stripped(asked.colour()),
                asOne(asked.plate(), Plate::read),
                asOne(asked.vin(), ChassisNumber::read),
                asked.price(),
                Objects.requireNonNullElse(asked.currency(), LIRA),
                title == null ? brand + " " + model : title,
                Objects.requireNonNullElse(asked.panels(), Map.of()),
                Objects.requireNonNullElse(asked.photos(), List.of()));
        check(form, thisYear);
        return form;
    }

    private static void check(VehicleRequest form, Year thisYear) {
        var check = Check.that()
                .text("brand", form.brand(), 1, 80)
                .text("model", form.model(), 1, 80)
                .optionalText("title", form.title(), 200)
                .optionalText("fuel", form.fuel(), 40)
                .optionalText("gearbox", form.gearbox(), 40)
                .optionalText("colour", form.colour(), 40)
                .money("price", form.price())
                .currency("currency", form.currency())
                .problem(isWrong(form.plate(), Plate::read), "plate", "no_plate")
                .problem(isWrong(form.vin(), ChassisNumber::read), "vin", "no_chassis");
        if (form.year() != null) {
            check.inRange("year", form.year(), FIRST_YEAR, thisYear.getValue() + 1L);
        }
        if (form.mileageKm() != null) {
            check.inRange("mileageKm", form.mileageKm(), 0, MOST_KILOMETRES);
        }
        checkLists(check, form);
        check.orRefuse();
    }

    private static void checkLists(Check check, VehicleRequest form) {
        var panels = Objects.requireNonNullElse(form.panels(), Map.of());
        var photos = Objects.requireNonNullElse(form.photos(), List.of());
        check.problem(panels.values().stream().anyMatch(Objects::isNull), "panels", "required")
                .problem(photos.stream().anyMatch(Objects::isNull), "photos", "required")
                .problem(photos.size() > MOST_PHOTOS, "photos", "too_many")
                .problem(new HashSet<>(photos).size() < photos.size(), "photos", "wrong");
    }

    /** The one way to write it; what cannot be read stays as it is. */
    private static @Nullable String asOne(@Nullable String written, Function<String, Optional<?>> reader) {
        var text = stripped(written);
        return text == null ? null : reader.apply(text).map(Object::toString).orElse(text);
    }

    private static boolean isWrong(@Nullable String written, Function<String, Optional<?>> reader) {
        return written != null && reader.apply(written).isEmpty();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
