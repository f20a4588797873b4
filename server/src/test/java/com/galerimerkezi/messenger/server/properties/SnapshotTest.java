package com.galerimerkezi.messenger.server.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** P5: an older picture and the events since are the newer picture, for each person, whatever happened in between. */
class SnapshotTest {

    private static final int VEHICLES = 2;
    private static final int MOST_STEPS = 16;
    private static final String THUMB = "/reactions/%F0%9F%91%8D";
    private static final String CAR = "/reactions/%F0%9F%9A%97";

    private final TwoNodes nodes = TwoNodes.running();

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anOldSnapshotWithTheEventsSinceIsAFreshSnapshot(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> meanwhile,
            @ForAll("steps") List<Step> after) {
        var party = new Party(nodes);
        before.forEach(party::take);
        var cursors = party.cursors();
        meanwhile.forEach(party::take);
        var pictures = party.pictures();
        after.forEach(party::take);

        // The pictures know already what happened meanwhile, and hear of it once more.
        for (int i = 0; i < Party.SIZE; i++) {
            var events = party.clients.get(i).get("/sync?limit=500&after=" + cursors.get(i));
            events.data().path("events").forEach(pictures.get(i)::apply);
            assertThat(pictures.get(i).state())
                    .isEqualTo(party.pictures().get(i).state());
        }
        nodes.checkDatabase();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, Party.SIZE - 1),
                        Arbitraries.integers().between(0, VEHICLES - 1),
                        Arbitraries.integers().between(0, 7))
                .as(Step::new)
                .list()
                .ofMaxSize(MOST_STEPS);
    }

    enum Kind {
        OPEN,
        SAY,
        SAY_MORE,
        ASK,
        ACKNOWLEDGE,
        READ_ALL,
        READ_UP_TO,
        READ_ONE,
        CLOSE,
        ARCHIVE,
        UNARCHIVE,
        PIN,
        UNPIN,
        MUTE,
        EDIT,
        EDIT_BACK,
        DELETE,
        REACT,
        REACT_ELSE,
        TAKE_BACK,
        PIN_MESSAGE,
        UNPIN_MESSAGE,
        STAR,
        UNSTAR,
        MARK_UNREAD,
        NOTIFY,
        ASSIGN,
        SET_STATUS,
        SNOOZE
    }

    record Step(Kind kind, int who, int room, int message) {}

    /** Two colleagues of one gallery and somebody of another, who are all new. */
    private static final class Party {

        static final int SIZE = 3;

        private final List<Person> people;
        private final List<Client> clients;
        private final List<VehicleId> vehicles = new ArrayList<>();
        private final List<String> rooms = new ArrayList<>();

        Party(TwoNodes nodes) {
            var dealers = nodes.world().dealers();
            var buyer = dealers.gallery("Alan Oto");
            var seller = dealers.gallery("Satan Oto");
            people = List.of(
                    dealers.staff(buyer, "Ahmet"), dealers.staff(buyer, "Ayşe"), dealers.staff(seller, "Mehmet"));
            clients = people.stream().map(nodes::clientOf).toList();
            for (int i = 0; i < VEHICLES; i++) {
                vehicles.add(dealers.vehicle(seller));
                rooms.add("");
            }
        }

        List<String> cursors() {
            return clients.stream()
                    .map(client -> client.get("/sync").data().path("cursor").textValue())
                    .toList();
        }

        List<Snapshot> pictures() {
            List<Snapshot> pictures = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                pictures.add(Snapshot.load(clients.get(i), people.get(i)));
            }
            return pictures;
        }

        void take(Step step) {
            if (step.kind == Kind.OPEN) {
                var room = clients.getFirst().openRoom(vehicles.get(step.room));
                rooms.set(step.room, room.toString());
            } else if (!rooms.get(step.room).isEmpty()) {
                var colleague = people.get(step.who).id();
                inRoom(step, clients.get(step.who), colleague, "/chats/" + rooms.get(step.room));
            }
        }

        private static void inRoom(Step step, Client client, UserId colleague, String room) {
            var answer = switch (step.kind) {
                case OPEN -> throw new AssertionError(step);
                case SAY, SAY_MORE -> client.post(room + "/messages", Map.of("content", "mesaj " + step));
                case ASK ->
                    client.post(room + "/messages", Map.of("content", "önemli " + step, "importance", "acknowledge"));
                case ACKNOWLEDGE -> client.put(one(client, room, step) + "/acknowledgement");
                case READ_ALL -> client.post(room + "/read");
                case READ_UP_TO -> client.post(room + "/read", Map.of("upTo", messageIn(client, room, step.message)));
                case READ_ONE -> client.put(room + "/messages/" + messageIn(client, room, step.message) + "/read");
                case EDIT -> client.patch(one(client, room, step), Map.of("content", "düzeltme " + step));
                case EDIT_BACK -> client.patch(one(client, room, step), Map.of("content", "kısa"));
                case DELETE -> client.delete(one(client, room, step));
                case REACT -> client.put(one(client, room, step) + THUMB);
                case REACT_ELSE -> client.put(one(client, room, step) + CAR);
                case TAKE_BACK -> client.delete(one(client, room, step) + THUMB);
                case PIN_MESSAGE -> client.put(one(client, room, step) + "/pin");
                case UNPIN_MESSAGE -> client.delete(one(client, room, step) + "/pin");
                case STAR -> client.put(one(client, room, step) + "/star");
                case UNSTAR -> client.delete(one(client, room, step) + "/star");
                case MARK_UNREAD ->
                    client.put(room + "/unread", Map.of("fromMessageId", messageIn(client, room, step.message)));
                case NOTIFY -> client.put(room + "/notify", Map.of("level", "offers"));
                case ASSIGN -> client.put(room + "/assignee", Map.of("userId", colleague));
                case SET_STATUS -> client.put(room + "/status", Map.of("status", "waiting_for_us"));
                case SNOOZE -> client.put(room + "/snooze", Map.of("until", tomorrow()));
                case CLOSE -> client.delete(room);
                case ARCHIVE -> client.put(room + "/archive");
                case UNARCHIVE -> client.delete(room + "/archive");
                case PIN -> client.put(room + "/pin");
                case UNPIN -> client.delete(room + "/pin");
                case MUTE ->
                    client.send(
                            "PUT",
                            room + "/mute",
                            BodyPublishers.ofString("{\"until\":\"2040-01-01T00:00:00Z\"}"),
                            Map.of());
            };
            assertThat(answer.status()).isNotEqualTo(500);
        }

        private static String tomorrow() {
            return Instant.now()
                    .plus(1, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.MILLIS)
                    .toString();
        }

        private static String one(Client client, String room, Step step) {
            return room + "/messages/" + messageIn(client, room, step.message);
        }

        private static String messageIn(Client client, String room, int at) {
            JsonNode messages = client.get(room + "/messages").data();
            return messages.isEmpty()
                    ? "00000000-0000-7000-8000-000000000000"
                    : messages.path(at % messages.size()).path("id").textValue();
        }
    }
}
