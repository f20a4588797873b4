package com.galerimerkezi.messenger.server.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does for the marketplace on a server that does not run. */
class MarketplaceCommandsTest {

    private static final String LIST = "plaka;marka;model;fiyat\n34 ABC 123;BMW;320i;1.250.000\n;Fiat;Egea;1\n";

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    private Path folder;

    private Path config;

    @BeforeAll
    static void galleries() {
        World.in(JdbcClient.create(POSTGRES.dataSource()));
    }

    @BeforeEach
    void theDatabaseOfTheServer() throws IOException {
        var database = POSTGRES.settings();
        config = Files.writeString(
                folder.resolve("server.properties"),
                "database.url = " + database.url() + "\ndatabase.user = " + database.user() + "\n"
                        + (database.password() == null ? "" : "database.password = " + database.password() + "\n"));
    }

    @Test
    void aTokenIsShownOnceListedByItsNameAndRevoked() {
        var made = execute("token", "create", "--name", "Pazar", "--gallery", "İzmir Oto");
        assertThat(made.code()).as(made.problems()).isZero();
        assertThat(made.output()).startsWith("galeri-service-");

        assertThat(execute("token", "list").output())
                .contains("Pazar\tİzmir Oto\t", "\tgood")
                .doesNotContain("galeri-service-");
        assertThat(execute("token", "create", "--name", "pazar").problems()).contains("named pazar already");
        assertThat(execute("token", "revoke", "Pazar").code()).isZero();
        assertThat(execute("token", "list").output()).contains("\trevoked");
        assertThat(execute("token", "revoke", "Pazar").problems()).contains("No token is named Pazar");
    }

    @Test
    void aListOfVehiclesIsTakenOverWithALineForEach() throws IOException {
        var list = Files.writeString(folder.resolve("liste.csv"), LIST).toString();

        var dry = execute("vehicles", "import", list, "--gallery", "Ankara Oto", "--dry-run");
        assertThat(dry.code()).as(dry.problems()).isZero();
        assertThat(dry.output()).contains("1 created, 0 changed, 0 unchanged, 1 refused (nothing was written)");

        var taken = execute("vehicles", "import", list, "--gallery", "Ankara Oto");
        assertThat(taken.output())
                .as(taken.problems())
                .contains("2\tcreated\tBMW 320i", "3\trefused\tFiat Egea\t", "1 created");
        assertThat(execute("vehicles", "import", list, "--gallery", "Ankara Oto")
                        .output())
                .contains("2\tunchanged");
        assertThat(execute("vehicles", "import", list, "--gallery", "Yok Oto").problems())
                .contains("no gallery named Yok Oto");
    }

    @Test
    void aServerThatRunsTakesAListOverWithAServicesToken() throws IOException {
        var list = Files.writeString(folder.resolve("liste.csv"), LIST).toString();
        var shown = execute("token", "create", "--name", "Liste").output();
        var token = Files.writeString(folder.resolve("token"), shown.substring(0, shown.indexOf(' ')))
                .toString();
        try (var server =
                GaleriServer.start(POSTGRES.settings(folder.resolve("running")).withPort(0))) {
            var address = server.address().toString();

            var taken = execute(
                    "vehicles", "import", list, "--gallery", "Bursa Oto", "--server", address, "--token-file", token);
            assertThat(taken.problems()).isEmpty();
            assertThat(taken.output()).contains("2\tcreated\tBMW 320i", "1 created, 0 changed, 0 unchanged, 1 refused");

            assertThat(execute(
                                    "vehicles",
                                    "import",
                                    list,
                                    "--gallery",
                                    "Yok Oto",
                                    "--server",
                                    address,
                                    "--token-file",
                                    token)
                            .problems())
                    .contains("no gallery named Yok Oto");
            Files.writeString(Path.of(token), "galeri-service-wrong");
            assertThat(execute(
                                    "vehicles",
                                    "import",
                                    list,
                                    "--gallery",
                                    "Bursa Oto",
                                    "--server",
                                    address,
                                    "--token-file",
                                    token)
                            .problems())
                    .contains("TOKEN_INVALID");
        }
    }

    @Test
    void theOperatorVouchesForTheCertificateThatAGalleryStates() {
        var jdbc = JdbcClient.create(POSTGRES.dataSource());
        assertThat(execute("gallery", "verify-certificate", "Ankara Oto").problems())
                .contains("Ankara Oto states no certificate");
        jdbc.sql("""
                UPDATE galleries SET certificate_number = '06-1453', certificate_until = '2028-05-29'
                WHERE name = 'Ankara Oto'
                """).update();

        var done = execute("gallery", "verify-certificate", "Ankara Oto");

        assertThat(done.code()).as(done.problems()).isZero();
        assertThat(done.output()).contains("Ankara Oto: 06-1453, valid until 2028-05-29, is verified");
        assertThat(jdbc.sql("SELECT certificate_verified FROM galleries WHERE name = 'Ankara Oto'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM gallery_events WHERE type = 'gallery_updated'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(execute("gallery", "verify-certificate", "Yok Oto").problems())
                .contains("no gallery named Yok Oto");
    }

    private Result execute(String... arguments) {
        var output = new StringWriter();
        var problems = new StringWriter();
        var words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of(
                "--config",
                config.toString(),
                "--data-dir",
                folder.resolve("data").toString()));
        int code = GaleriServerCommand.line()
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(problems))
                .execute(words.toArray(String[]::new));
        return new Result(code, output.toString(), problems.toString());
    }

    private record Result(int code, String output, String problems) {}
}
