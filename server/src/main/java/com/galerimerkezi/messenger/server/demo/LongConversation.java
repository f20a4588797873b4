package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.RoomType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Three weeks between two galleries that talk every day: the room to scroll in. The same each time. */
final class LongConversation {
    private static final String OWNER = "istanbul";
    private static final String ASKER = "bursa";
    private static final String VEHICLE = "x1";
    private static final int LINES = 320;
    private static final int DAYS = 21;
    private static final int TALKS_A_DAY = 3;

    private final Random random = new Random(7);
    private final List<DemoVehicle> vehicles = DemoVehicle.all();
    private final List<List<String>> talks = talks();
    private final List<DemoRoom.Line> lines = new ArrayList<>();
    private final Instant now;

    private LongConversation(Instant now) {
        this.now = now;
    }

    static DemoRoom until(Instant now) {
        return new LongConversation(now).build();
    }

    private DemoRoom build() {
        for (int talk = 0; lines.size() < LINES; talk++) {
            talk(talk);
        }
        return new DemoRoom(OWNER, ASKER, RoomType.VEHICLE, VEHICLE, List.copyOf(lines.subList(0, LINES)));
    }

    private void talk(int number) {
        var vehicle = vehicles.get(random.nextInt(vehicles.size()));
        var owner = speaker(OWNER);
        var asker = speaker(ASKER);
        var at = start(number);
        for (var line : talks.get(number % talks.size())) {
            at = at.plusSeconds(20 + random.nextInt(240));
            lines.add(new DemoRoom.Line(at, line.startsWith("a") ? owner : asker, filled(line, vehicle), true));
        }
    }

    private Instant start(int talk) {
        var day = now.minus(Duration.ofDays(DAYS - talk / TALKS_A_DAY))
                .atZone(ConversationReader.TURKEY)
                .toLocalDate();
        var hour = LocalTime.of(9 + 3 * (talk % TALKS_A_DAY), random.nextInt(60));
        return day.atTime(hour).atZone(ConversationReader.TURKEY).toInstant();
    }

    private String speaker(String gallery) {
        var people = DemoPerson.all().stream()
                .filter(person -> person.gallery().equals(gallery))
                .toList();
        return people.get(random.nextInt(people.size())).key();
    }

    private static String filled(String line, DemoVehicle vehicle) {
        long thousands = vehicle.price().longValue() / 1000;
        return line.substring(3)
                .replace("{car}", vehicle.brand() + " " + vehicle.model().split(" ", -1)[0])
                .replace("{price}", amount(thousands))
                .replace("{less}", amount(thousands - thousands / 40));
    }

    /** As dealers write it: 1.465 stands for 1,465,000. */
    private static String amount(long thousands) {
        return String.format(Locale.ROOT, "%d.%03d", thousands / 1000, thousands % 1000)
                .replaceFirst("^0\\.", "");
    }

    private static List<List<String>> talks() {
        var talks = new ArrayList<List<String>>();
        talks.add(new ArrayList<>());
        for (var line : DemoLines.of("dialogues.txt")) {
            if (line.equals("--")) {
                talks.add(new ArrayList<>());
            } else {
                talks.getLast().add(line);
            }
        }
        return talks;
    }
}
