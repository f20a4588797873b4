package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.GalleryId;

/** Hears, after the commit, that a gallery's log has grown. What it misses it finds in the log. */
public interface LogListener {

    void grown(GalleryId gallery);
}
