package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same rules as in {@link NegotiationTest}, kept by the database: two galleries, three users each, any order. */
class NegotiationOnDatabaseTest {

    private static final int SEQUENCES = Integer.getInteger("negotiation.database-sequences", 60);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static List<Caller> users;
    private static OfferService offers;

    @BeforeAll
    static void threeOfEachSide() {
        var world = SERVER.world();
        users = new ArrayList<>();
        for (var gallery : List.of(world.ankara(), world.izmir())) {
            for (var name : List.of("Ali", "Veli", "Can")) {
                Dealers.Person person = world.dealers().staff(gallery, name);
                users.add(new Caller(person.id(), gallery, Role.STAFF, null));
            }
        }
        offers = SERVER.server().part(OfferService.class);
    }

    @Test
    void whateverTheyTryTheStepTableTellsHowEachOfferStands() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var vehicle = SERVER.world().dealers().vehicle(SERVER.world().izmir());
            List<OfferId> made = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                tryAnything(random, vehicle, made);
            }
            assertThat(count("SELECT count(*) FROM offers WHERE status = 'open' AND vehicle_id = :id", vehicle))
                    .isLessThanOrEqualTo(1);
            assertThat(count("SELECT count(*) FROM offers WHERE status = 'accepted' AND vehicle_id = :id", vehicle))
                    .isLessThanOrEqualTo(1);
            made.forEach(id -> assertReplays(offers.offer(users.getFirst(), id)));
        }
    }

    private static void tryAnything(Random random, VehicleId vehicle, List<OfferId> made) {
        var who = users.get(random.nextInt(users.size()));
        var action = ClientMessageId.random();
        var amount = BigDecimal.valueOf(1 + random.nextInt(2_000_000));
        boolean isFinal = random.nextBoolean();
        var offer = new Asked(OfferAction.OFFER, amount, null, isFinal, end());
        var counter = new Asked(OfferAction.COUNTER, amount, null, isFinal, end());
        try {
            if (made.isEmpty() || random.nextInt(4) == 0) {
                made.add(offers.make(who, vehicle, offer, null, action).offer().id());
            } else {
                var moves = List.of(counter, counter, counter, Asked.accept(), Asked.reject("olmaz"), Asked.withdraw());
                offers.move(who, made.get(random.nextInt(made.size())), moves.get(random.nextInt(6)), null, action);
            }
        } catch (RefusedException refused) {
            assertThat(refused.code().status()).isIn(400, 403, 409);
        }
    }

    private static void assertReplays(Offer offer) {
        var steps = Objects.requireNonNull(offer.steps());
        var replayed = Negotiation.begin(offer.fromGalleryId(), offer.toGalleryId(), termsOf(steps.getFirst()));
        for (var step : steps.subList(1, steps.size())) {
            replayed = replayed.after(moveOf(step), step.galleryId(), step.createdAt());
        }
        assertThat(replayed.status()).isEqualTo(offer.status());
        assertThat(replayed.version()).isEqualTo(offer.version()).isEqualTo(steps.size());
        assertThat(replayed.turn()).isEqualTo(offer.turnGalleryId());
        assertThat(replayed.by()).isEqualTo(offer.byGalleryId());
        assertThat(replayed.live().amount()).isEqualByComparingTo(offer.amount());
    }

    private static Move moveOf(OfferStep step) {
        return switch (step.action()) {
            case OFFER, COUNTER -> new Move.Counter(termsOf(step));
            case ACCEPT -> new Move.Accept();
            case REJECT -> new Move.Reject(step.note());
            case WITHDRAW -> new Move.Withdraw();
            case EXPIRE -> new Move.Expire();
            case CLOSE_SOLD -> new Move.CloseSold();
        };
    }

    private static Terms termsOf(OfferStep step) {
        assertThat(step.action()).isIn(OfferAction.OFFER, OfferAction.COUNTER);
        return new Terms(
                Objects.requireNonNull(step.amount()),
                step.note(),
                step.isFinal(),
                Objects.requireNonNull(step.expiresAt()));
    }

    private static Instant end() {
        return Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MILLIS);
    }

    private static int count(String sql, VehicleId vehicle) {
        return SERVER.jdbc()
                .sql(sql)
                .param("id", vehicle.value())
                .query(Integer.class)
                .single();
    }
}
