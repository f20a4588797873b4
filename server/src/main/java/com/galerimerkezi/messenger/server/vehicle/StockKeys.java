package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a vehicle is found again by; one of the three at least. */
record StockKeys(
        @Nullable String number,
        @Nullable String vin,
        @Nullable String plate) {

    private static final int LONGEST_NUMBER = 40;

    static StockKeys of(Map<SheetColumn, String> cells) {
        var number = cells.get(SheetColumn.STOCK_NUMBER);
        var vin = cells.get(SheetColumn.VIN);
        var plate = cells.get(SheetColumn.PLATE);
        if (number == null && vin == null && plate == null) {
            throw RefusedException.field("plate", "required");
        }
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw RefusedException.field("stockNumber", "too_long");
        }
        return new StockKeys(
                number,
                vin == null
                        ? null
                        : ChassisNumber.read(vin).map(Object::toString).orElse(vin),
                plate == null ? null : Plate.read(plate).map(Object::toString).orElse(plate));
    }

    /** No line before had one of them; from now on one has. */
    boolean areNewTo(Set<String> seen) {
        return Stream.of(named("number", number), named("vin", vin), named("plate", plate))
                        .filter(Objects::nonNull)
                        .filter(key -> !seen.add(key))
                        .count()
                == 0;
    }

    private static @Nullable String named(String kind, @Nullable String key) {
        return key == null ? null : kind + ":" + key;
    }
}
