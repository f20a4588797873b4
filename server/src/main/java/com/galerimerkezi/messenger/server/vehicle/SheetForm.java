package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Ambiguous;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.NotAnAmount;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a list as a vehicle: what the line does not say stays as it is. */
final class SheetForm {

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(?:km|kilometre)\\.?$");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[., ][0-9]{3})+");
    private static final Pattern MARKS = Pattern.compile("[., ]");

    private final Map<SheetColumn, String> cells;
    private final @Nullable Vehicle present;

    private SheetForm(Map<SheetColumn, String> cells, @Nullable Vehicle present) {
        this.cells = cells;
        this.present = present;
    }

    /** Throws VALIDATION_FAILED for numbers that are none. */
    static VehicleRequest of(Map<SheetColumn, String> cells, @Nullable Vehicle present) {
        return new SheetForm(cells, present).request();
    }

    /** Whether the line says nothing new. */
    static boolean isSaid(VehicleRequest form, Vehicle present) {
        return form.brand().equals(present.brand())
                && form.model().equals(present.model())
                && Objects.equals(form.year(), present.year())
                && Objects.equals(form.mileageKm(), present.mileageKm())
                && Objects.equals(form.fuel(), present.fuel())
                && Objects.equals(form.gearbox(), present.gearbox())
                && Objects.equals(form.colour(), present.colour())
                && Objects.equals(form.plate(), present.plate())
                && Objects.equals(form.vin(), present.vin())
                && form.price().compareTo(present.price()) == 0
                && present.currency().equals(form.currency())
                && present.title().equals(form.title());
    }

    private VehicleRequest request() {
        return new VehicleRequest(
                Objects.requireNonNullElse(text(SheetColumn.BRAND, present == null ? null : present.brand()), ""),
                Objects.requireNonNullElse(text(SheetColumn.MODEL, present == null ? null : present.model()), ""),
                number(SheetColumn.YEAR, "year", present == null ? null : present.year()),
                number(SheetColumn.MILEAGE, "mileageKm", present == null ? null : present.mileageKm()),
                text(SheetColumn.FUEL, present == null ? null : present.fuel()),
                text(SheetColumn.GEARBOX, present == null ? null : present.gearbox()),
                text(SheetColumn.COLOUR, present == null ? null : present.colour()),
                text(SheetColumn.PLATE, present == null ? null : present.plate()),
                text(SheetColumn.VIN, present == null ? null : present.vin()),
                price(),
                currency(),
                text(SheetColumn.TITLE, present == null ? null : present.title()),
                present == null ? Map.of() : present.panels(),
                present == null ? List.of() : photosOf(present));
    }

    private @Nullable String text(SheetColumn column, @Nullable String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    private @Nullable Integer number(SheetColumn column, String field, @Nullable Integer otherwise) {
        var cell = cells.get(column);
        if (cell == null) {
            return otherwise;
        }
        var digits = UNIT.matcher(cell).replaceAll("");
        try {
            return Integer.valueOf(
                    GROUPED.matcher(digits).matches() ? MARKS.matcher(digits).replaceAll("") : digits);
        } catch (NumberFormatException none) {
            throw RefusedException.field(field, "no_number");
        }
    }

    private BigDecimal price() {
        var cell = cells.get(SheetColumn.PRICE);
        if (cell == null) {
            if (present == null) {
                throw RefusedException.field("price", "required");
            }
            return present.price();
        }
        return switch (WrittenAmount.read(cell)) {
            case Amount amount -> amount.value();
            case Ambiguous _ -> throw RefusedException.field("price", "ambiguous");
            case NotAnAmount _ -> throw RefusedException.field("price", "no_number");
        };
    }

    private @Nullable String currency() {
        var cell = cells.get(SheetColumn.CURRENCY);
        if (cell == null) {
            return present == null ? null : present.currency();
        }
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "TL", "₺", "TRY" -> "TRY";
            default -> cell.toUpperCase(Locale.ROOT);
        };
    }

    private static List<FileId> photosOf(Vehicle vehicle) {
        return vehicle.photos().stream()
                .map(photo -> FileId.of(photo.substring(photo.lastIndexOf('/') + 1)))
                .toList();
    }
}
