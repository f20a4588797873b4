package com.galerimerkezi.messenger.server.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.offer.OfferSentence;
import com.galerimerkezi.messenger.server.platform.Days;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a server that has no galleries yet. Everything is dated back from now, so that it looks lived in. */
@Component
public final class DemoData {
    private static final String PASSWORD = "galeri-demo";
    private static final DemoGallery SUPPORT = DemoGallery.of(DemoGallery.SUPPORT, "Galeri Merkezi Destek", "İstanbul");
    private static final Duration READ_AFTER = Duration.ofMinutes(2);
    private static final Duration VEHICLES_ARE_OLD = Duration.ofDays(30);

    private final DemoRepository repository;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    DemoData(DemoRepository repository, PasswordHasher hasher, Transactions transactions, Ids ids, Clock clock) {
        this.repository = repository;
        this.hasher = hasher;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who can sign in after {@link #fill}; owners of the galleries come first in their gallery. */
    public static List<DemoAccount> accounts() {
        var names = DemoGallery.all().stream().collect(toMap(DemoGallery::key, DemoGallery::name));
        return DemoPerson.all().stream()
                .map(person -> new DemoAccount(
                        person.email(),
                        PASSWORD,
                        person.firstName(),
                        person.lastName(),
                        names.getOrDefault(person.gallery(), SUPPORT.name())))
                .toList();
    }

    /** Whether the demo is new; a server with galleries stays as it is. */
    public boolean fill() {
        var hash = hasher.hash(PASSWORD);
        return transactions.write(() -> {
            var isUnused = repository.isUnused();
            if (isUnused) {
                new Filling(clock.instant(), hash).run();
            }
            return isUnused;
        });
    }

    /** The ids that one filling gives out, by the keys of the text files. */
    private final class Filling {
        private final Instant now;
        private final String passwordHash;
        private final Map<String, UUID> galleries = new HashMap<>();
        private final Map<String, UUID> people = new HashMap<>();
        private final Map<String, String> galleryOf = new HashMap<>();
        private final Map<String, UUID> vehicles = new HashMap<>();

        private Filling(Instant now, String passwordHash) {
            this.now = now;
            this.passwordHash = passwordHash;
        }

        void run() {
            addSupport();
            DemoGallery.all().forEach(gallery -> addGallery(gallery, false));
            DemoPerson.all().forEach(this::addPerson);
            DemoVehicle.all().forEach(this::addVehicle);
            ConversationReader.read(now).forEach(this::addRoom);
            addRoom(LongConversation.until(now));
        }

        private void addSupport() {
            var there = repository.findSupport();
            if (there == null) {
                addGallery(SUPPORT, true);
            } else {
                galleries.put(SUPPORT.key(), there);
            }
        }

        private void addGallery(DemoGallery gallery, boolean isSupport) {
            var certificate = gallery.certificateOn(LocalDate.ofInstant(now, Days.TURKEY));
            repository.insertGallery(newId(galleries, gallery.key()), gallery, certificate, isSupport);
        }

        private void addPerson(DemoPerson person) {
            galleryOf.put(person.key(), person.gallery());
            repository.insertUser(newId(people, person.key()), galleryId(person.gallery()), person, passwordHash);
        }

        private void addVehicle(DemoVehicle vehicle) {
            // one a day, so that the list has an order
            var at = now.minus(VEHICLES_ARE_OLD.minusDays(vehicles.size()));
            repository.insertVehicle(newId(vehicles, vehicle.key()), galleryId(vehicle.gallery()), vehicle, at);
        }

        private void addRoom(DemoRoom room) {
            var vehicle = room.vehicle() == null ? null : vehicles.get(room.vehicle());
            var offer = room.type() == RoomType.OFFER && vehicle != null ? offerOf(room, vehicle) : null;
            var id = ids.next();
            if (offer != null) {
                repository.insertOffer(offer);
            }
            repository.insertRoom(
                    id,
                    room,
                    offer == null ? null : offer.id(),
                    vehicle,
                    galleryId(room.asker()),
                    galleryId(room.owner()));
            var cards = offer == null
                    ? List.<DemoOffer.Step>of().iterator()
                    : offer.steps().iterator();
            var lines = room.lines();
            for (int i = 0; i < lines.size(); i++) {
                var card = lines.get(i).step().isPresent() ? cards.next().card() : null;
                repository.insertMessage(message(id, i + 1, lines.get(i), room, card));
            }
            repository.sumUp(id);
        }

        private DemoOffer offerOf(DemoRoom room, UUID vehicle) {
            var described = DemoVehicle.all().stream()
                    .filter(one -> one.key().equals(room.vehicle()))
                    .findFirst()
                    .orElseThrow();
            var offer = new DemoOffer(ids.next(), vehicle, described, galleryId(room.asker()), galleryId(room.owner()));
            for (var line : room.lines()) {
                line.step()
                        .ifPresent(step -> offer.take(
                                step.action(),
                                step.amount(),
                                step.note(),
                                galleryId(requireNonNull(galleryOf.get(line.who()))),
                                requireNonNull(people.get(line.who())),
                                line.at()));
            }
            return offer;
        }

        private DemoMessage message(UUID room, long seq, DemoRoom.Line line, DemoRoom of, @Nullable OfferCard card) {
            var latest = now.minusSeconds(1);
            var readAt = line.at().plus(READ_AFTER);
            return new DemoMessage(
                    ids.next(),
                    room,
                    seq,
                    requireNonNull(people.get(line.who())),
                    galleryId(requireNonNull(galleryOf.get(line.who()))),
                    typeOf(card),
                    card == null ? line.text() : OfferSentence.of(card, VehicleStatus.RESERVED),
                    card == null ? null : OfferSentence.metadata(card, VehicleStatus.RESERVED),
                    line.at(),
                    readAt.isBefore(latest) ? readAt : latest,
                    line.read() ? readerOf(of, line) : null);
        }

        private static MessageType typeOf(@Nullable OfferCard card) {
            if (card == null) {
                return MessageType.TEXT;
            }
            return card.action() == OfferAction.CLOSE_SOLD ? MessageType.SYSTEM : MessageType.OFFER_UPDATE;
        }

        /** Whoever of the other side speaks first. */
        private @Nullable UUID readerOf(DemoRoom room, DemoRoom.Line line) {
            var side = galleryOf.get(line.who());
            return room.lines().stream()
                    .map(DemoRoom.Line::who)
                    .filter(who -> !requireNonNull(galleryOf.get(who)).equals(side))
                    .findFirst()
                    .map(people::get)
                    .orElse(null);
        }

        private UUID newId(Map<String, UUID> kind, String key) {
            var id = ids.next();
            kind.put(key, id);
            return id;
        }

        private UUID galleryId(String key) {
            return requireNonNull(galleries.get(key), key);
        }
    }
}
