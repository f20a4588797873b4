package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;

/** Whether one gallery's people are seen by another: who shows nothing sees nothing. */
@FunctionalInterface
interface PresencePolicy {

    boolean hides(GalleryId gallery);

    default boolean shows(GalleryId seen, GalleryId watcher) {
        return seen.equals(watcher) || (!hides(seen) && !hides(watcher));
    }
}
