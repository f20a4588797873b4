package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: from one address at one account, from one address at all, and from everywhere at one account.
 * Only the last is shared with strangers, and who signed in from an address lately does not share it: no rival locks
 * an account out.
 */
@Component
public final class LoginLimiter {

    /** What a guess that failed is answered. */
    private static final Set<ErrorCode> WRONG =
            Set.of(ErrorCode.BAD_CREDENTIALS, ErrorCode.SECOND_FACTOR_WRONG, ErrorCode.ENTRY_CODE_INVALID);

    private static final int PER_DOOR = 5;
    private static final int PER_ADDRESS = 20;
    private static final Duration FAMILIAR_FOR = Duration.ofDays(30);
    private static final int REMEMBERED = 10_000;
    private static final int PREFIX_OF_A_NETWORK = 8;

    private final boolean enabled;
    private final TimeMeter time;
    private final Map<Door, Bucket> doors = leastRecentlyUsedGoFirst();
    private final Map<String, Bucket> addresses = leastRecentlyUsedGoFirst();
    private final Map<String, Bucket> accounts = leastRecentlyUsedGoFirst();
    private final Map<Door, Long> openedAt = leastRecentlyUsedGoFirst();

    LoginLimiter(Settings settings, TimeMeter time) {
        enabled = settings.limits().enabled();
        this.time = time;
    }

    /**
     * Paid before the password is looked at, or guesses made at once would all pass; only a wrong one stays paid.
     *
     * @param address none for somebody who is signed in, who shares nothing with strangers
     */
    public <T> T guess(String email, @Nullable InetAddress address, Supplier<T> work) {
        if (!enabled) {
            return work.get();
        }
        var door = new Door(email.strip().toLowerCase(Locale.ROOT), address == null ? null : networkOf(address));
        var paid = pay(door, address);
        boolean wrong = false;
        try {
            T result = work.get();
            opened(door);
            return result;
        } catch (RefusedException refusal) {
            wrong = WRONG.contains(refusal.code());
            throw refusal;
        } finally {
            if (!wrong) {
                giveBack(paid);
            }
        }
    }

    /** The address pays for what is refused at the account too: asking again and again is no way in. */
    private List<Bucket> pay(Door door, @Nullable InetAddress address) {
        var paid = payAll(bucketsOfAddress(door, address));
        paid.addAll(payAll(bucketsOfAccount(door)));
        return paid;
    }

    private static List<Bucket> payAll(List<Bucket> buckets) {
        var paid = new ArrayList<Bucket>();
        for (var bucket : buckets) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                giveBack(paid);
                throw RefusedException.later(ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            paid.add(bucket);
        }
        return paid;
    }

    private List<Bucket> bucketsOfAddress(Door door, @Nullable InetAddress address) {
        // On this machine a reverse proxy speaks for everybody.
        return door.network() == null || address == null || address.isLoopbackAddress()
                ? List.of()
                : List.of(bucketIn(addresses, door.network(), () -> inFifteenMinutes(PER_ADDRESS)));
    }

    private List<Bucket> bucketsOfAccount(Door door) {
        var own = bucketIn(doors, door, () -> inFifteenMinutes(PER_DOOR));
        return door.network() == null || isFamiliar(door)
                ? List.of(own)
                : List.of(own, bucketIn(accounts, door.account(), this::ofStrangers));
    }

    private void opened(Door door) {
        synchronized (openedAt) {
            openedAt.put(door, time.currentTimeNanos());
        }
    }

    private boolean isFamiliar(Door door) {
        synchronized (openedAt) {
            var at = openedAt.get(door);
            return at != null && time.currentTimeNanos() - at < FAMILIAR_FOR.toNanos();
        }
    }

    private static void giveBack(List<Bucket> paid) {
        paid.forEach(bucket -> bucket.addTokens(1));
    }

    private static <K> Bucket bucketIn(Map<K, Bucket> buckets, K key, Supplier<Bucket> full) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> full.get());
        }
    }

    private Bucket inFifteenMinutes(int guesses) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(guesses).refillGreedy(guesses, Duration.ofMinutes(15)))
                .build();
    }

    /** The longer they go on, the longer the next guess has to wait: 6 seconds, 30 seconds, a minute; never longer. */
    private Bucket ofStrangers() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofMinutes(1)))
                .addLimit(limit -> limit.capacity(30).refillGreedy(30, Duration.ofMinutes(15)))
                .addLimit(limit -> limit.capacity(60).refillGreedy(60, Duration.ofHours(1)))
                .build();
    }

    /** Who has one IPv6 address has the 2⁶⁴ beside it too. */
    private static String networkOf(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, PREFIX_OF_A_NETWORK)
                : address.getHostAddress();
    }

    private static <K, V> Map<K, V> leastRecentlyUsedGoFirst() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** From where to whom. */
    private record Door(String account, @Nullable String network) {}
}
