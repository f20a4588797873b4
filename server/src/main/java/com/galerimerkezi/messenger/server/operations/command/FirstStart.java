package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Account;
import com.galerimerkezi.messenger.server.identity.Accounts;
import com.galerimerkezi.messenger.server.platform.Database;
import java.io.PrintWriter;
import java.time.Clock;

/** Gives a new server its support gallery and one administrator, whose password is random and shown this once. */
final class FirstStart {
    static final String SUPPORT = "Galeri Merkezi Destek";
    static final String ADMIN = "admin@galeri.local";

    private final Accounts accounts;

    FirstStart(GaleriServer server) {
        this(new Accounts(server.part(Database.class).dataSource(), server.part(Clock.class)));
    }

    FirstStart(Accounts accounts) {
        this.accounts = accounts;
    }

    void run(PrintWriter out) {
        accounts.ensureSupport(SUPPORT);
        if (!accounts.hasAdmin()) {
            var password = OneTimePassword.random();
            accounts.addToSupport(new Account(ADMIN, "Sistem", "Yöneticisi", Role.ADMIN, SUPPORT, true), password);
            out.println("ADMIN " + ADMIN + " " + password + " (shown once: change it after signing in)");
        }
    }
}
