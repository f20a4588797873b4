package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.LogCapture;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * A thousand marks in everything that Ankara's staff write for themselves, and then all that İzmir, Bursa and the
 * marketplace can get hold of: not one of the marks is in it.
 */
class BorderTest {

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false))
                    .withWebhooks(new Settings.Webhooks(true, Duration.ofSeconds(1), Duration.ofMillis(20))));

    private static final LogCapture LOG = new LogCapture(Level.INFO);
    private static final Marks MARKS = new Marks();
    private static final List<Outsider> OUTSIDERS = new ArrayList<>();
    private static Outsider insider;
    private static Conversation conversation;

    @BeforeAll
    static void ankaraWorksAndOthersListen() throws IOException {
        var world = SERVER.world();
        var ankaraOwner = world.dealers().person(world.ankara(), "Oya", Role.OWNER);
        conversation = Conversation.in(SERVER);
        for (var person : List.of(
                world.mehmet(),
                world.dealers().person(world.izmir(), "İdil", Role.OWNER),
                world.fatma(),
                world.dealers().person(world.bursa(), "Beren", Role.OWNER),
                world.dealers().person(world.support(), "Deniz", Role.ADMIN))) {
            OUTSIDERS.add(outsider(person));
        }
        insider = new Outsider(SERVER, ankaraOwner, Role.OWNER, conversation);

        var team = new TeamAtWork(SERVER, conversation, ankaraOwner, MARKS);
        team.work();
        conversation.end();
        team.leaveAMark();
        for (var outsider : OUTSIDERS) {
            outsider.hearToTheEnd();
        }
        insider.hearToTheEnd();
    }

    @AfterAll
    static void close() throws IOException {
        for (var outsider : OUTSIDERS) {
            outsider.close();
        }
        insider.close();
        LOG.close();
    }

    @Test
    void aThousandMarksWereWritten() {
        assertThat(MARKS.given()).isEqualTo(1000);
    }

    @Test
    void theOwnSideFindsThemWhereTheyBelong() {
        assertThat(Marks.in(insider.frames())).isGreaterThan(500);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Marks.in(insider.deliveries())).isGreaterThan(500));
        assertThat(Marks.in(insider.sync())).isGreaterThan(500);
        assertThat(Marks.in(insider.answers(routes()))).isGreaterThan(300);
        assertThat(Marks.in(insider.export("pdf", true))).isGreaterThan(300);
        assertThat(Marks.in(insider.export("zip", true))).isGreaterThan(300);
        assertThat(Marks.in(insider.export("pdf", false))).isZero();
    }

    @Test
    void aDraftIsNotEvenAColleagues() {
        assertThat(insider.answers(routes())).doesNotContain(TeamAtWork.DRAFTED);
        assertThat(insider.frames()).contains(Marks.START).doesNotContain(TeamAtWork.DRAFTED, "draft_changed");
        assertThat(insider.sync()).contains(Marks.START).doesNotContain(TeamAtWork.DRAFTED);
        assertThat(insider.deliveries()).doesNotContain(TeamAtWork.DRAFTED);
        assertThat(insider.export("zip", true)).doesNotContain(TeamAtWork.DRAFTED);
    }

    @Test
    void noAnswerOfAnyRouteHasOne() {
        for (var outsider : OUTSIDERS) {
            assertThat(Marks.firstIn(outsider.answers(routes())))
                    .as(outsider.name())
                    .isEmpty();
        }
    }

    @Test
    void noFrameOfASocketHasOne() {
        for (var outsider : OUTSIDERS) {
            assertThat(outsider.frames()).as(outsider.name()).contains("head");
            assertThat(Marks.firstIn(outsider.frames())).as(outsider.name()).isEmpty();
        }
        assertThat(OUTSIDERS.getFirst().frames()).contains(Conversation.LAST_WORDS);
    }

    @Test
    void noEventOfTheLogHasOne() {
        for (var outsider : OUTSIDERS) {
            assertThat(Marks.firstIn(outsider.sync())).as(outsider.name()).isEmpty();
        }
        assertThat(OUTSIDERS.getFirst().sync()).contains(Conversation.LAST_WORDS);
    }

    @Test
    void noDeliveryOfAWebhookHasOneTheMarketplacesIncluded() {
        var marketplace = OUTSIDERS.getLast();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> marketplace.wasToldToTheEndOf(SERVER.world().ankara()));
        assertThat(marketplace.deliveries()).contains(Conversation.LAST_WORDS, "\"team\":null");

        for (var outsider : OUTSIDERS) {
            assertThat(Marks.firstIn(outsider.deliveries())).as(outsider.name()).isEmpty();
        }
    }

    @Test
    void noExportHasOneAlsoWhenNotesAreAskedFor() {
        for (var outsider : List.of(OUTSIDERS.getFirst(), OUTSIDERS.get(1), OUTSIDERS.getLast())) {
            for (boolean withNotes : new boolean[] {false, true}) {
                for (var format : List.of("pdf", "zip")) {
                    assertThat(outsider.export(format, withNotes)).contains(Conversation.LAST_WORDS);
                    assertThat(Marks.firstIn(outsider.export(format, withNotes)))
                            .as(outsider.name() + " " + format)
                            .isEmpty();
                }
            }
            assertThat(outsider.export("json", false)).contains(Conversation.LAST_WORDS);
            assertThat(Marks.firstIn(outsider.export("json", false))).isEmpty();
        }
    }

    @Test
    void theOwnSideFindsItsNotesByThem() {
        var found = insider.client().get("/search/notes?limit=50&q=" + Marks.START);

        assertThat(found.data()).hasSize(50);
        assertThat(Marks.in(found.text())).isGreaterThanOrEqualTo(50);
        assertThat(insider.client().get("/search?q=" + Marks.START).data()).isEmpty();
    }

    @Test
    void noSearchFindsOne() {
        MARKS.all().parallel().forEach(mark -> assertNotFound(OUTSIDERS.getFirst(), mark));
        MARKS.all()
                .filter(mark -> mark.endsWith("7"))
                .forEach(mark -> OUTSIDERS.forEach(who -> assertNotFound(who, mark)));
    }

    @Test
    void noRowThatIsOfBothSidesHasOneAndNoLineOfTheServersLog() {
        var own = List.of(
                "room_notes",
                "note_search",
                "room_teams",
                "room_reminders",
                "team_labels",
                "team_options",
                "quick_replies",
                "scheduled_messages",
                "business_hours",
                "room_alerts",
                "drafts");
        for (var table : tables()) {
            var where = table.equals("gallery_events")
                    ? " AND t.gallery_id <> '" + SERVER.world().ankara() + "'"
                    : "";
            var found = SERVER.jdbc()
                    .sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%" + Marks.START + "%'" + where)
                    .query(Long.class)
                    .single();
            if (!own.contains(table)) {
                assertThat(found).as(table).isZero();
            }
        }
        assertThat(Marks.firstIn(LOG.text())).isEmpty();
    }

    private static void assertNotFound(Outsider outsider, String mark) {
        var answer = outsider.client().get("/search?q=" + mark);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data()).as(outsider.name() + " " + mark).isEmpty();
        var noted = outsider.client().get("/search/notes?q=" + mark);
        assertThat(noted.status()).isEqualTo(200);
        assertThat(noted.data()).as(outsider.name() + " " + mark).isEmpty();
        var counted = outsider.client().get("/search/facets?q=" + mark);
        assertThat(counted.data().path("messages").intValue())
                .as(outsider.name() + " " + mark)
                .isZero();
    }

    private static Outsider outsider(Person person) throws IOException {
        var world = SERVER.world();
        var role = person.equals(world.mehmet()) || person.equals(world.fatma())
                ? Role.STAFF
                : person.gallery().equals(world.support()) ? Role.ADMIN : Role.OWNER;
        return new Outsider(SERVER, person, role, conversation);
    }

    private static List<String> routes() {
        return SERVER.server().part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> tables() {
        return SERVER.jdbc()
                .sql("SELECT table_name FROM information_schema.tables "
                        + "WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
                .query((row, number) -> row.getString("table_name"))
                .list();
    }
}
