package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.settings.NotificationChoices;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells of offers that wait for our answer an hour and ten minutes before they end. On the UI thread. */
public final class OfferReminders {

    private static final List<Duration> BEFORE = List.of(Duration.ofHours(1), Duration.ofMinutes(10));

    /** A timer stands still while the computer sleeps: a time farther ahead is looked at again on the way. */
    private static final Duration FARTHEST = Duration.ofDays(1);

    private final Supplier<List<Offer>> offers;
    private final UserProfile me;
    private final Function<RoomId, Optional<Room>> rooms;
    private final Supplier<NotificationChoices> choices;
    private final Supplier<OfferWords> words;
    private final Clock clock;
    private final BiConsumer<Duration, Runnable> later;
    private final Consumer<Announcement> announce;
    private final Runnable sound;
    private final Set<Due> told = new HashSet<>();
    private Instant awaited = Instant.MIN;

    /** One reminder of one amount. */
    private record Due(OfferId offer, long version, Duration before) {}

    public OfferReminders(
            Supplier<List<Offer>> offers,
            UserProfile me,
            Function<RoomId, Optional<Room>> rooms,
            Supplier<NotificationChoices> choices,
            Supplier<OfferWords> words,
            Clock clock,
            BiConsumer<Duration, Runnable> later,
            Consumer<Announcement> announce,
            Runnable sound) {
        this.offers = offers;
        this.me = me;
        this.rooms = rooms;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
        this.later = later;
        this.announce = announce;
        this.sound = sound;
    }

    /** Whenever an offer has changed, and when a time has come. */
    public void look() {
        var now = clock.instant();
        waiting().forEach(offer -> remind(offer, now));
        waiting()
                .flatMap(offer -> BEFORE.stream().map(endOf(offer)::minus))
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .map(next -> next.isBefore(now.plus(FARTHEST)) ? next : now.plus(FARTHEST))
                .filter(next -> next.isBefore(awaited) || !now.isBefore(awaited))
                .ifPresent(next -> {
                    awaited = next;
                    later.accept(Duration.between(now, next), this::look);
                });
    }

    private Stream<Offer> waiting() {
        return offers.get().stream()
                .filter(offer -> offer.status() == OfferStatus.OPEN && offer.expiresAt() != null)
                .filter(offer -> me.galleryId().equals(offer.turnGalleryId()));
    }

    private static Instant endOf(Offer offer) {
        return Objects.requireNonNull(offer.expiresAt());
    }

    /** Of several times that have come only the last is told; of a short amount none that lies before its beginning. */
    private void remind(Offer offer, Instant now) {
        var end = endOf(offer);
        var begun = Objects.requireNonNullElse(offer.updatedAt(), offer.createdAt());
        var due = BEFORE.stream()
                .filter(before -> !now.isBefore(end.minus(before)) && now.isBefore(end))
                .filter(before -> begun.isBefore(end.minus(before)))
                .map(before -> new Due(offer.id(), offer.version(), before))
                .toList();
        if (!due.isEmpty() && told.add(due.getLast())) {
            told.addAll(due);
            tell(offer, Duration.between(now, end));
        }
    }

    private void tell(Offer offer, Duration left) {
        var room = Optional.ofNullable(offer.roomId()).flatMap(rooms);
        var alert = Alert.ofReminder(
                room.map(Room::mutedUntil).orElse(null),
                room.map(Room::notifyLevel).orElse(NotifyLevel.ALL),
                choices.get(),
                ZonedDateTime.now(clock));
        if (alert == Alert.NONE) {
            return;
        }
        announce.accept(announcement(offer, room, left));
        if (alert == Alert.LOUD) {
            sound.run();
        }
    }

    private Announcement announcement(Offer offer, Optional<Room> room, Duration left) {
        var said = words.get();
        var title = room.map(known -> RoomTitle.of(known, me.galleryId(), said.texts()));
        boolean sent = me.galleryId().equals(offer.fromGalleryId());
        return new Announcement(
                offer.roomId(),
                room.map(Room::lastSeq).orElse(0L),
                sent ? offer.toGalleryId() : offer.fromGalleryId(),
                said.texts().get("notification.offerEnds"),
                sent ? offer.toGalleryName() : offer.fromGalleryName(),
                title.map(RoomTitle::car).orElseGet(offer::vehicleTitle),
                title.map(RoomTitle::detail).orElse(""),
                choices.get().hideText()
                        ? said.texts().get("notification.offerEnds.hidden", said.left(left))
                        : said.texts().get("notification.offerEnds.text", said.amount(offer), said.left(left)),
                false,
                false);
    }
}
