package com.galerimerkezi.messenger.server.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The demo as a new server shows it: its galleries with all that they said; pictures of their vehicles may come after. */
@Component
public final class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoData data;
    private final DemoPhotos photos;

    DemoStart(DemoData data, DemoPhotos photos) {
        this.data = data;
        this.photos = photos;
    }

    /** A server with galleries stays as it is. */
    public void fill() {
        data.fill();
    }

    /** Nobody has to wait for it: a window that is open sees each picture come, and the next start goes on where this ended. */
    public void photograph() {
        try {
            photos.take();
        } catch (RuntimeException ended) {
            LOG.warn("Some of the demo's vehicles have no picture yet", ended);
        }
    }
}
