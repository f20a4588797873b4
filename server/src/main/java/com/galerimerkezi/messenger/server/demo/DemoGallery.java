package com.galerimerkezi.messenger.server.demo;

import java.util.List;

record DemoGallery(String key, String name, String city) {
    /** The server's own gallery, to which support rooms lead. */
    static final String SUPPORT = "destek";

    static List<DemoGallery> all() {
        return DemoLines.table("galleries.csv").stream()
                .map(cells -> new DemoGallery(cells[0], cells[1], cells[2]))
                .toList();
    }
}
