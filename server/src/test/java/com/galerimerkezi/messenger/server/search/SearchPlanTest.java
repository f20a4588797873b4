package com.galerimerkezi.messenger.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import com.galerimerkezi.messenger.contract.search.RoomCriteria;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.sample.SampleData;
import com.galerimerkezi.messenger.server.sample.SampleSize;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search is narrowed to the caller's gallery by the index itself, and by each filter before messages are looked at. */
class SearchPlanTest {

    private static final Months MONTHS =
            Months.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-10-30T00:00:00Z"));
    private static final Filter OF_VEHICLE = Filter.ofPlate("34gm1001").and(Filter.ofVin("wba1001"));

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    @TempDir
    static Path folder;

    private static JdbcClient jdbc;
    private static GalleryId gallery;

    @BeforeAll
    static void twoHundredGalleries() {
        try (var server = GaleriServer.start(postgres.settings(folder).withPort(0))) {
            server.part(SampleData.class).make(new SampleSize(200, 2, 3_000, 20_000), folder.resolve("fixture.json"));
        }
        jdbc = JdbcClient.create(postgres.dataSource());
        gallery = new GalleryId(jdbc.sql("SELECT gallery_a_id FROM chat_rooms ORDER BY id LIMIT 1")
                .query(UUID.class)
                .single());
    }

    @ParameterizedTest
    @EnumSource(SearchRank.class)
    void theGalleryIsAConditionOfTheIndexForEveryRank(SearchRank rank) {
        var plan = plan(question(rank, Filter.NONE, Reach.EVERYWHERE));

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan).filter(line -> line.contains("words")))
                .isNotEmpty()
                .allMatch(line -> line.contains("scopes &&"));
    }

    @Test
    void theChatsThatAnswerAreFoundByTheIndexesOfTheirGalleries() {
        var rooms = new RoomCriteria("oto", gallery, "bmw", "320", OfferState.COUNTERED);
        var filter = Filter.in(rooms);

        var statement = ReachRepository.statement(gallery, filter, false);
        var plan = explained(statement.sql(), statement.values());

        assertThat(plan)
                .contains("idx_chat_rooms_gallery_a", "idx_chat_rooms_gallery_b")
                .doesNotContain("Seq Scan on chat_rooms", "Seq Scan on offers");
    }

    @Test
    void fewChatsAreReadByTheirOwnMonths() {
        var rooms = rooms(3);
        var plan = plan(question(SearchRank.EXACT, Filter.NONE, new Reach(rooms, List.of())));

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan)).allMatch(line -> line.contains(scope(rooms.getFirst())));
    }

    @Test
    void ofMoreChatsTheGallerysMonthsAreRead() {
        var plan = plan(question(SearchRank.EXACT, Filter.NONE, new Reach(rooms(150), List.of())));

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan)).allMatch(line -> line.contains(scope(gallery.value())));
    }

    @ParameterizedTest
    @EnumSource(Holding.class)
    void whatAMessageBringsAlongIsAConditionOfTheIndex(Holding holding) {
        var filter = Filter.with(holding);

        var plan = plan(Question.of(SearchIndex.MESSAGES, Sought.of("", filter), SearchRank.EXACT)
                .within(gallery, filter, Reach.EVERYWHERE, MONTHS)
                .limitedTo(20));

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan)).allMatch(line -> line.contains("scopes &&"));
    }

    @Test
    void aVehicleIsFoundWhereItIsNamedAndInItsChatsByTheIndexAlone() {
        var rooms = rooms(2);
        var plan = plan(question(SearchRank.EXACT, OF_VEHICLE, new Reach(null, rooms)));

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan)).hasSize(2).allMatch(line -> line.contains("scopes &&"));
    }

    @Test
    void facetsAreCountedByTheIndexWithinTheGallery() {
        var sought = Sought.of("ekspertiz raporu", Filter.NONE);
        var question = Question.ofAny(SearchIndex.MESSAGES, sought)
                .within(gallery, Filter.NONE, Reach.EVERYWHERE, MONTHS)
                .limitedTo(FacetService.MOST_COUNTED);

        var plan = explained(question.countingSql(), question.values());

        assertThatTheIndexAnswers(plan);
        assertThat(conditions(plan)).allMatch(line -> line.contains("scopes &&"));
    }

    private static Question question(SearchRank rank, Filter filter, Reach reach) {
        return Question.of(SearchIndex.MESSAGES, Sought.of("ekspertiz raporu", filter), rank)
                .within(gallery, filter, reach, MONTHS)
                .limitedTo(20);
    }

    private static String plan(Question question) {
        return explained(question.sql(), question.values());
    }

    private static String explained(String sql, Map<String, Object> values) {
        return String.join(
                "\n",
                jdbc.sql("EXPLAIN " + sql).params(values).query(String.class).list());
    }

    private static void assertThatTheIndexAnswers(String plan) {
        assertThat(plan)
                .contains("Bitmap Index Scan on ix_message_search")
                .doesNotContain("Seq Scan on message_search");
    }

    private static Stream<String> conditions(String plan) {
        var lines = plan.lines().toList();
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i - 1).contains("Bitmap Index Scan on ix_message_search"))
                .mapToObj(lines::get);
    }

    private static List<UUID> rooms(int many) {
        return jdbc.sql("SELECT id FROM chat_rooms ORDER BY id LIMIT " + many)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The first of its months, as a plan writes it. */
    private static String scope(UUID whose) {
        return String.valueOf(MONTHS.scopesOf(List.of(whose))[0]);
    }
}
