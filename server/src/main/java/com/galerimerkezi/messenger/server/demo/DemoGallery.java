package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.Certificate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gallery, and the authorisation certificate that it states.
 *
 * @param daysLeft of the certificate; negative where it is over
 */
record DemoGallery(
        String key, String name, String city, @Nullable String certificate, int daysLeft, boolean verified) {

    /** The server's own gallery, to which support rooms lead. */
    static final String SUPPORT = "destek";

    static List<DemoGallery> all() {
        return DemoLines.table("galleries.csv").stream().map(DemoGallery::of).toList();
    }

    private static DemoGallery of(String[] cells) {
        return cells[3].isEmpty()
                ? of(cells[0], cells[1], cells[2])
                : new DemoGallery(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        Integer.parseInt(cells[4]),
                        cells[5].equals("verified"));
    }

    /** One that states none. */
    static DemoGallery of(String key, String name, String city) {
        return new DemoGallery(key, name, city, null, 0, false);
    }

    @Nullable
    Certificate certificateOn(LocalDate today) {
        return certificate == null ? null : new Certificate(certificate, today.plusDays(daysLeft), verified);
    }
}
