package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import java.util.List;

/** The offers in the cache. */
final class OfferRepository {

    private static final String FIND_ALL = """
            SELECT json FROM offers
            """;

    /** An answer may be older than the events that came before it. */
    private static final String SAVE = """
            INSERT INTO offers (id, version, json) VALUES (:id, :version, :json)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, json = excluded.json
            WHERE excluded.version > offers.version
            """;

    private static final String DELETE_ALL = """
            DELETE FROM offers
            """;

    private final CacheFile cache;

    OfferRepository(CacheFile cache) {
        this.cache = cache;
    }

    List<Offer> findAll() {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                .query((row, _) -> Rows.row(row.getString(1), Offer.class))
                .list());
    }

    void save(Offer offer) {
        cache.write(jdbc -> jdbc.sql(SAVE)
                .param("id", offer.id().toString())
                .param("version", offer.version())
                .param("json", Rows.json(offer))
                .update());
    }

    void deleteAll() {
        cache.write(jdbc -> jdbc.sql(DELETE_ALL).update());
    }
}
