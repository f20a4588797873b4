package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Names of users, kept in memory for a while: they stand on every message and change almost never. */
@Component
public final class UserNames {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 50_000;

    private final Map<UserId, Entry> names = new ConcurrentHashMap<>();
    private final UserRepository users;
    private final Transactions transactions;

    UserNames(UserRepository users, Transactions transactions) {
        this.users = users;
        this.transactions = transactions;
    }

    public Name of(UserId user) {
        var known = names.get(user);
        if (known != null && System.nanoTime() - known.since < KEPT.toNanos()) {
            return known.name;
        }
        var profile = transactions
                .read(() -> users.findById(user))
                .map(User::profile)
                .orElseThrow(() -> new RefusedException(ErrorCode.TOKEN_INVALID));
        if (names.size() >= REMEMBERED) {
            names.clear();
        }
        var name = new Name(profile.firstName(), profile.lastName());
        names.put(user, new Entry(name, System.nanoTime()));
        return name;
    }

    /** They have another one now. */
    public void forget(UserId user) {
        names.remove(user);
    }

    public record Name(String first, String last) {}

    private record Entry(Name name, long since) {}
}
