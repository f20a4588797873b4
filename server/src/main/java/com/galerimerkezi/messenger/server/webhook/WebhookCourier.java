package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.contract.WebhookEvent;
import com.galerimerkezi.messenger.server.events.LogListener;
import com.galerimerkezi.messenger.server.events.SyncService;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.webhook.CursorRepository.Claim;
import com.galerimerkezi.messenger.server.webhook.CursorRepository.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries each gallery's log to the webhooks that asked for it: in order, at least once, from a place that is kept in the
 * database. One that does not take an event holds up itself alone.
 */
@Component
class WebhookCourier implements LogListener {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookCourier.class);
    private static final Duration GATHERING = Duration.ofMillis(50);
    private static final Duration BEAT = Duration.ofSeconds(2);
    /** Longer than one delivery may take; a courier that died is followed by another after it. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 20;
    private static final int AT_A_TIME = 50;
    private static final int LOOKED_AT = 200;

    private final WebhookRepository webhooks;
    private final CursorRepository cursors;
    private final WebhookSender sender;
    private final DeliveryPlaces places;
    private final SyncService log;
    private final Settings.Webhooks settings;
    private final Transactions transactions;
    private final Background background;
    private final Clock clock;
    private final AtomicBoolean gathering = new AtomicBoolean();
    private volatile boolean hasWork = true;

    WebhookCourier(
            WebhookRepository webhooks,
            CursorRepository cursors,
            WebhookSender sender,
            DeliveryPlaces places,
            SyncService log,
            Settings settings,
            Transactions transactions,
            Background background,
            Clock clock) {
        this.webhooks = webhooks;
        this.cursors = cursors;
        this.sender = sender;
        this.places = places;
        this.log = log;
        this.settings = settings.webhooks();
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
        background.every(BEAT, BEAT, "webhooks", this::look);
    }

    @Override
    public void grown(GalleryId gallery) {
        if (hasWork) {
            gather();
        }
    }

    private void gather() {
        if (gathering.compareAndSet(false, true)) {
            background.after(GATHERING, "webhooks", this::deliverDue);
        }
    }

    /** Somebody wants to be told again. */
    void begin() {
        hasWork = true;
        gather();
    }

    private void look() {
        hasWork = transactions.read(webhooks::exists);
        if (hasWork) {
            transactions.write(() -> {
                cursors.addNewGalleries();
                return true;
            });
            deliverDue();
        }
    }

    private void deliverDue() {
        gathering.set(false);
        var now = clock.instant();
        for (var due : transactions.read(() -> cursors.findDue(now, DeliveryPlaces.SHARE, LOOKED_AT))) {
            if (places.take(due.owner())) {
                Thread.ofVirtual().name("webhook").start(() -> deliver(due));
            }
        }
    }

    /** The lease begins with the place, and whoever gives a place back looks who waits for one. */
    private void deliver(Due due) {
        try {
            var claim = transactions.write(
                    () -> cursors.claim(due, clock.instant(), clock.instant().plus(LEASE)));
            if (claim.isPresent() && isPageTold(claim.get())) {
                transactions.write(() -> {
                    cursors.release(claim.get(), clock.instant());
                    return claim;
                });
            }
        } catch (RuntimeException interrupted) {
            // The database is away or the server ends: the lease runs out, and another try begins at the same event.
            LOG.debug("Webhook {} waits", due.webhook(), interrupted);
        } finally {
            places.giveBack(due.owner());
            gather();
        }
    }

    /** One page at most, so that others get the place. False when it has to wait, or is another's by now. */
    private boolean isPageTold(Claim claim) {
        var target = transactions.read(() -> webhooks.findTarget(claim.webhook()));
        var place = claim;
        for (var event : nextOf(place).events()) {
            boolean isWanted =
                    !event.type().equals(ServerEvent.NOOP.wireName()) && target.wants(event.type(), place.gallery());
            if (isWanted && !isTold(place, target, event)) {
                return false;
            }
            place = place.past(event.cursor().position());
        }
        return isKept(place);
    }

    private SyncPage nextOf(Claim place) {
        return log.ofGallery(place.gallery(), place.seq(), AT_A_TIME);
    }

    private boolean isTold(Claim place, Target target, SyncPage.Entry event) {
        var eventId = place.gallery() + ":" + event.cursor();
        var delivery = sender.send(target, eventId, bodyOf(target, place, event));
        var pause = pauseAfter(place.tries());
        boolean isHeld = transactions.write(() -> {
            cursors.note(place.webhook(), delivery);
            return delivery.arrived()
                    ? cursors.advance(place.past(event.cursor().position()), leaseEnd())
                    : isPostponed(place, pause);
        });
        if (!delivery.arrived()) {
            background.after(pause.plus(GATHERING), "webhooks", this::deliverDue);
        }
        return isHeld && delivery.arrived();
    }

    /** What it did not want counts as told. */
    private boolean isKept(Claim place) {
        return transactions.write(() -> cursors.advance(place, leaseEnd()));
    }

    private Instant leaseEnd() {
        return clock.instant().plus(LEASE);
    }

    private boolean isPostponed(Claim claim, Duration pause) {
        var now = clock.instant();
        if (!cursors.postpone(claim, now, now.plus(pause))) {
            return false;
        }
        if (Objects.requireNonNullElse(claim.failingSince(), now)
                .plus(settings.giveUpAfter())
                .isBefore(now)) {
            webhooks.disable(claim.webhook(), now);
            LOG.warn("Webhook {} took nothing for {} and is given up", claim.webhook(), settings.giveUpAfter());
        }
        return true;
    }

    /** Twice as long each time, and never the same for all who wait. */
    private Duration pauseAfter(int tries) {
        var longest = settings.firstRetry().multipliedBy(1L << Math.min(tries, DOUBLINGS));
        long millis = Math.min(longest.toMillis(), LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    private static WebhookEvent bodyOf(Target target, Claim claim, SyncPage.Entry event) {
        return new WebhookEvent(
                claim.gallery(),
                event.cursor(),
                event.type(),
                event.roomId(),
                target.heard(event, claim.gallery()),
                event.createdAt());
    }
}
