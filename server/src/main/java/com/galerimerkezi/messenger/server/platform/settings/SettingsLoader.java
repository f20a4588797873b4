package com.galerimerkezi.messenger.server.platform.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings from a file, over it the environment, over that flags. The file is {@code --config}'s, else
 * {@code galeri.properties} in the data folder where there is one. An unknown name or a bad value is a StartupProblem.
 */
public final class SettingsLoader {

    public static final String FILE_NAME = "galeri.properties";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsLoader.class);
    /** For the start scripts; not the server's. */
    private static final Set<String> OF_OTHERS = Set.of("GALERI_JAVA_HOME");

    private final Map<String, String> environment;

    public SettingsLoader(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Flags are named as in the file; one that was not given is left out. */
    public Settings load(@Nullable Path config, Map<SettingKey, String> flags) {
        Settings settings = assemble(values(config, flags));
        if (!settings.limits().enabled()) {
            LOG.warn("Rate limits and the typing throttle are off: for measuring only");
        }
        return settings;
    }

    /** As they are written, or their defaults; secrets are among them. */
    public Map<SettingKey, String> texts(@Nullable Path config, Map<SettingKey, String> flags) {
        Map<SettingKey, SettingValue> values = values(config, flags);
        Map<SettingKey, String> texts = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            texts.put(key, value(values, key).text());
        }
        return texts;
    }

    private Map<SettingKey, SettingValue> values(@Nullable Path config, Map<SettingKey, String> flags) {
        Map<SettingKey, SettingValue> above = fromEnvironment();
        flags.forEach((key, text) -> above.put(key, new SettingValue(key, text, "the command line")));
        Map<SettingKey, SettingValue> values = fromFile(config, above);
        values.putAll(above);
        return values;
    }

    private Map<SettingKey, SettingValue> fromEnvironment() {
        Map<SettingKey, SettingValue> values = new EnumMap<>(SettingKey.class);
        environment.forEach((name, text) -> {
            if (SettingKey.isVariable(name) && !OF_OTHERS.contains(name)) {
                SettingKey key = SettingKey.ofVariable(name)
                        .orElseThrow(() -> new StartupProblem("Unknown setting " + name + " in the environment"));
                values.put(key, new SettingValue(key, text.strip(), "the environment (" + name + ")"));
            }
        });
        return values;
    }

    private static Map<SettingKey, SettingValue> fromFile(@Nullable Path config, Map<SettingKey, SettingValue> above) {
        if (config != null) {
            return SettingsFile.read(config);
        }
        Path file = value(above, SettingKey.DATA_DIR).path().resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return new EnumMap<>(SettingKey.class);
        }
        Map<SettingKey, SettingValue> values = SettingsFile.read(file);
        if (values.containsKey(SettingKey.DATA_DIR)) {
            throw new StartupProblem("The setting data-dir cannot stand in " + file + ", which is in that folder");
        }
        return values;
    }

    private static Settings assemble(Map<SettingKey, SettingValue> values) {
        return new Settings(
                new Settings.Http(
                        value(values, SettingKey.HTTP_HOST).required(),
                        value(values, SettingKey.HTTP_PORT).number(),
                        value(values, SettingKey.HTTP_ALLOWED_ORIGINS).words(),
                        value(values, SettingKey.HTTP_SOCKETS_PER_ADDRESS).number()),
                value(values, SettingKey.DATA_DIR).path().toAbsolutePath().normalize(),
                database(values),
                new Settings.Tokens(
                        value(values, SettingKey.TOKENS_ACCESS_TTL).duration(),
                        value(values, SettingKey.TOKENS_REFRESH_TTL).duration(),
                        value(values, SettingKey.TOKENS_ISSUER).required(),
                        value(values, SettingKey.TOKENS_AUDIENCE).required(),
                        outside(values)),
                files(values),
                new Settings.Limits(value(values, SettingKey.LIMITS).isOn()),
                new Settings.Sync(
                        value(values, SettingKey.SYNC_RETENTION).duration(),
                        value(values, SettingKey.SYNC_HEAD_INTERVAL).duration()),
                new Settings.Expertise(
                        value(values, SettingKey.EXPERTISE_VALID_DAYS).number(),
                        value(values, SettingKey.EXPERTISE_EXEMPT_OVER_YEARS).number(),
                        value(values, SettingKey.EXPERTISE_EXEMPT_OVER_KM).number(),
                        value(values, SettingKey.CERTIFICATE_VALID_YEARS).number()),
                new Settings.Webhooks(
                        value(values, SettingKey.WEBHOOKS_ALLOW_PRIVATE).isOn(),
                        value(values, SettingKey.WEBHOOKS_GIVE_UP_AFTER).duration(),
                        value(values, SettingKey.WEBHOOKS_FIRST_RETRY).duration()),
                new Settings.Mail(
                        smtp(values),
                        value(values, SettingKey.MAIL_AFTER).duration(),
                        value(values, SettingKey.MAIL_GALLERY_NAMES).isOn()),
                value(values, SettingKey.DEMO).isOn());
    }

    private static Settings.@Nullable Outside outside(Map<SettingKey, SettingValue> values) {
        String issuer = value(values, SettingKey.TOKENS_OUTSIDE_ISSUER).optional();
        String jwks = value(values, SettingKey.TOKENS_OUTSIDE_JWKS).optional();
        SettingValue secretFile = value(values, SettingKey.TOKENS_OUTSIDE_SECRET_FILE);
        if (issuer != null) {
            return new Settings.Outside(issuer, jwks, secretFile.optional() == null ? null : secretFile.path());
        }
        if (jwks != null || secretFile.optional() != null) {
            throw new StartupProblem("The key of an outside issuer needs the setting tokens.outside-issuer");
        }
        return null;
    }

    private static Settings.Database database(Map<SettingKey, SettingValue> values) {
        return new Settings.Database(
                value(values, SettingKey.DATABASE_URL).optional(),
                value(values, SettingKey.DATABASE_USER).required(),
                secret(values, SettingKey.DATABASE_PASSWORD, SettingKey.DATABASE_PASSWORD_FILE),
                value(values, SettingKey.DATABASE_POOL_SIZE).number());
    }

    private static Settings.Files files(Map<SettingKey, SettingValue> values) {
        return new Settings.Files(
                value(values, SettingKey.FILES_MAX_SIZE).size(),
                value(values, SettingKey.FILES_UPLOAD_TTL).duration(),
                value(values, SettingKey.FILES_GALLERY_QUOTA).size(),
                value(values, SettingKey.FILES_STORE).isFirst("s3", "disk"),
                s3(values));
    }

    private static Settings.@Nullable S3 s3(Map<SettingKey, SettingValue> values) {
        String bucket = value(values, SettingKey.FILES_S3_BUCKET).optional();
        if (bucket == null) {
            return null;
        }
        String secret = secret(values, SettingKey.FILES_S3_SECRET_KEY, SettingKey.FILES_S3_SECRET_KEY_FILE);
        if (secret == null) {
            throw new StartupProblem("The setting files.s3-bucket needs files.s3-access-key and files.s3-secret-key");
        }
        return new Settings.S3(
                value(values, SettingKey.FILES_S3_ENDPOINT).optional(),
                bucket,
                value(values, SettingKey.FILES_S3_REGION).required(),
                value(values, SettingKey.FILES_S3_PATH_STYLE).isOn(),
                value(values, SettingKey.FILES_S3_ACCESS_KEY).required(),
                secret);
    }

    private static Settings.@Nullable Smtp smtp(Map<SettingKey, SettingValue> values) {
        String host = value(values, SettingKey.MAIL_HOST).optional();
        if (host == null) {
            return null;
        }
        return new Settings.Smtp(
                host,
                value(values, SettingKey.MAIL_PORT).number(),
                value(values, SettingKey.MAIL_SECURITY).oneOf(Settings.Security.values()),
                value(values, SettingKey.MAIL_USER).optional(),
                secret(values, SettingKey.MAIL_PASSWORD, SettingKey.MAIL_PASSWORD_FILE),
                value(values, SettingKey.MAIL_FROM).required());
    }

    private static @Nullable String secret(
            Map<SettingKey, SettingValue> values, SettingKey written, SettingKey inAFile) {
        SettingValue file = value(values, inAFile);
        SettingValue password = value(values, written);
        if (file.optional() == null) {
            return password.optional();
        }
        if (password.optional() != null) {
            throw new StartupProblem("Set " + written.key() + " or " + inAFile.key() + ", not both");
        }
        try {
            return Files.readString(file.path(), UTF_8).strip();
        } catch (IOException e) {
            throw new StartupProblem(
                    "The setting " + inAFile.key() + " names " + file.text() + ", which cannot be read", e);
        }
    }

    private static SettingValue value(Map<SettingKey, SettingValue> values, SettingKey key) {
        return values.getOrDefault(key, SettingValue.standard(key));
    }
}
