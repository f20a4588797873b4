package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ServerInfo;

/**
 * What the law asks of an expertise report, as the server counts it.
 *
 * @param days on which a report counts after its own
 * @param years of age beyond which a vehicle needs none
 * @param km beyond which it needs none
 */
record LegalClock(long days, long years, long km) {

    private static final long DAYS = 3;
    private static final long YEARS = 8;
    private static final long KM = 160_000;

    static LegalClock of(ServerInfo server) {
        var limits = server.limits();
        return new LegalClock(
                limits.getOrDefault("expertise_valid_days", DAYS),
                limits.getOrDefault("expertise_exempt_over_years", YEARS),
                limits.getOrDefault("expertise_exempt_over_km", KM));
    }
}
