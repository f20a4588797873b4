package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What presence has in the database. Without it people come and go all the same. */
@Component
final class StoredPresence implements LastSeen, PresencePolicy {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPresence.class);

    /** Another node may have been told to hide. */
    private static final long GOOD_FOR_NANOS = Duration.ofSeconds(30).toNanos();

    private final LastSeenRepository rows;
    private final Transactions transactions;
    private final ConcurrentMap<GalleryId, Known> policies = new ConcurrentHashMap<>();

    StoredPresence(LastSeenRepository rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public Map<UserId, Instant> of(GalleryId gallery) {
        try {
            return transactions.read(() -> rows.find(gallery));
        } catch (RefusedException later) {
            LOG.warn("Who was there last could not be read: {}", later.code());
            return Map.of();
        }
    }

    @Override
    public void save(UserId user, Instant at) {
        try {
            transactions.write(() -> {
                rows.save(user, at);
                return user;
            });
        } catch (RefusedException later) {
            LOG.warn("When somebody was there could not be stored: {}", later.code());
        }
    }

    /** Where it cannot be known, nothing is shown. */
    @Override
    public boolean hides(GalleryId gallery) {
        var known = policies.get(gallery);
        if (known != null && System.nanoTime() - known.readAt < GOOD_FOR_NANOS) {
            return known.isHidden;
        }
        try {
            boolean isHidden = transactions.read(() -> rows.hides(gallery));
            policies.put(gallery, new Known(isHidden, System.nanoTime()));
            return isHidden;
        } catch (RefusedException later) {
            return known == null || known.isHidden;
        }
    }

    void changed(GalleryId gallery, boolean isHidden) {
        policies.put(gallery, new Known(isHidden, System.nanoTime()));
    }

    private record Known(boolean isHidden, long readAt) {}
}
