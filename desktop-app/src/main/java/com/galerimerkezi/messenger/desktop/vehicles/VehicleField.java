package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.trade.ChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Plate;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The fields of a vehicle's form, and what may stand in them: what the server would refuse is said before it is asked. */
enum VehicleField {
    BRAND("brand", 80),
    MODEL("model", 80),
    YEAR("year", 4),
    MILEAGE("mileageKm", 12),
    FUEL("fuel", 40),
    GEARBOX("gearbox", 40),
    COLOUR("colour", 40),
    PLATE("plate", 20),
    CHASSIS("vin", 30),
    PRICE("price", 40),
    TITLE("title", 200);

    private static final int FIRST_YEAR = 1950;
    private static final int MOST_KILOMETRES = 2_000_000;
    private static final Pattern NO_DIGIT = Pattern.compile("[.,\\s\\h]|km", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final String wireName;
    private final int longest;

    VehicleField(String wireName, int longest) {
        this.wireName = wireName;
        this.longest = longest;
    }

    String wireName() {
        return wireName;
    }

    boolean isRequired() {
        return this == BRAND || this == MODEL || this == PRICE;
    }

    boolean accepts(String written, int thisYear) {
        var text = written.strip();
        if (text.isEmpty()) {
            return !isRequired();
        }
        if (text.length() > longest) {
            return false;
        }
        return switch (this) {
            case YEAR -> isBetween(text, FIRST_YEAR, thisYear + 1);
            case MILEAGE -> isBetween(text, 0, MOST_KILOMETRES);
            case PLATE -> Plate.read(text).isPresent();
            case CHASSIS -> ChassisNumber.read(text).isPresent();
            case PRICE -> WrittenAmount.read(text) instanceof Amount;
            default -> true;
        };
    }

    /** {@code 85.000 km} is 85000. */
    static OptionalInt number(String written) {
        var digits = NO_DIGIT.matcher(written).replaceAll("");
        return NUMBER.matcher(digits).matches() ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static boolean isBetween(String text, int least, int most) {
        var number = number(text);
        return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most;
    }

    String textKey() {
        return "vehicle.field." + name().toLowerCase(Locale.ROOT);
    }

    /** Of the sentence that says what may stand here. */
    String problemKey() {
        return "vehicle.problem." + name().toLowerCase(Locale.ROOT);
    }
}
