package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the settings as they count, secrets masked, and starts nothing. */
@Command(
        name = "check-config",
        description = "Reads the settings, prints what counts and starts nothing.",
        mixinStandardHelpOptions = true)
final class CheckConfigCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Override
    public void run() {
        print(options.settings(Map.of()), spec.commandLine().getOut());
    }

    private static void print(Settings settings, PrintWriter out) {
        line(out, "data-dir", settings.dataDir());
        line(out, "http.host", settings.http().host());
        line(out, "http.port", settings.http().port());
        line(out, "database.url", Objects.requireNonNullElse(settings.database().url(), "(its own)"));
        line(out, "database.user", settings.database().user());
        line(out, "database.password", masked(settings.database().password()));
        line(out, "database.pool-size", settings.database().poolSize());
        line(out, "tokens.access-ttl", settings.tokens().accessTtl());
        line(out, "tokens.refresh-ttl", settings.tokens().refreshTtl());
        line(out, "tokens.issuer", settings.tokens().issuer());
        line(out, "tokens.audience", settings.tokens().audience());
        line(out, "files.max-size", settings.files().maxSize());
        line(out, "files.upload-ttl", settings.files().uploadTtl());
        line(out, "limits", settings.limits().enabled() ? "on" : "off");
        line(out, "sync.retention", settings.sync().retention());
        line(out, "sync.head-interval", settings.sync().headInterval());
        line(out, "demo", settings.demo() ? "on" : "off");
    }

    private static void line(PrintWriter out, String key, Object value) {
        out.println(key + " = " + value);
    }

    private static String masked(@Nullable String secret) {
        return secret == null ? "" : "***";
    }
}
