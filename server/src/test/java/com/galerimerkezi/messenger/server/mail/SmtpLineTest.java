package com.galerimerkezi.messenger.server.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real conversation with a mail server, encrypted by a certificate for localhost that this test has made. */
class SmtpLineTest {

    private static final String PASSWORD = "anahtar";
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Mail MAIL = new Mail(
            UUID.randomUUID(),
            "selim@galeri.example",
            "Şişli",
            "İçerik\n.\nson",
            Instant.parse("2026-11-30T10:00:00Z"));

    @TempDir
    static Path folder;

    private static GreenMail server;
    private static SSLSocketFactory trusting;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        var keys = folder.resolve("keys.p12");
        makeCertificate(keys);
        trusting = trusting(keys);
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        System.setProperty("greenmail.tls.key.password", PASSWORD);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.setUser("galeri@galeri.example", "galeri", "gizli");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        List.of("file", "password").forEach(end -> System.clearProperty("greenmail.tls.keystore." + end));
        System.clearProperty("greenmail.tls.key.password");
    }

    @Test
    void overATrustedCertificateAMailArrivesByteForByte() throws Exception {
        try (var line = SmtpLine.open(settings("localhost", Settings.Security.TLS, "gizli"), trusting, SILENCE)) {
            line.send(MAIL);
        }

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Şişli");
        assertThat(mail.getContent().toString().strip().replace("\r\n", "\n")).isEqualTo("İçerik\n.\nson");
    }

    @Test
    void aCertificateThatNobodyTrustsOrThatIsAnotherHostsEndsIt() {
        assertReason("its certificate is not trusted", "localhost", Settings.Security.TLS, "gizli", null);
        assertReason("its certificate is not trusted", "127.0.0.1", Settings.Security.TLS, "gizli", trusting);
    }

    @Test
    void aWrongPasswordAndAServerWithoutEncryptionAndNoServerAreSaid() throws IOException {
        assertReason("it refuses user or password", "localhost", Settings.Security.TLS, "yanlis", trusting);
        assertReason("its name leads nowhere", "posta.invalid", Settings.Security.TLS, "gizli", trusting);
        try (var plain = new StubbornServer("NOTHING", "")) {
            var settings = new Settings.Smtp(
                    "localhost", plain.port(), Settings.Security.STARTTLS, null, null, "a@galeri.example");
            assertThatThrownBy(() -> SmtpLine.open(settings))
                    .isInstanceOfSatisfying(
                            MailProblem.class,
                            problem -> assertThat(problem.reason()).isEqualTo("it offers no STARTTLS"));
        }
    }

    @Test
    void aServerThatTakesTheLineAndSaysNothingIsNotWaitedForWithoutEnd() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings =
                    requireNonNull(Postbox.settings(silent.getLocalPort()).smtp());

            assertThatThrownBy(() -> SmtpLine.open(settings, null, Duration.ofMillis(200)))
                    .isInstanceOfSatisfying(
                            MailProblem.class,
                            problem -> assertThat(problem.reason()).isEqualTo("it does not answer in time"));
        }
    }

    @Test
    void anAddressThatCouldBecomeAnotherHeaderNeverLeaves() throws Exception {
        try (var line = SmtpLine.open(settings("localhost", Settings.Security.TLS, "gizli"), trusting, SILENCE)) {
            for (var address :
                    List.of("a@b.example\r\nBcc: c@d.example", "a@b,c@d", "A <a@b.example>", "ş@b.example")) {
                assertThatThrownBy(() -> line.send(new Mail(MAIL.id(), address, "", "", MAIL.at())))
                        .isInstanceOfSatisfying(
                                MailProblem.class,
                                problem -> assertThat(problem.extent()).isEqualTo(MailProblem.Extent.FOR_GOOD));
            }
        }
    }

    @Test
    void theTestMailSaysInOneLineWhyItDidNotLeave() throws IOException {
        var none = Settings.defaults(folder);
        assertThatThrownBy(() -> new TestMail(none, Clock.systemUTC()).send("a@b.example", Locale.ENGLISH))
                .isInstanceOf(StartupProblem.class)
                .hasMessage("Set mail.host and mail.from first");

        try (var stubborn = new StubbornServer("RCPT", "550 5.7.1 relaying\tdenied")) {
            var settings = none.withMail(Postbox.settings(stubborn.port()));
            assertThatThrownBy(() -> new TestMail(settings, Clock.systemUTC()).send("a@b.example", Locale.ENGLISH))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessage("No mail left by 127.0.0.1:" + stubborn.port()
                            + ": it refuses the reader, 550 (550 5.7.1 relaying denied)");
        }
        try (var post = new Postbox()) {
            var settings = none.withMail(Postbox.settings(post.port()));
            assertThat(new TestMail(settings, Clock.systemUTC()).send("a@b.example", Locale.of("tr")))
                    .contains("a@b.example", "was taken");
            assertThat(Postbox.textOf(post.of("a@b.example").getFirst())).contains("deneme e-postası");
        }
    }

    private static void assertReason(
            String reason,
            String host,
            Settings.Security security,
            String password,
            @Nullable SSLSocketFactory trusted) {
        assertThatThrownBy(() -> SmtpLine.open(settings(host, security, password), trusted, SILENCE))
                .isInstanceOfSatisfying(
                        MailProblem.class,
                        problem -> assertThat(problem.reason()).startsWith(reason));
    }

    private static Settings.Smtp settings(String host, Settings.Security security, String password) {
        return new Settings.Smtp(
                host, server.getSmtps().getPort(), security, "galeri", password, "bildirim@galeri.example");
    }

    private static void makeCertificate(Path file) throws IOException, InterruptedException {
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "posta",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-keypass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
    }

    private static SSLSocketFactory trusting(Path file) throws IOException, GeneralSecurityException {
        var own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            own.load(in, PASSWORD.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("posta", own.getCertificate("posta"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
