package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.RoomType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads conversations.txt, whose days and minutes count back from now; its head explains the form. */
final class ConversationReader {
    static final ZoneId TURKEY = ZoneId.of("Europe/Istanbul");

    private static final Pattern LINE = Pattern.compile("(\\*?)(?:(\\d\\d:\\d\\d)|(\\d+)m) (\\w+): (.+)");

    private final Instant now;
    private final List<DemoRoom> rooms = new ArrayList<>();
    private @Nullable LocalDate day;

    private ConversationReader(Instant now) {
        this.now = now;
    }

    static List<DemoRoom> read(Instant now) {
        var reader = new ConversationReader(now);
        DemoLines.of("conversations.txt").forEach(reader::take);
        return List.copyOf(reader.rooms);
    }

    private void take(String line) {
        if (line.startsWith("== ")) {
            rooms.add(room(line.substring(3).split(" ", -1)));
        } else if (line.matches("-?\\d+")) {
            day = LocalDate.ofInstant(now, TURKEY).plusDays(Integer.parseInt(line));
        } else {
            rooms.getLast().lines().add(spoken(line));
        }
    }

    private static DemoRoom room(String[] words) {
        return new DemoRoom(
                words[0], words[1], RoomType.of(words[2]), words.length > 3 ? words[3] : null, new ArrayList<>());
    }

    private DemoRoom.Line spoken(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no line of a conversation: " + line);
        }
        var read = parts.group(1).isEmpty();
        return new DemoRoom.Line(time(parts.group(2), parts.group(3)), parts.group(4), parts.group(5), read);
    }

    private Instant time(@Nullable String clock, @Nullable String minutesAgo) {
        if (clock == null) {
            return now.minus(Duration.ofMinutes(Long.parseLong(String.valueOf(minutesAgo))));
        }
        var date = day == null ? LocalDate.ofInstant(now, TURKEY) : day;
        return date.atTime(LocalTime.parse(clock)).atZone(TURKEY).toInstant();
    }
}
