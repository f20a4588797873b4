package com.galerimerkezi.messenger.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoStartTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    @Test
    void picturesOfTheVehiclesComeOnceEachWhoeverLooksIsToldAndWhatAStartLeftTheNextBrings() {
        try (var server =
                GaleriServer.start(POSTGRES.settings(folder).withPort(0).withDemo(), Clock.systemUTC())) {
            var demo = server.part(DemoStart.class);
            demo.fill();
            assertThat(count("vehicles WHERE photos <> '[]'")).isZero();

            demo.photograph();

            long vehicles = count("vehicles");
            assertThat(count("vehicles WHERE photos <> '[]'")).isEqualTo(vehicles);
            assertThat(count("files WHERE state = 'attached'")).isEqualTo(vehicles);
            assertThat(count("gallery_events WHERE type = 'vehicle_updated'")).isGreaterThanOrEqualTo(vehicles);

            JdbcClient.create(POSTGRES.dataSource())
                    .sql("UPDATE vehicles SET photos = '[]' WHERE id = (SELECT id FROM vehicles LIMIT 1)")
                    .update();
            demo.photograph();

            assertThat(count("vehicles WHERE photos <> '[]'")).isEqualTo(vehicles);
            assertThat(count("files")).isEqualTo(vehicles + 1);
        }
    }

    private static long count(String rows) {
        return JdbcClient.create(POSTGRES.dataSource())
                .sql("SELECT count(*) FROM " + rows)
                .query(Long.class)
                .single();
    }
}
