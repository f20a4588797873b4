package com.galerimerkezi.messenger.server.sample;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.identity.TokenSecret;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty server in bulk and writes the fixture file for a load generator. */
@Component
public final class SampleData {
    static final Duration TOKEN_LIFE = TokenService.LONGEST_LIFE;

    private static final String PASSWORD = "Galeri-2026!";

    private final Database database;
    private final PasswordHasher hasher;
    private final TokenService tokens;
    private final TokenSecret secret;
    private final Settings settings;
    private final Clock clock;

    SampleData(
            Database database,
            PasswordHasher hasher,
            TokenService tokens,
            TokenSecret secret,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.hasher = hasher;
        this.tokens = tokens;
        this.secret = secret;
        this.settings = settings;
        this.clock = clock;
    }

    public void make(SampleSize size, Path fixture) {
        try (var connection = database.openPatientConnection()) {
            var tables = new SampleTables(connection, size);
            if (!tables.isEmpty()) {
                throw new StartupProblem("This server has galleries already: sample data need an empty one");
            }
            tables.fill(hasher.hash(PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException("the sample data could not be stored", e);
        }
        write(fixture);
    }

    private void write(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, ContractJson.mapper().writeValueAsBytes(fixture()));
        } catch (IOException e) {
            throw new StartupProblem("The fixture file " + file + " cannot be written", e);
        }
    }

    private Fixture fixture() {
        var rows = new FixtureRepository(JdbcClient.create(database.dataSource()));
        var users = rows.users(caller -> tokens.issue(caller, TOKEN_LIFE));
        return new Fixture(
                1,
                PASSWORD,
                rows.galleries(),
                users,
                rows.rooms(),
                rows.offers(),
                rows.vehicles(),
                new BadTokens(secret.bytes(), settings.tokens(), clock.instant()).of(callerOf(users.getFirst())));
    }

    private static Caller callerOf(Fixture.User user) {
        return new Caller(new UserId(user.id()), new GalleryId(user.galleryId()), Role.OWNER, null);
    }
}
