package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whom an outside token may name: one of our users, not disabled, of that gallery. Such tokens have no session to end. */
@Component
class OutsideUsers {

    /** As long as a disabled user of our own tokens may still be heard. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private static final int REMEMBERED = 50_000;

    private final Map<UserId, Entry> known = new ConcurrentHashMap<>();
    private final UserRepository users;
    private final Transactions transactions;

    OutsideUsers(UserRepository users, Transactions transactions) {
        this.users = users;
        this.transactions = transactions;
    }

    /** Throws TOKEN_INVALID for anybody else. May wait for the database. */
    void require(Caller caller) {
        if (!galleryOf(caller.userId()).equals(Optional.of(caller.galleryId()))) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
    }

    private Optional<GalleryId> galleryOf(UserId user) {
        var entry = known.get(user);
        if (entry != null && System.nanoTime() - entry.since < KEPT.toNanos()) {
            return entry.gallery;
        }
        var gallery = transactions
                .read(() -> users.findById(user))
                .filter(User::isActive)
                .map(found -> found.profile().galleryId());
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(user, new Entry(gallery, System.nanoTime()));
        return gallery;
    }

    private record Entry(Optional<GalleryId> gallery, long since) {}
}
