package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.platform.settings.SettingKey;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final String MASK = "***";
    /** Both may stand in an address: {@code //user:secret@host} and {@code ?password=secret}. */
    private static final Pattern SECRET_IN_AN_ADDRESS = Pattern.compile("(?i)(?<=//)[^/@]*(?=@)|(?<=password=)[^&]*");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServerOptions options;

    @Override
    public void run() {
        var settings = options.settings(Map.of());
        var texts = options.texts();
        texts.put(SettingKey.DATA_DIR, settings.dataDir().toString());
        texts.computeIfPresent(SettingKey.DATABASE_URL, (key, url) -> url.isEmpty() ? "(its own)" : url);
        texts.computeIfPresent(SettingKey.DATABASE_PASSWORD, (key, secret) -> secret.isEmpty() ? "" : MASK);
        texts.computeIfPresent(SettingKey.MAIL_PASSWORD, (key, secret) -> secret.isEmpty() ? "" : MASK);
        texts.computeIfPresent(SettingKey.FILES_S3_SECRET_KEY, (key, secret) -> secret.isEmpty() ? "" : MASK);
        var out = spec.commandLine().getOut();
        texts.forEach((key, text) -> out.println(key.key() + " = " + masked(text)));
    }

    private static String masked(String text) {
        return SECRET_IN_AN_ADDRESS.matcher(text).replaceAll(MASK);
    }
}
