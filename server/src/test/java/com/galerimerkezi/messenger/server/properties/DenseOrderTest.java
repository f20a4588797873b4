package com.galerimerkezi.messenger.server.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** P2 and P3: many write at once, many read as they like, and all see one order without holes. */
class DenseOrderTest {

    private final TwoNodes nodes = TwoNodes.running();

    @Property(shrinking = ShrinkingMode.OFF)
    void aRoomsPlacesHaveNoHolesAndBothSidesSeeTheSameOrder(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 6) Integer> counts) throws Exception {
        var world = nodes.world();
        var room = nodes.newRoom();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            var clients = nodes.clientsOf(i % 2 == 0 ? world.ahmet() : world.mehmet());
            writers.add(writer(clients.get(i / 2 % 2), room, counts.get(i)));
        }
        atOnce(writers);

        int all = counts.stream().mapToInt(Integer::intValue).sum();
        var seenHere = nodes.clientOf(world.ahmet()).get("/chats/" + room + "/messages?limit=200");
        var seenThere = nodes.clientOf(world.mehmet()).get("/chats/" + room + "/messages?limit=200");
        assertThat(placesIn(seenHere.data()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all).boxed().toList());
        assertThat(seenHere.data()).isEqualTo(seenThere.data());
        nodes.checkDatabase();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void pagesOfAnySizeReadWhileOthersWriteMakeUpTheLog(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 8) Integer> counts,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 30) Integer> pageSizes)
            throws Exception {
        var world = nodes.world();
        var start = cursorOf(nodes.clientOf(world.ahmet()).get("/sync").data());
        var room = nodes.newRoom();
        int all = 1 + counts.stream().mapToInt(Integer::intValue).sum();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int count : counts) {
            work.add(writer(nodes.clientOf(world.mehmet()), room, count));
        }
        var readers = IntStream.range(0, pageSizes.size())
                .mapToObj(i ->
                        new PageReader(nodes.clientsOf(world.ahmet()), start, pageSizes.subList(i, pageSizes.size())))
                .toList();
        readers.forEach(reader -> work.add(() -> reader.read(all)));
        atOnce(work);

        var whole = nodes.clientOf(world.ahmet()).get("/sync?limit=500&after=" + start);
        List<JsonNode> log = new ArrayList<>();
        whole.data().path("events").forEach(log::add);
        assertThat(log).hasSize(all);
        assertThat(readers).allSatisfy(reader -> assertThat(reader.events()).isEqualTo(log));
    }

    private static Callable<Integer> writer(Client client, RoomId room, int count) {
        return () -> {
            for (int i = 0; i < count; i++) {
                assertThat(client.say(room, "mesaj " + i).status()).isEqualTo(201);
            }
            return count;
        };
    }

    private static void atOnce(List<Callable<Integer>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private static String cursorOf(JsonNode page) {
        return page.path("cursor").textValue();
    }

    private static List<Long> placesIn(JsonNode messages) {
        List<Long> places = new ArrayList<>();
        messages.forEach(message -> places.add(message.path("seq").longValue()));
        return places;
    }
}
