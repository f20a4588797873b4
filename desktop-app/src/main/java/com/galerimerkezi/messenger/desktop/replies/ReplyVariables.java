package com.galerimerkezi.messenger.desktop.replies;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in braces, and what stands for them in one chat; one that nobody knows stays as it is. Pure. */
public final class ReplyVariables {

    /** As they are offered, in Turkish in every language: they stand in what the gallery writes. */
    public static final List<String> NAMES = List.of("{plaka}", "{fiyat}", "{araç}", "{ad}");

    private static final Pattern VARIABLE = Pattern.compile("\\{([\\p{L}]{1,20})}");

    private final Map<String, String> values = new HashMap<>();

    public ReplyVariables(Room room, UserProfile me) {
        put("plaka", room.vehiclePlate());
        if (room.vehiclePrice() != null && room.vehicleCurrency() != null) {
            put("fiyat", Amounts.money(room.vehiclePrice(), room.vehicleCurrency()));
        }
        var year = room.vehicleYear() == null ? null : room.vehicleYear().toString();
        put("araç", joined(year, room.vehicleBrand(), room.vehicleModel()));
        put("ad", joined(me.firstName(), me.lastName()));
    }

    public String filledInto(String content) {
        return VARIABLE.matcher(content).replaceAll(found -> Matcher.quoteReplacement(valueOf(found)));
    }

    /** Those that are still to be written by hand. */
    public static List<String> leftIn(String text) {
        return text.indexOf('{') < 0
                ? List.of()
                : VARIABLE.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
    }

    private String valueOf(MatchResult found) {
        return values.getOrDefault(Folding.fold(found.group(1)), found.group());
    }

    private void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(Folding.fold(name), value);
        }
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }
}
