package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rules of {@link NegotiationTest} kept by the database: three users of the seller, of a buyer and of a second buyer do
 * anything in any order while the clock goes on, and {@link BargainModel} says of each try what must come of it.
 */
class NegotiationOnDatabaseTest {

    private static final int SEQUENCES = Integer.getInteger("jqwik.tries.default", 60);
    private static final int ACTIONS = 25;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private final MovableClock clock = MovableClock.standing();

    @Test
    void whateverTheyTryTheStepTableTellsHowEachOfferStands() {
        var world = World.in(JdbcClient.create(POSTGRES.dataSource()));
        var users = usersOf(world);
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock)) {
            for (int seed = 0; seed < SEQUENCES; seed++) {
                var vehicle = world.dealers().vehicle(world.izmir());
                var run = new Run(server, vehicle, new BargainModel(world.izmir()), users, new Random(seed));
                for (int i = 0; i < ACTIONS; i++) {
                    run.tryAnything("seed " + seed + ", action " + i);
                }
                run.compare("seed " + seed);
            }
        }
    }

    private static List<Caller> usersOf(World world) {
        var users = new ArrayList<Caller>();
        for (var gallery : List.of(world.izmir(), world.ankara(), world.bursa())) {
            for (var name : List.of("Ali", "Veli", "Can")) {
                var person = world.dealers().staff(gallery, name);
                users.add(new Caller(person.id(), gallery, Role.STAFF, null));
            }
        }
        return users;
    }

    /** One sequence about one vehicle. */
    private final class Run {

        private final OfferService offers;
        private final SaleService sales;
        private final OfferExpiry expiry;
        private final ListingService listings;
        private final VehicleId vehicle;
        private final BargainModel model;
        private final List<Caller> users;
        private final Random random;
        private final List<OfferId> made = new ArrayList<>();

        Run(GaleriServer server, VehicleId vehicle, BargainModel model, List<Caller> users, Random random) {
            offers = server.part(OfferService.class);
            sales = server.part(SaleService.class);
            expiry = server.part(OfferExpiry.class);
            listings = server.part(ListingService.class);
            this.vehicle = vehicle;
            this.model = model;
            this.users = users;
            this.random = random;
        }

        void tryAnything(String where) {
            var who = users.get(random.nextInt(users.size()));
            switch (random.nextInt(20)) {
                case 0, 1 -> clock.move(Duration.ofMinutes(random.nextInt(1, 24 * 60)));
                case 2 -> moveToAnEnd();
                case 3, 4 -> setStatus(who, where);
                case 5, 6, 7, 8 -> make(who, where);
                default -> answer(who, where);
            }
        }

        /** The exact instant at which somebody's offer is over; time does not go back to one that passed. */
        private void moveToAnEnd() {
            model.expire(clock.instant());
            model.nextEnd().ifPresent(end -> clock.move(Duration.between(clock.instant(), end)));
        }

        private void make(Caller who, String where) {
            var asked = asked(OfferAction.OFFER);
            var now = clock.instant();
            boolean mayBe = model.mayOffer(who.galleryId(), now);
            var done = tried(() -> offers.make(who, vehicle, asked, null, ClientMessageId.random()));
            assertThat(done != null).as(where).isEqualTo(mayBe);
            if (done != null) {
                made.add(done.offer().id());
                model.offered(done.offer().id(), who.galleryId(), asked.termsAt(now), now);
            }
        }

        private void answer(Caller who, String where) {
            if (made.isEmpty()) {
                return;
            }
            var id = made.get(random.nextInt(made.size()));
            var asked = switch (random.nextInt(7)) {
                case 0 -> Asked.accept();
                case 1 -> Asked.reject("olmaz");
                case 2 -> Asked.withdraw();
                default -> asked(OfferAction.COUNTER);
            };
            var now = clock.instant();
            var move = asked.moveAt(now);
            boolean mayBe = model.mayMove(id, who.galleryId(), move, now);
            var done = tried(() -> offers.move(who, id, asked, null, ClientMessageId.random()));
            assertThat(done != null).as(where).isEqualTo(mayBe);
            if (done != null) {
                model.moved(id, who.galleryId(), move, now);
            }
        }

        private void setStatus(Caller who, String where) {
            var status = List.of(VehicleStatus.values()).get(random.nextInt(3));
            var now = clock.instant();
            boolean mayBe = model.maySet(who.galleryId(), status);
            var done = tried(() -> sales.set(who, vehicle, status));
            assertThat(done != null).as(where).isEqualTo(mayBe);
            if (done != null) {
                model.set(status, now);
            }
        }

        private Asked asked(OfferAction action) {
            var amount = BigDecimal.valueOf(1 + random.nextInt(2_000_000));
            var end = clock.instant()
                    .plus(Duration.ofMinutes(random.nextInt(61, 48 * 60)))
                    .truncatedTo(ChronoUnit.MILLIS);
            return new Asked(action, amount, null, random.nextBoolean(), end);
        }

        /** All that is over has been ended; then the model, the offers and their steps tell the same. */
        void compare(String where) {
            expiry.sweep();
            model.expire(clock.instant());
            for (var id : made) {
                var expected = model.offer(id);
                var offer = offers.offer(sideOf(expected.buyer()), id);
                assertThat(offer.status()).as(where).isEqualTo(expected.status());
                assertThat(offer.version()).as(where).isEqualTo(expected.version());
                assertThat(offer.turnGalleryId()).as(where).isEqualTo(expected.turn());
                assertThat(offer.byGalleryId()).as(where).isEqualTo(expected.by());
                assertThat(offer.amount())
                        .as(where)
                        .isEqualByComparingTo(expected.live().amount());
                assertReplays(offer);
            }
            assertThat(listings.vehicle(vehicle).status()).as(where).isEqualTo(model.status());
            assertThat(listings.vehicle(vehicle).buyerGalleryId()).as(where).isEqualTo(model.buyer());
        }

        private Caller sideOf(GalleryId gallery) {
            return users.stream()
                    .filter(user -> user.galleryId().equals(gallery))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static <T> @Nullable T tried(Supplier<T> action) {
        try {
            return action.get();
        } catch (RefusedException refused) {
            assertThat(refused.code().status()).isIn(400, 403, 404, 409);
            return null;
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
}
