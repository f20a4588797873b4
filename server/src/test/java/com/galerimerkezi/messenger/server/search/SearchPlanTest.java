package com.galerimerkezi.messenger.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.sample.SampleData;
import com.galerimerkezi.messenger.server.sample.SampleSize;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search is narrowed to the caller's gallery by the index itself, not by a filter behind it. */
class SearchPlanTest {

    private static final Filter NO_FILTER = new Filter(null, null, null, null, null, null, null, null, null, null);

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    @TempDir
    static Path folder;

    @BeforeAll
    static void thirtyGalleries() {
        try (var server = GaleriServer.start(postgres.settings(folder).withPort(0))) {
            server.part(SampleData.class).make(new SampleSize(30, 2, 150, 20_000), folder.resolve("fixture.json"));
        }
    }

    @ParameterizedTest
    @EnumSource(SearchRank.class)
    void theGalleryIsAConditionOfTheIndexForEveryRank(SearchRank rank) {
        var plan = plan(rank);

        assertThat(plan)
                .contains("Bitmap Index Scan on ix_message_search")
                .doesNotContain("Seq Scan on message_search");
        assertThat(plan.lines().filter(line -> line.contains("Index Cond") && line.contains("words")))
                .isNotEmpty()
                .allMatch(line -> line.contains("scopes &&"));
    }

    private static String plan(SearchRank rank) {
        var jdbc = JdbcClient.create(postgres.dataSource());
        var gallery = jdbc.sql("SELECT gallery_a_id FROM chat_rooms LIMIT 1")
                .query(UUID.class)
                .single();
        var months = Months.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-10-30T00:00:00Z"));
        var question = Question.of(SearchIndex.MESSAGES, Sought.of("ekspertiz raporu", NO_FILTER), rank)
                .within(new GalleryId(gallery), null, months)
                .limitedTo(20);
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN " + question.sql())
                        .params(question.values())
                        .query(String.class)
                        .list());
    }
}
