package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All at once: one wins, and everybody knows. */
class ConcurrentOffersTest {

    private static final int BUYERS = 50;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @Test
    void ofFiftyAcceptsInFiftyRoomsOneWinsAndTheOthersAreClosedAndTold() throws Exception {
        var world = SERVER.world();
        var vehicle = world.dealers().vehicle(world.izmir());
        var buyers = buyers();
        var offers = buyers.stream().map(buyer -> made(buyer, vehicle)).toList();
        var mehmet = SERVER.as(world.mehmet());

        var answers = atOnce(offers.stream()
                .<Callable<Answer>>map(id -> () -> patiently(mehmet, "/offers/" + id + "/accept"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(BUYERS - 1);
        assertThat(mehmet.get("/vehicles/" + vehicle).data().path("status").textValue())
                .isEqualTo("reserved");
        var told = IntStream.range(0, BUYERS).mapToObj(i -> lastCard(buyers.get(i), offers.get(i)));
        assertThat(told.filter(card -> card.equals("close_sold"))).hasSize(BUYERS - 1);
        assertThat(SERVER.jdbc()
                        .sql("SELECT count(*) FROM offers WHERE vehicle_id = :id AND status = 'closed_sold'")
                        .param("id", vehicle.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(BUYERS - 1);
    }

    @Test
    void ofManyEqualRequestsOneMakesTheOfferAndTheOthersGetIt() throws Exception {
        var world = SERVER.world();
        var vehicle = world.dealers().vehicle(world.izmir());
        var ahmet = SERVER.as(world.ahmet());
        var asked = Map.of("vehicleId", vehicle, "amount", 1_000_000, "clientActionId", UUID.randomUUID());

        var answers = atOnce(IntStream.range(0, 20)
                .<Callable<Answer>>mapToObj(_ -> () -> ahmet.post("/offers", asked))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.data().path("id").textValue())
                .containsOnly(answers.getFirst().data().path("id").textValue());
    }

    @Test
    void aWithdrawalAndAnAcceptanceAtOnceLeaveOneTruth() throws Exception {
        var world = SERVER.world();
        for (int i = 0; i < 20; i++) {
            var vehicle = world.dealers().vehicle(world.izmir());
            var id = made(SERVER.as(world.ahmet()), vehicle);

            var answers = atOnce(List.of(
                    () -> SERVER.as(world.ahmet()).post("/offers/" + id + "/withdraw"),
                    () -> SERVER.as(world.mehmet()).post("/offers/" + id + "/accept")));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            var accepted = answers.get(1).status() == 200;
            assertThat(SERVER.as(world.fatma())
                            .get("/vehicles/" + vehicle)
                            .data()
                            .path("status")
                            .textValue())
                    .isEqualTo(accepted ? "reserved" : "available");
        }
    }

    private static List<Client> buyers() {
        var dealers = SERVER.world().dealers();
        var buyers = new ArrayList<Client>();
        for (int i = 0; i < BUYERS; i++) {
            Dealers.Person buyer = dealers.staff(dealers.gallery("Alıcı " + i), "Alıcı");
            buyers.add(SERVER.as(buyer));
        }
        return buyers;
    }

    private static String made(Client buyer, VehicleId vehicle) {
        var made = buyer.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data().path("id").textValue();
    }

    /** So many at one vehicle may be asked to come again. */
    private static Answer patiently(Client who, String path) {
        var answer = who.post(path);
        while (answer.status() == 503) {
            answer = who.post(path);
        }
        return answer;
    }

    private static String lastCard(Client buyer, String offer) {
        var room = buyer.get("/offers/" + offer).data().path("room_id").textValue();
        var messages = buyer.get("/chats/" + room).data().path("messages");
        return messages.path(messages.size() - 1).at("/metadata/action").textValue();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = new ArrayList<>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
