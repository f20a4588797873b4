package com.galerimerkezi.messenger.server.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {

    @TempDir
    private Path dataDir;

    private final Map<String, String> environment = new HashMap<>();
    private final Map<SettingKey, String> flags = new HashMap<>();

    @Test
    void withNothingSetTheDefaultsHold() {
        assertThat(load()).isEqualTo(Settings.defaults(dataDir));
    }

    @Test
    void aFlagBeatsTheEnvironmentAndThatTheFile() throws IOException {
        write("http.port = 1", "http.host = 0.0.0.0", "files.max-size = 2GB");
        environment.put("GALERI_HTTP_PORT", "2");
        environment.put("GALERI_FILES_MAX_SIZE", "512 KB");
        flags.put(SettingKey.HTTP_PORT, "3");

        Settings settings = load();

        assertThat(settings.http()).isEqualTo(new Settings.Http("0.0.0.0", 3));
        assertThat(settings.files().maxSize()).isEqualTo(512 * 1024);
    }

    @Test
    void aFileMayHaveCommentsAndValuesWithEqualsSignsAndBackslashes() throws IOException {
        write("# hepsi burada", "", "database.url=jdbc:postgresql://db/x?a=b", "database.password = C:\\gizli=ş ");

        assertThat(load().database().url()).isEqualTo("jdbc:postgresql://db/x?a=b");
        assertThat(load().database().password()).isEqualTo("C:\\gizli=ş");
    }

    @Test
    void aFileOfOnesChoiceMayNameTheDataFolder(@TempDir Path elsewhere) throws IOException {
        Path config =
                Files.writeString(elsewhere.resolve("my.conf"), "data-dir = " + dataDir + "\nsync.retention = 7d\n");

        Settings settings = new SettingsLoader(environment).load(config, Map.of());

        assertThat(settings.dataDir()).isEqualTo(dataDir);
        assertThat(settings.sync().retention()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void limitsCanBeSwitchedOff() {
        environment.put("GALERI_LIMITS", "off");

        assertThat(load().limits().enabled()).isFalse();
    }

    @Test
    void aPasswordCanComeFromAFile() throws IOException {
        Path secret = Files.writeString(dataDir.resolve("secret"), "gizli\n");
        environment.put("GALERI_DATABASE_PASSWORD_FILE", secret.toString());

        assertThat(load().database().password()).isEqualTo("gizli");
    }

    @Test
    void anOutsideIssuerComesWithOneKeyAndAKeyWithItsIssuer() {
        environment.put("GALERI_TOKENS_OUTSIDE_JWKS", "https://pazar.example/keys.json");
        assertRefused("The key of an outside issuer needs the setting tokens.outside-issuer");

        environment.put("GALERI_TOKENS_OUTSIDE_ISSUER", "https://pazar.example");
        assertThat(load().tokens().outside())
                .isEqualTo(new Settings.Outside("https://pazar.example", "https://pazar.example/keys.json", null));

        environment.put("GALERI_TOKENS_OUTSIDE_SECRET_FILE", "/run/secret");
        assertRefused("The setting tokens.outside-issuer must be set together with either tokens.outside-jwks or"
                + " tokens.outside-secret-file");
    }

    @Test
    void mailsNeedAServerAndASenderAndNoPasswordGoesInTheClear() {
        environment.put("GALERI_MAIL_FROM", "bildirim@galeri.example");
        assertThat(load().mail().smtp()).isNull();

        environment.put("GALERI_MAIL_HOST", "posta.galeri.example");
        environment.put("GALERI_MAIL_USER", "galeri");
        environment.put("GALERI_MAIL_PASSWORD", "gizli");
        assertThat(load().mail().smtp())
                .isEqualTo(new Settings.Smtp(
                        "posta.galeri.example",
                        587,
                        Settings.Security.STARTTLS,
                        "galeri",
                        "gizli",
                        "bildirim@galeri.example"));
        assertThat(load().toString()).doesNotContain("gizli");

        environment.put("GALERI_MAIL_SECURITY", "none");
        assertRefused("The setting mail.security must be starttls or tls where there is a password");
        environment.put("GALERI_MAIL_SECURITY", "ssl");
        assertRefused(
                "The setting mail.security in the environment (GALERI_MAIL_SECURITY) needs one of starttls, tls, none");
        environment.put("GALERI_MAIL_SECURITY", "tls");
        environment.remove("GALERI_MAIL_PASSWORD");
        assertRefused("The setting mail.user must be set together with mail.password");
        environment.put("GALERI_MAIL_PASSWORD", "gizli");
        environment.put("GALERI_MAIL_FROM", "Galeri <bildirim@galeri.example>");
        assertRefused("The setting mail.from must be an address such as bildirim@galeri.example");
    }

    @Test
    void settingsDoNotTellThePassword() {
        environment.put("GALERI_DATABASE_PASSWORD", "gizli");

        assertThat(load().toString()).doesNotContain("gizli");
    }

    @Test
    void anUnknownSettingInTheFileStopsTheStartWithItsName() throws IOException {
        write("http.port = 1", "http.prot = 2");

        assertRefused("Unknown setting http.prot in " + dataDir.resolve("galeri.properties") + ", line 2");
    }

    @Test
    void anUnknownSettingInTheEnvironmentStopsTheStartWithItsName() {
        environment.put("GALERI_HTTP_PROT", "1");

        assertRefused("Unknown setting GALERI_HTTP_PROT in the environment");
    }

    @Test
    void theStartScriptsOwnVariableIsNotTheServers() {
        environment.put("GALERI_JAVA_HOME", "/opt/java");

        assertThat(load()).isEqualTo(Settings.defaults(dataDir));
    }

    @Test
    void aSettingThatStandsTwiceStopsTheStart() throws IOException {
        write("demo = on", "demo = off");

        assertRefused("The setting demo stands twice in " + dataDir.resolve("galeri.properties"));
    }

    @Test
    void aLineThatIsNoSettingStopsTheStart() throws IOException {
        write("http.port 3005");

        assertRefused(dataDir.resolve("galeri.properties") + ", line 1 is no setting (key = value)");
    }

    @Test
    void aValueOfTheWrongKindStopsTheStartWithItsName() {
        flags.put(SettingKey.HTTP_PORT, "üç");
        assertRefused("The setting http.port in the command line needs a whole number");

        flags.clear();
        environment.put("GALERI_TOKENS_ACCESS_TTL", "15 dakika");
        assertRefused("The setting tokens.access-ttl in the environment (GALERI_TOKENS_ACCESS_TTL) needs a time"
                + " such as 30s, 15m, 24h or 30d");
    }

    @Test
    void aValueOutOfRangeStopsTheStartWithItsName() {
        flags.put(SettingKey.HTTP_PORT, "65536");

        assertRefused("The setting http.port must be 0 to 65535");
    }

    @Test
    void aSettingsFileThatIsNotThereStopsTheStart() {
        Path missing = dataDir.resolve("missing.conf");

        assertThatThrownBy(() -> load(missing))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("The settings file " + missing + " cannot be read");
    }

    private void assertRefused(String line) {
        assertThatThrownBy(this::load).isInstanceOf(StartupProblem.class).hasMessage(line);
    }

    private Settings load() {
        return load(null);
    }

    private Settings load(@Nullable Path config) {
        Map<SettingKey, String> all = new HashMap<>(flags);
        all.put(SettingKey.DATA_DIR, dataDir.toString());
        return new SettingsLoader(environment).load(config, all);
    }

    private void write(String... lines) throws IOException {
        Files.writeString(dataDir.resolve("galeri.properties"), String.join("\n", lines));
    }
}
