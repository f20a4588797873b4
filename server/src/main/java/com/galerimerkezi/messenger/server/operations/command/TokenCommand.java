package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.identity.ServiceToken;
import com.galerimerkezi.messenger.server.identity.ServiceTokens;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What another backend of the marketplace calls this server with; works beside a running server too. */
@Command(
        name = "token",
        description = "Lists, makes and revokes tokens of other backends.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Runnable {
    private static final int LONGEST_NAME = 80;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, create, revoke");
    }

    @Command(name = "list", description = "Prints all tokens by their names.", mixinStandardHelpOptions = true)
    void list(@Mixin ServerOptions options) {
        with(options, tokens -> tokens.list().forEach(this::print));
    }

    @Command(name = "create", description = "Makes a token and prints it.", mixinStandardHelpOptions = true)
    void create(
            @Mixin ServerOptions options,
            @Option(names = "--name", required = true, description = "What it is called in messages and lists.")
                    String name,
            @Option(names = "--gallery", description = "The one that it speaks for. Default: each") @Nullable
                    String gallery) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new StartupProblem("The name must have 1 to " + LONGEST_NAME + " characters");
        }
        with(options, tokens -> out().println(tokens.create(name.strip(), gallery) + " (shown once)"));
    }

    @Command(name = "revoke", description = "Makes a token useless at once.", mixinStandardHelpOptions = true)
    void revoke(@Mixin ServerOptions options, @Parameters(paramLabel = "NAME") String name) {
        with(options, tokens -> tokens.revoke(name));
        out().println(name + " is revoked");
    }

    private static void with(ServerOptions options, Consumer<ServiceTokens> work) {
        try (var database = OperatorDatabase.open(options.settings(Map.of()))) {
            work.accept(new ServiceTokens(database.dataSource(), Clock.systemUTC()));
        }
    }

    private void print(ServiceToken token) {
        out().printf(
                        "%s\t%s\t%s\t%s%n",
                        token.name(),
                        Objects.requireNonNullElse(token.galleryName(), "every gallery"),
                        token.createdAt(),
                        token.isRevoked() ? "revoked" : "good");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
