package com.galerimerkezi.messenger.desktop.settings;

import java.time.LocalTime;

/** From when to when nothing is announced; over midnight too. */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

    /** The first minute is quiet, the last one is not; the same time twice means never. */
    public boolean contain(LocalTime time) {
        boolean started = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isAfter(to) ? started || notOver : started && notOver;
    }
}
