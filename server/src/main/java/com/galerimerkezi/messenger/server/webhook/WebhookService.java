package com.galerimerkezi.messenger.server.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.galerimerkezi.messenger.contract.CreateWebhookRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.Webhook;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookEvent;
import com.galerimerkezi.messenger.contract.WebhookId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Gate;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Webhooks of a gallery, for its owner, and of the marketplace. */
@Service
class WebhookService {

    private static final int MOST = 20;
    private static final int SECRET_BYTES = 32;
    private static final Set<String> KNOWN =
            ServerEvent.ALL.stream().map(EventType::wireName).collect(Collectors.toUnmodifiableSet());

    private final WebhookRepository webhooks;
    private final CursorRepository cursors;
    private final WebhookSender sender;
    private final WebhookCourier courier;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Gate tests = new Gate(4, Duration.ofSeconds(1));

    WebhookService(
            WebhookRepository webhooks,
            CursorRepository cursors,
            WebhookSender sender,
            WebhookCourier courier,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.webhooks = webhooks;
        this.cursors = cursors;
        this.sender = sender;
        this.courier = courier;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    static boolean areKnown(@Nullable List<String> events) {
        return events == null || KNOWN.containsAll(new HashSet<>(events));
    }

    void requireManager(Caller caller) {
        if (caller.role() == Role.STAFF) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }

    List<Webhook> list(Caller caller) {
        requireManager(caller);
        return transactions.read(() -> webhooks.list(caller.galleryId()));
    }

    /** It hears what happens from now on. */
    Webhook create(Caller caller, CreateWebhookRequest request) {
        requireManager(caller);
        var id = new WebhookId(ids.next());
        var secret = Objects.requireNonNullElseGet(request.secret(), this::newSecret);
        return transactions.write(() -> {
            if (webhooks.lockAndCount(caller.galleryId()) >= MOST) {
                throw RefusedException.field("url", "too_many");
            }
            webhooks.insert(
                    new Webhook(
                            id,
                            scopeOf(caller, request.galleryId()),
                            request.url(),
                            Objects.requireNonNullElse(request.events(), List.of()),
                            secret,
                            clock.instant(),
                            null,
                            null,
                            null),
                    caller);
            cursors.startAtHead(id);
            courier.begin();
            return withSecret(own(caller, id), secret);
        });
    }

    void delete(Caller caller, WebhookId id) {
        requireManager(caller);
        transactions.write(() -> {
            own(caller, id);
            webhooks.delete(id);
            return id;
        });
    }

    /** Goes on where it was given up, or at once where it waits. */
    Webhook resume(Caller caller, WebhookId id) {
        requireManager(caller);
        var resumed = transactions.write(() -> {
            own(caller, id);
            webhooks.enable(id);
            cursors.tryNow(id);
            return own(caller, id);
        });
        courier.begin();
        return resumed;
    }

    WebhookDelivery test(Caller caller, WebhookId id) {
        requireManager(caller);
        var target = transactions.read(() -> {
            own(caller, id);
            return webhooks.findTarget(id);
        });
        var event = new WebhookEvent(
                caller.galleryId(),
                null,
                WebhookEvent.TEST,
                null,
                JsonNodeFactory.instance.objectNode(),
                clock.instant());
        var delivery = tests.pass(() -> sender.send(target, WebhookEvent.TEST + ":" + ids.next(), event));
        transactions.write(() -> {
            cursors.note(id, delivery);
            return id;
        });
        return delivery;
    }

    /** The last ones first. */
    List<WebhookDelivery> deliveries(Caller caller, WebhookId id) {
        requireManager(caller);
        return transactions.read(() -> {
            own(caller, id);
            return cursors.findDeliveries(id);
        });
    }

    private Webhook own(Caller caller, WebhookId id) {
        return webhooks.find(caller.galleryId(), id)
                .orElseThrow(() -> new RefusedException(ErrorCode.WEBHOOK_NOT_FOUND));
    }

    /** A gallery hears itself alone; the marketplace one or all. */
    private @Nullable GalleryId scopeOf(Caller caller, @Nullable GalleryId wanted) {
        if (caller.speaksForTheServer() && webhooks.isMarketplace(caller.galleryId())) {
            if (wanted != null && !webhooks.isGallery(wanted)) {
                throw new RefusedException(ErrorCode.GALLERY_NOT_FOUND);
            }
            return wanted;
        }
        if (wanted != null && !wanted.equals(caller.galleryId())) {
            throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
        }
        return caller.galleryId();
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Webhook withSecret(Webhook webhook, String secret) {
        return new Webhook(
                webhook.id(),
                webhook.galleryId(),
                webhook.url(),
                webhook.events(),
                secret,
                webhook.createdAt(),
                webhook.failingSince(),
                webhook.nextTryAt(),
                webhook.disabledAt());
    }
}
