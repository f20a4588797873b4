package com.galerimerkezi.messenger.server.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** P4: read marks only move forward, so their order and their repetition make no difference. */
class ReadMarkModelTest {

    private final TwoNodes nodes = TwoNodes.running();
    private final Client ankara = nodes.clientOf(nodes.world().ahmet());
    private final Client izmir = nodes.clientOf(nodes.world().mehmet());

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyOrderAndAnyRepetitionEndTheSameAndAsTheModelSays(
            @ForAll @Size(min = 1, max = 6) List<Boolean> senders,
            @ForAll("marks") List<Mark> marks,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(marks);
        shuffled.addAll(marks.subList(0, marks.size() / 2));
        Collections.shuffle(shuffled, random);

        var once = read(conversation(senders), marks);
        var again = read(conversation(senders), shuffled);

        assertThat(once).isEqualTo(model(senders, marks));
        assertThat(again).isEqualTo(once);
        nodes.checkDatabase();
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        var booleans = Arbitraries.of(true, false);
        return Combinators.combine(booleans, booleans, Arbitraries.integers().between(0, 5))
                .as(Mark::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private RoomId conversation(List<Boolean> senders) {
        var room = nodes.newRoom();
        senders.forEach(fromAnkara -> (fromAnkara ? ankara : izmir).say(room, "mesaj"));
        return room;
    }

    /** After each mark the counts are what the messages say; returns what is read at last. */
    private State read(RoomId room, List<Mark> marks) {
        for (var mark : marks) {
            var messages = ankara.get("/chats/" + room + "/messages").data();
            var id = messages.path(mark.at % messages.size()).path("id").textValue();
            var reader = mark.byAnkara ? ankara : izmir;
            if (mark.alone) {
                reader.put("/chats/" + room + "/messages/" + id + "/read");
            } else {
                reader.post("/chats/" + room + "/read", Map.of("upTo", id));
            }
        }
        return stateOf(room);
    }

    private State stateOf(RoomId room) {
        List<Boolean> read = new ArrayList<>();
        for (JsonNode message : ankara.get("/chats/" + room + "/messages").data()) {
            read.add(!message.path("read_at").isNull());
        }
        return new State(read, unread(ankara, room), unread(izmir, room));
    }

    private static long unread(Client client, RoomId room) {
        return client.get("/chats/" + room).data().path("unread_count").longValue();
    }

    private static State model(List<Boolean> senders, List<Mark> marks) {
        var read = new ArrayList<>(Collections.nCopies(senders.size(), false));
        for (var mark : marks) {
            int at = mark.at % senders.size();
            for (int i = mark.alone ? at : 0; i <= at; i++) {
                boolean isOfTheOthers = !senders.get(i).equals(mark.byAnkara);
                read.set(i, read.get(i) || isOfTheOthers);
            }
        }
        return new State(read, unreadFrom(false, senders, read), unreadFrom(true, senders, read));
    }

    private static long unreadFrom(boolean ankara, List<Boolean> senders, List<Boolean> read) {
        long count = 0;
        for (int i = 0; i < senders.size(); i++) {
            count += senders.get(i).equals(ankara) && !read.get(i) ? 1 : 0;
        }
        return count;
    }

    private record State(List<Boolean> read, long unreadOfAnkara, long unreadOfIzmir) {}

    record Mark(boolean byAnkara, boolean alone, int at) {}
}
