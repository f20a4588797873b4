package com.galerimerkezi.messenger.server.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be set, validated when it is made. Values come from a file, GALERI_* and flags, in this order. */
public record Settings(
        Http http,
        Path dataDir,
        Database database,
        Tokens tokens,
        Files files,
        Limits limits,
        Sync sync,
        Expertise expertise,
        Webhooks webhooks,
        Mail mail,
        boolean demo) {

    /**
     * Where the server listens.
     *
     * @param port 0 takes any free one
     * @param allowedOrigins of browsers that may open a socket; native clients name none
     * @param socketsPerAddress at a time; this machine itself, where a proxy may stand, may have ten times as many
     */
    public record Http(String host, int port, Set<String> allowedOrigins, int socketsPerAddress) {
        private static final int SOCKETS_PER_ADDRESS = 2_000;

        public Http {
            require(port >= 0 && port <= 65_535, "http.port", "0 to 65535");
            require(socketsPerAddress >= 1 && socketsPerAddress <= 100_000, "http.sockets-per-address", "1 to 100000");
            allowedOrigins = Set.copyOf(allowedOrigins);
        }

        public Http(String host, int port) {
            this(host, port, Set.of(), SOCKETS_PER_ADDRESS);
        }

        Http withPort(int otherPort) {
            return new Http(host, otherPort, allowedOrigins, socketsPerAddress);
        }
    }

    /** Without a url the server brings its own PostgreSQL. */
    public record Database(
            @Nullable String url, String user, @Nullable String password, int poolSize) {
        public Database {
            require(
                    url == null || url.startsWith("jdbc:postgresql:"),
                    "database.url",
                    "jdbc:postgresql://host:port/name");
            require(poolSize >= 2 && poolSize <= 200, "database.pool-size", "2 to 200");
        }

        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + ", poolSize=" + poolSize + "]";
        }
    }

    public record Tokens(
            Duration accessTtl,
            Duration refreshTtl,
            String issuer,
            String audience,
            @Nullable Outside outside) {
        public Tokens {
            requireBetween(accessTtl, Duration.ofSeconds(1), Duration.ofDays(1), "tokens.access-ttl", "1s to 1d");
            requireBetween(refreshTtl, Duration.ofSeconds(1), Duration.ofDays(365), "tokens.refresh-ttl", "1s to 365d");
            require(
                    outside == null || !outside.issuer().equals(issuer),
                    "tokens.outside-issuer",
                    "another than tokens.issuer");
        }

        public Tokens(Duration accessTtl, Duration refreshTtl, String issuer, String audience) {
            this(accessTtl, refreshTtl, issuer, audience, null);
        }
    }

    /**
     * Whose tokens are good beside our own.
     *
     * @param jwks a file or an address
     */
    public record Outside(
            String issuer, @Nullable String jwks, @Nullable Path secretFile) {
        public Outside {
            require(
                    (jwks == null) != (secretFile == null),
                    "tokens.outside-issuer",
                    "set together with either tokens.outside-jwks or tokens.outside-secret-file");
        }
    }

    /**
     * Sizes in bytes.
     *
     * @param galleryQuota of all files of one gallery; 0 is no bound
     * @param inS3 else on the server's own disk
     * @param s3 may be known without being used, while files are moved
     */
    public record Files(
            long maxSize,
            Duration uploadTtl,
            long galleryQuota,
            boolean inS3,
            @Nullable S3 s3) {
        /** One object takes so much without being put together of parts. */
        private static final long MOST_IN_S3 = 5L << 30;

        public Files {
            require(!inS3 || s3 != null, "files.store", "s3 only together with files.s3-bucket");
            require(!inS3 || maxSize <= MOST_IN_S3, "files.max-size", "5GB at most in an S3 store");
            require(galleryQuota >= 0, "files.gallery-quota", "0B for none, or a size");
            require(maxSize > 0 && maxSize <= 10L << 30, "files.max-size", "1B to 10GB");
            requireBetween(uploadTtl, Duration.ofSeconds(1), Duration.ofDays(30), "files.upload-ttl", "1s to 30d");
        }

        public Files(long maxSize, Duration uploadTtl, long galleryQuota) {
            this(maxSize, uploadTtl, galleryQuota, false, null);
        }

        public Files inS3(S3 store) {
            return new Files(maxSize, uploadTtl, galleryQuota, true, store);
        }
    }

    /**
     * A bucket of a store that speaks S3.
     *
     * @param endpoint none is Amazon's own for the region
     * @param pathStyle the bucket stands in the path and not in the host's name
     */
    public record S3(
            @Nullable String endpoint,
            String bucket,
            String region,
            boolean pathStyle,
            String accessKey,
            String secretKey) {
        public S3 {
            require(
                    endpoint == null || endpoint.startsWith("http://") || endpoint.startsWith("https://"),
                    "files.s3-endpoint",
                    "http:// or https:// with a host");
        }
    }

    /** Off only for measuring. */
    public record Limits(boolean enabled) {}

    public record Sync(Duration retention, Duration headInterval) {
        public Sync {
            requireBetween(retention, Duration.ofSeconds(1), Duration.ofDays(3650), "sync.retention", "1s to 3650d");
            requireBetween(
                    headInterval, Duration.ofSeconds(1), Duration.ofMinutes(5), "sync.head-interval", "1s to 5m");
        }
    }

    /**
     * What the law says of papers: for how many days an expertise report counts, from where on none is needed, and for how
     * many years an authorisation certificate counts.
     */
    public record Expertise(int validDays, int exemptOverYears, int exemptOverKm, int certificateYears) {
        public Expertise {
            require(validDays >= 1 && validDays <= 365, "expertise.valid-days", "1 to 365");
            require(exemptOverYears >= 1 && exemptOverYears <= 100, "expertise.exempt-over-years", "1 to 100");
            require(exemptOverKm >= 1 && exemptOverKm <= 2_000_000, "expertise.exempt-over-km", "1 to 2000000");
            require(certificateYears >= 1 && certificateYears <= 100, "certificate.valid-years", "1 to 100");
        }
    }

    /**
     * How other systems are told.
     *
     * @param allowPrivate also addresses of this server's own network, and without encryption
     * @param giveUpAfter so long without one delivery
     * @param firstRetry the pause after a first failure; each next one is twice as long, an hour at most
     */
    public record Webhooks(boolean allowPrivate, Duration giveUpAfter, Duration firstRetry) {
        public Webhooks {
            requireBetween(
                    giveUpAfter, Duration.ofSeconds(1), Duration.ofDays(30), "webhooks.give-up-after", "1s to 30d");
            requireBetween(firstRetry, Duration.ofMillis(1), Duration.ofHours(1), "webhooks.first-retry", "1s to 1h");
        }
    }

    /**
     * How somebody who is not there learns that something waits.
     *
     * @param smtp none: no mails
     * @param after so long something has to wait, and nobody to be there
     * @param galleryNames a mail also says from whom
     */
    public record Mail(@Nullable Smtp smtp, Duration after, boolean galleryNames) {
        public Mail {
            requireBetween(after, Duration.ofMinutes(5), Duration.ofDays(1), "mail.after", "5m to 1d");
        }
    }

    /** The server that takes mails. Its certificate is always looked at. */
    public record Smtp(
            String host,
            int port,
            Security security,
            @Nullable String user,
            @Nullable String password,
            String from) {
        public Smtp {
            require(port >= 1 && port <= 65_535, "mail.port", "1 to 65535");
            require(MailAddress.isPlain(from), "mail.from", "an address such as bildirim@galeri.example");
            require((user == null) == (password == null), "mail.user", "set together with mail.password");
            require(
                    security != Security.NONE || user == null,
                    "mail.security",
                    "starttls or tls where there is a password");
        }

        @Override
        public String toString() {
            return "Smtp[host=" + host + ", port=" + port + ", security=" + security + ", from=" + from + "]";
        }
    }

    /** How the way to the mail server is kept from others. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    public static Settings defaults(Path dataDir) {
        return new Settings(
                new Http("127.0.0.1", 3005),
                dataDir,
                new Database(null, "galeri", null, 16),
                new Tokens(Duration.ofMinutes(15), Duration.ofDays(30), "galeri-messenger", "galeri-messenger"),
                new Files(100L << 20, Duration.ofHours(24), 20L << 30),
                new Limits(true),
                new Sync(Duration.ofDays(30), Duration.ofSeconds(15)),
                new Expertise(3, 8, 160_000, 5),
                new Webhooks(false, Duration.ofDays(7), Duration.ofSeconds(5)),
                new Mail(null, Duration.ofMinutes(15), false),
                false);
    }

    public Settings withPort(int port) {
        return new Settings(
                http.withPort(port), dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withDatabase(Database database) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withTokens(Tokens tokens) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withFiles(Files files) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withSync(Sync sync) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withWebhooks(Webhooks webhooks) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withMail(Mail mail) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withLimits(Limits limits) {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, demo);
    }

    public Settings withDemo() {
        return new Settings(http, dataDir, database, tokens, files, limits, sync, expertise, webhooks, mail, true);
    }

    private static void requireBetween(Duration value, Duration least, Duration most, String key, String range) {
        require(value.compareTo(least) >= 0 && value.compareTo(most) <= 0, key, range);
    }

    private static void require(boolean fulfilled, String key, String range) {
        if (!fulfilled) {
            throw new StartupProblem("The setting " + key + " must be " + range);
        }
    }
}
