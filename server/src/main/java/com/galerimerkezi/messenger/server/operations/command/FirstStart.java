package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Account;
import com.galerimerkezi.messenger.server.identity.Accounts;
import com.galerimerkezi.messenger.server.people.EntryCodes;
import com.galerimerkezi.messenger.server.platform.Database;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;

/** Gives a new server its support gallery and one administrator, whose password is random and shown this once. */
final class FirstStart {
    static final String SUPPORT = "Galeri Merkezi Destek";
    static final String ADMIN = "admin@galeri.local";

    private final Accounts accounts;
    private final EntryCodes codes;

    FirstStart(GaleriServer server) {
        this(
                new Accounts(server.part(Database.class).dataSource(), server.part(Clock.class)),
                server.part(EntryCodes.class));
    }

    FirstStart(Accounts accounts, EntryCodes codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    void run(PrintWriter out) {
        accounts.ensureSupport(SUPPORT);
        if (!accounts.hasAdmin()) {
            var password = OneTimePassword.random();
            accounts.addToSupport(new Account(ADMIN, "Sistem", "Yöneticisi", Role.ADMIN, SUPPORT, true), password);
            out.println("ADMIN " + ADMIN + " " + password + " (shown once: change it after signing in)");
        }
    }

    /** A server without dealers gets its first one by a link: who opens it with the desktop program owns the gallery. */
    void invite(URI address, String key, PrintWriter out) {
        if (!accounts.hasDealers()) {
            out.println("INVITE " + link(codes, address, key) + " (for the first gallery's owner; good for 7 days)");
        }
    }

    static EntryLink link(EntryCodes codes, URI address, String key) {
        return new EntryLink(
                EntryLink.codeIn(codes.forNewGallery()).orElseThrow(), address, EntryLink.fingerprintOf(key));
    }
}
