package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tokens of other backends, as the operator gives and takes them. Each has a user of its own, who cannot sign in. */
public final class ServiceTokens {

    private final ServiceTokenRepository tokens;
    private final AccountRepository accounts;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids = new Ids();

    public ServiceTokens(DataSource dataSource, Clock clock) {
        tokens = new ServiceTokenRepository(dataSource);
        accounts = new AccountRepository(dataSource);
        transactions = new Transactions(dataSource);
        this.clock = clock;
    }

    /** The token, which cannot be read again. Without a gallery it may speak for each. */
    public String create(String name, @Nullable String galleryName) {
        var token = ServiceTokenText.random();
        var nobodyKnows = new PasswordHasher().hash(ServiceTokenText.random());
        transactions.write(() -> {
            var gallery = galleryName == null ? null : galleryNamed(galleryName);
            var id = ids.next();
            var home = gallery == null ? support() : gallery;
            var account = new Account("service-" + id + "@service.invalid", name, "", Role.SERVICE, name, true);
            accounts.insertUser(id, home, account, nobodyKnows);
            if (!tokens.insert(ids.next(), name, ServiceTokenText.digest(token), id, gallery, clock.instant())) {
                throw new StartupProblem("A token is named " + name + " already");
            }
            return id;
        });
        return token;
    }

    public List<ServiceToken> list() {
        return transactions.read(tokens::list);
    }

    /** It is of no use from the next second on. */
    public void revoke(String name) {
        if (!transactions.write(() -> tokens.revoke(name, clock.instant()))) {
            throw new StartupProblem("No token is named " + name);
        }
    }

    private UUID galleryNamed(String name) {
        return accounts.findGallery(name).orElseThrow(() -> new StartupProblem("There is no gallery named " + name));
    }

    private UUID support() {
        return accounts.findSupport()
                .orElseThrow(() -> new StartupProblem("There is no server in this data folder yet: run it once"));
    }
}
