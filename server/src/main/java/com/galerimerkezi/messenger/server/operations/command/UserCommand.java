package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Account;
import com.galerimerkezi.messenger.server.identity.Accounts;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** People who can sign in; works beside a running server too. */
@Command(name = "user", description = "Lists and changes who can sign in.", mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, add, disable, enable, password");
    }

    @Command(name = "list", description = "Prints all users.", mixinStandardHelpOptions = true)
    void list(@Mixin ServerOptions options) {
        with(options, accounts -> accounts.list().forEach(this::print));
    }

    @Command(name = "add", description = "Adds a user and prints a password.", mixinStandardHelpOptions = true)
    void add(
            @Mixin ServerOptions options,
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--first-name", required = true) String firstName,
            @Option(names = "--last-name", required = true) String lastName,
            @Option(names = "--gallery", required = true, description = "Its name.") String gallery,
            @Option(names = "--new-gallery", description = "Makes the gallery if there is none.") boolean makeGallery,
            @Option(names = "--city", defaultValue = "", description = "Of a new gallery.") String city,
            @Option(names = "--role", defaultValue = "staff", description = "staff, owner, admin or service")
                    String role) {
        var account = new Account(email, firstName, lastName, roleOf(role), gallery, true);
        requireAddress(email);
        var password = OneTimePassword.random();
        with(options, accounts -> {
            if (makeGallery && !accounts.hasGallery(gallery)) {
                accounts.addGallery(gallery, city);
            }
            accounts.add(account, password);
        });
        out().println(email + " " + password + " (shown once: change it after signing in)");
    }

    @Command(name = "disable", description = "Locks a user out at once.", mixinStandardHelpOptions = true)
    void disable(@Mixin ServerOptions options, @Parameters(paramLabel = "EMAIL") String email) {
        with(options, accounts -> accounts.disable(email));
        out().println(email + " cannot sign in any more");
    }

    @Command(name = "enable", description = "Lets a user in again.", mixinStandardHelpOptions = true)
    void enable(@Mixin ServerOptions options, @Parameters(paramLabel = "EMAIL") String email) {
        with(options, accounts -> accounts.enable(email));
        out().println(email + " can sign in");
    }

    @Command(
            name = "password",
            description = "Gives a user a new password, prints it and ends the user's sessions.",
            mixinStandardHelpOptions = true)
    void password(@Mixin ServerOptions options, @Parameters(paramLabel = "EMAIL") String email) {
        var password = OneTimePassword.random();
        with(options, accounts -> accounts.changePassword(email, password));
        out().println(email + " " + password + " (shown once: change it after signing in)");
    }

    private static void with(ServerOptions options, Consumer<Accounts> work) {
        try (var database = OperatorDatabase.open(options.settings(Map.of()))) {
            work.accept(new Accounts(database.dataSource(), Clock.systemUTC()));
        }
    }

    private void print(Account account) {
        out().printf(
                        "%s\t%s %s\t%s\t%s\t%s%n",
                        account.email(),
                        account.firstName(),
                        account.lastName(),
                        account.role().wireName(),
                        account.galleryName(),
                        account.isActive() ? "active" : "disabled");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Role roleOf(String name) {
        try {
            return Role.of(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new StartupProblem("The role must be staff, owner, admin or service", unknown);
        }
    }

    private static void requireAddress(String email) {
        if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > 200) {
            throw new StartupProblem("That is no e-mail address: " + email);
        }
    }
}
