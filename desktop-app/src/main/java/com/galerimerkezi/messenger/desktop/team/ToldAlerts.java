package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which ends of offers were told on this computer, whether the server had said so or, without a line, the clock: none twice,
 * also not after a restart. On the UI thread.
 */
public final class ToldAlerts {

    private static final String FIND = "SELECT key FROM told_alerts";

    private static final String SAVE = """
            INSERT INTO told_alerts (key, ends) VALUES (:key, :ends)
            ON CONFLICT (key) DO NOTHING
            """;

    /** Of what has ended nobody speaks any more. */
    private static final String PRUNE = "DELETE FROM told_alerts WHERE ends < :now";

    private final CacheFile cache;
    private final Background background;
    private final Set<String> told = new HashSet<>();

    public ToldAlerts(CacheFile cache, Background background) {
        this.cache = cache;
        this.background = background;
    }

    /** Before the first question; what runs behind it knows what was told before. */
    public void read(Instant now, Runnable then) {
        var _ = background
                .inOrder(() -> {
                    cache.write(jdbc ->
                            jdbc.sql(PRUNE).param("now", now.toEpochMilli()).update());
                    return cache.inTransaction(
                            jdbc -> jdbc.sql(FIND).query(String.class).list());
                })
                .whenComplete((keys, _) -> {
                    told.addAll(keys == null ? List.of() : keys);
                    then.run();
                });
    }

    /** True once for each; whoever was told of the last minutes is not told of the hour any more. */
    public boolean isNews(OfferId offer, Instant ends, AlertKind kind) {
        if (told.contains(key(offer, ends, kind))) {
            return false;
        }
        var keys = new ArrayList<String>();
        for (var other : AlertKind.values()) {
            if (other.compareTo(kind) <= 0) {
                keys.add(key(offer, ends, other));
            }
        }
        told.addAll(keys);
        save(keys, ends);
        return true;
    }

    private void save(Collection<String> keys, Instant ends) {
        var _ = background.inOrder(() -> {
            cache.write(jdbc -> keys.forEach(key -> jdbc.sql(SAVE)
                    .param("key", key)
                    .param("ends", ends.toEpochMilli())
                    .update()));
            return keys;
        });
    }

    private static String key(OfferId offer, Instant ends, AlertKind kind) {
        return offer + " " + ends.toEpochMilli() + " " + kind.wireName();
    }
}
