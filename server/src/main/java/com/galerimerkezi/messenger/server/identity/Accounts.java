package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What the operator does with users, also beside a running server; {@link RevocationWatch} tells that one. */
public final class Accounts {
    private final AccountRepository accounts;
    private final AuditLog audit;
    private final Transactions transactions;
    private final PasswordHasher hasher = new PasswordHasher();
    private final Ids ids = new Ids();
    private final Clock clock;

    public Accounts(DataSource dataSource, Clock clock) {
        this.accounts = new AccountRepository(dataSource);
        this.audit = new AuditLog(dataSource, clock);
        this.transactions = new Transactions(dataSource);
        this.clock = clock;
    }

    public List<Account> list() {
        return transactions.read(accounts::list);
    }

    public boolean hasAdmin() {
        return transactions.read(accounts::hasAdmin);
    }

    /** Whether there is a gallery but the support's own. */
    public boolean hasDealers() {
        return transactions.read(accounts::hasDealers);
    }

    public boolean hasGallery(String name) {
        return transactions.read(() -> accounts.findGallery(name)).isPresent();
    }

    public Optional<GalleryId> galleryNamed(String name) {
        return transactions.read(() -> accounts.findGallery(name)).map(GalleryId::new);
    }

    public void addGallery(String name, String city) {
        write(() -> accounts.insertGallery(ids.next(), name, city, false));
    }

    /** The gallery to which support rooms lead; there is one. */
    public void ensureSupport(String name) {
        write(() -> {
            if (accounts.findSupport().isEmpty()) {
                accounts.insertGallery(ids.next(), name, "", true);
            }
        });
    }

    public void add(Account account, String password) {
        var hash = hasher.hash(password);
        write(() -> {
            var gallery = accounts.findGallery(account.galleryName())
                    .orElseThrow(() -> new StartupProblem("There is no gallery named " + account.galleryName()));
            requireDone(
                    accounts.insertUser(ids.next(), gallery, account, hash),
                    account.email() + " belongs to a user already");
            audit.add(accounts.done(AuditAction.JOINED, account.email())
                    .with("role", account.role().wireName()));
        });
    }

    /** For the first administrator, who belongs to no dealer. */
    public void addToSupport(Account account, String password) {
        var hash = hasher.hash(password);
        write(() -> {
            UUID support = accounts.findSupport().orElseThrow();
            requireDone(
                    accounts.insertUser(ids.next(), support, account, hash),
                    account.email() + " belongs to a user already");
        });
    }

    public void enable(String email) {
        write(() -> {
            requireDone(accounts.setActive(email, true), unknown(email));
            audit.add(accounts.done(AuditAction.USER_ENABLED, email));
        });
    }

    /** Ends the user's sessions too. */
    public void disable(String email) {
        write(() -> {
            requireDone(accounts.setActive(email, false), unknown(email));
            accounts.endSessions(email, "disabled", clock.instant());
            audit.add(accounts.done(AuditAction.USER_DISABLED, email));
        });
    }

    /** Ends the user's sessions too. */
    public void changePassword(String email, String password) {
        var hash = hasher.hash(password);
        write(() -> {
            requireDone(accounts.changePassword(email, hash), unknown(email));
            accounts.endSessions(email, "password", clock.instant());
            audit.add(accounts.done(AuditAction.PASSWORD_RESET, email));
        });
    }

    private void write(Runnable work) {
        transactions.write(() -> {
            work.run();
            return true;
        });
    }

    private static void requireDone(boolean done, String otherwise) {
        if (!done) {
            throw new StartupProblem(otherwise);
        }
    }

    private static String unknown(String email) {
        return "No user has the address " + email;
    }
}
