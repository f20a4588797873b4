package com.galerimerkezi.messenger.server.platform.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting: its name in the file, its default and what it does. docs/settings.md is made from this. */
public enum SettingKey {
    DATA_DIR("data-dir", "~/.galeri-messenger/server", "Folder of everything that the server keeps"),
    HTTP_HOST("http.host", "127.0.0.1", "Address to listen on; `0.0.0.0` is every address of this computer"),
    HTTP_PORT("http.port", "3005", "Port of REST and Socket.IO; 0 takes any free one"),
    HTTP_ALLOWED_ORIGINS(
            "http.allowed-origins",
            "",
            "Web addresses such as `https://chat.example`, between spaces, whose pages may open a socket"),
    HTTP_SOCKETS_PER_ADDRESS(
            "http.sockets-per-address",
            "2000",
            "Live sockets of one address, 1 to 100000; this computer itself may have ten times as many"),
    DATABASE_URL(
            "database.url",
            "",
            "`jdbc:postgresql://host:port/name` of a PostgreSQL of your own; empty: the server's own"),
    DATABASE_USER("database.user", "galeri", "User of your own PostgreSQL; owns the tables"),
    DATABASE_PASSWORD("database.password", "", "That user's password"),
    DATABASE_PASSWORD_FILE("database.password-file", "", "File that holds that password, in place of the line above"),
    DATABASE_POOL_SIZE("database.pool-size", "16", "Connections to PostgreSQL, 2 to 200"),
    TOKENS_ACCESS_TTL("tokens.access-ttl", "15m", "Life of an access token, 1 second to 1 day"),
    TOKENS_REFRESH_TTL("tokens.refresh-ttl", "30d", "Life of an unused session, 1 second to 365 days"),
    TOKENS_ISSUER("tokens.issuer", "galeri-messenger", "`iss` of the tokens"),
    TOKENS_AUDIENCE("tokens.audience", "galeri-messenger", "`aud` of the tokens"),
    TOKENS_OUTSIDE_ISSUER(
            "tokens.outside-issuer", "", "`iss` of another service whose access tokens are good here too; empty: none"),
    TOKENS_OUTSIDE_JWKS(
            "tokens.outside-jwks", "", "That service's public keys, RS256 or ES256: a file, or an `https://` address"),
    TOKENS_OUTSIDE_SECRET_FILE(
            "tokens.outside-secret-file",
            "",
            "In place of public keys: file with the HS256 secret shared with it, 32 characters or more"),
    FILES_MAX_SIZE("files.max-size", "100MB", "Largest file, up to 10 GB"),
    FILES_UPLOAD_TTL("files.upload-ttl", "24h", "How long an upload may take, 1 second to 30 days"),
    FILES_GALLERY_QUOTA(
            "files.gallery-quota", "20GB", "What all files of one gallery may take together; `0B`: no bound"),
    FILES_STORE("files.store", "disk", "Where complete files lie: `disk` is the data folder, `s3` the bucket below"),
    FILES_S3_ENDPOINT(
            "files.s3-endpoint", "", "Address of an S3-compatible store such as MinIO; empty: Amazon's for the region"),
    FILES_S3_BUCKET("files.s3-bucket", "", "Its bucket, which must be there and be the server's alone"),
    FILES_S3_REGION("files.s3-region", "us-east-1", "Its region, as the store names it"),
    FILES_S3_PATH_STYLE(
            "files.s3-path-style",
            "on",
            "`on`: the bucket stands in the path, as MinIO has it; `off`: in the host's name"),
    FILES_S3_ACCESS_KEY("files.s3-access-key", "", "Who the server is to the store"),
    FILES_S3_SECRET_KEY("files.s3-secret-key", "", "The secret to it"),
    FILES_S3_SECRET_KEY_FILE("files.s3-secret-key-file", "", "File that holds that secret, in place of the line above"),
    LIMITS("limits", "on", "`off` switches rate limits and the typing throttle off, for measuring only"),
    SYNC_RETENTION("sync.retention", "30d", "How long `/sync` remembers events, 1 second to 3650 days"),
    SYNC_HEAD_INTERVAL("sync.head-interval", "15s", "Time between two `head` events, 1 second to 5 minutes"),
    EXPERTISE_VALID_DAYS("expertise.valid-days", "3", "Days for which an expertise report counts, 1 to 365"),
    EXPERTISE_EXEMPT_OVER_YEARS(
            "expertise.exempt-over-years", "8", "A vehicle older than this needs no expertise report, 1 to 100"),
    EXPERTISE_EXEMPT_OVER_KM(
            "expertise.exempt-over-km", "160000", "Neither does one that was driven further, 1 to 2000000"),
    CERTIFICATE_VALID_YEARS(
            "certificate.valid-years", "5", "Years for which an authorisation certificate counts, 1 to 100"),
    WEBHOOKS_ALLOW_PRIVATE(
            "webhooks.allow-private",
            "off",
            "`on` lets webhooks lead into this server's own network, and to `http://` addresses"),
    WEBHOOKS_GIVE_UP_AFTER(
            "webhooks.give-up-after",
            "7d",
            "How long a webhook may take nothing until it is disabled, 1 second to 30 days"),
    WEBHOOKS_FIRST_RETRY(
            "webhooks.first-retry",
            "5s",
            "Pause after a first failed delivery, 1 second to 1 hour; it doubles up to 1 hour"),
    MAIL_HOST("mail.host", "", "Server that takes mails; empty: none are sent"),
    MAIL_PORT("mail.port", "587", "Its port: 587 with `starttls`, mostly 465 with `tls`"),
    MAIL_SECURITY(
            "mail.security",
            "starttls",
            "`starttls` or `tls`, and its certificate is checked; `none` only where no password is sent"),
    MAIL_USER("mail.user", "", "Who the server is to it; empty: it asks for none"),
    MAIL_PASSWORD("mail.password", "", "That user's password"),
    MAIL_PASSWORD_FILE("mail.password-file", "", "File that holds that password, in place of the line above"),
    MAIL_FROM("mail.from", "", "Address that mails come from, such as `bildirim@galeri.example`"),
    MAIL_AFTER(
            "mail.after",
            "15m",
            "How long something has to wait, and its reader to be away, until a mail tells of it, 5 minutes to 1 day"),
    MAIL_GALLERY_NAMES(
            "mail.gallery-names",
            "off",
            "`on` lets mails name the galleries that wait; whoever sees such a mail learns who deals with whom"),
    DEMO("demo", "off", "`on` fills an empty server with demo galleries");

    private static final String PREFIX = "GALERI_";

    private final String key;
    private final String standard;
    private final String purpose;

    SettingKey(String key, String standard, String purpose) {
        this.key = key;
        this.standard = standard;
        this.purpose = purpose;
    }

    public String key() {
        return key;
    }

    public String standard() {
        return standard;
    }

    public String purpose() {
        return purpose;
    }

    /** The name in the environment. */
    public String variable() {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static boolean isVariable(String name) {
        return name.startsWith(PREFIX);
    }

    static Optional<SettingKey> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<SettingKey> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }
}
