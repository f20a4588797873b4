package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.hours.OfferEnds;
import com.galerimerkezi.messenger.desktop.notifications.RoomVoice.Saying;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.team.ToldAlerts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of offers that wait for our answer and end. Whom it concerns the server decides, and says so; only without a line
 * the clock of this computer does, by the same rule: whoever has the room, and at the last the owner. On the UI thread.
 */
public final class OfferReminders {

    private static final Duration BEAT = Duration.ofMinutes(1);

    private final Supplier<List<Offer>> offers;
    private final RoomVoice voice;
    private final ToldAlerts told;
    private final Supplier<BusinessHours> hours;
    private final BooleanSupplier hasLine;
    private final BiConsumer<Duration, Runnable> later;
    private boolean awaited;

    public OfferReminders(
            Supplier<List<Offer>> offers,
            RoomVoice voice,
            ToldAlerts told,
            Supplier<BusinessHours> hours,
            BooleanSupplier hasLine,
            BiConsumer<Duration, Runnable> later) {
        this.offers = offers;
        this.voice = voice;
        this.told = told;
        this.hours = hours;
        this.hasLine = hasLine;
        this.later = later;
    }

    /** What the server says. */
    void warn(RoomAlert alert) {
        var id = alert.offerId();
        var ends = alert.at();
        if (id != null && voice.clock().instant().isBefore(ends) && told.isNews(id, ends, alert.kind())) {
            tell(alert.roomId(), find(id).orElse(null), ends, alert.urgent());
        }
    }

    /** Whenever the line is gone, and then each minute until it is there again. */
    public void look() {
        if (hasLine.getAsBoolean()) {
            return;
        }
        var now = voice.clock().instant();
        offers.get().stream().filter(this::waitsForUs).forEach(offer -> look(offer, now));
        if (!awaited) {
            awaited = true;
            later.accept(BEAT, () -> {
                awaited = false;
                look();
            });
        }
    }

    private boolean waitsForUs(Offer offer) {
        return offer.status() == OfferStatus.OPEN
                && offer.expiresAt() != null
                && offer.roomId() != null
                && voice.me().galleryId().equals(offer.turnGalleryId());
    }

    private void look(Offer offer, Instant now) {
        var ends = Objects.requireNonNull(offer.expiresAt());
        var id = Objects.requireNonNull(offer.roomId());
        var room = voice.rooms().apply(id);
        boolean urgent = room.filter(this::isUrgent).isPresent();
        OfferEnds.due(now, ends, hours.get(), urgent)
                .filter(kind -> concernsMe(kind, room))
                .filter(kind -> told.isNews(offer.id(), ends, kind))
                .ifPresent(_ -> tell(id, offer, ends, urgent));
    }

    private boolean concernsMe(AlertKind kind, Optional<Room> room) {
        if (kind == AlertKind.OFFER_LAST) {
            return voice.me().role() == Role.OWNER;
        }
        return room.map(Room::team)
                .map(RoomTeam::assignee)
                .map(assignee -> assignee.userId().equals(voice.me().id()))
                .orElse(true);
    }

    private boolean isUrgent(Room room) {
        LabelId label = hours.get().urgentLabelId();
        var team = room.team();
        return label != null && team != null && team.labelIds().contains(label);
    }

    private Optional<Offer> find(OfferId id) {
        return offers.get().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    private void tell(RoomId room, @Nullable Offer offer, Instant ends, boolean urgent) {
        var words = voice.words();
        var said = new OfferWords(words, new Moments(words, voice.clock()));
        var left = said.left(Duration.between(voice.clock().instant(), ends));
        var hidden = words.get("notification.offerEnds.hidden", left);
        var text = offer == null ? hidden : words.get("notification.offerEnds.text", said.amount(offer), left);
        var other = offer == null
                ? null
                : voice.me().galleryId().equals(offer.fromGalleryId()) ? offer.toGalleryId() : offer.fromGalleryId();
        voice.say(
                new Saying(room, 0, other, words.get("notification.offerEnds"), text, hidden),
                (muted, level, choices, now) -> Alert.ofReminder(muted, level, choices, now, urgent));
    }
}
