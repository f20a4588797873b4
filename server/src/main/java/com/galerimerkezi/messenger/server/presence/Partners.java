package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import java.util.Collection;

/** The galleries that one shares a room with. */
@FunctionalInterface
interface Partners {

    Collection<GalleryId> of(GalleryId gallery);
}
