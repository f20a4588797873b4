package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.GalleryId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many deliveries may be under way at once: in all, and of one owner, so that its slow addresses hold up its own. */
@Component
final class DeliveryPlaces {

    static final int IN_ALL = 64;
    static final int SHARE = 8;

    private final Map<GalleryId, Integer> taken = new HashMap<>();
    private int inAll;

    synchronized boolean take(GalleryId owner) {
        if (inAll >= IN_ALL || taken.getOrDefault(owner, 0) >= SHARE) {
            return false;
        }
        inAll++;
        taken.merge(owner, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(GalleryId owner) {
        inAll--;
        taken.computeIfPresent(owner, (_, count) -> count == 1 ? null : count - 1);
    }
}
