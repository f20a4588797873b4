package com.galerimerkezi.messenger.server.demo;

import org.springframework.stereotype.Component;

/** The demo as a new server shows it: its galleries with all that they said, then pictures of their vehicles. */
@Component
public final class DemoStart {

    private final DemoData data;
    private final DemoPhotos photos;

    DemoStart(DemoData data, DemoPhotos photos) {
        this.data = data;
        this.photos = photos;
    }

    /** A server with galleries stays as it is. */
    public void fill() {
        if (data.fill()) {
            photos.take();
        }
    }
}
