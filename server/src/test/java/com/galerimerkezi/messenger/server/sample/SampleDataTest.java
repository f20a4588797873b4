package com.galerimerkezi.messenger.server.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.TokenVerifier;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SampleDataTest {
    private static final SampleSize SIZE = new SampleSize(10, 3, 40, 5_000);

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    @TempDir
    static Path folder;

    private static GaleriServer server;
    private static List<String> guardsBefore;
    private static JsonNode fixture;

    @BeforeAll
    static void fill() throws IOException {
        guardsBefore = guards();
        server = GaleriServer.start(postgres.settings(folder).withPort(0));
        var file = folder.resolve("out/fixture.json");
        server.part(SampleData.class).make(SIZE, file);
        fixture = ContractJson.mapper().readTree(Files.readString(file));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thereIsAsMuchAsWasAskedFor() {
        assertThat(count("galleries WHERE NOT is_support")).isEqualTo(10);
        assertThat(count("users")).isEqualTo(11 * 3);
        assertThat(count("chat_rooms")).isEqualTo(40);
        assertThat(count("chat_messages")).isEqualTo(5_000);
        assertThat(count("chat_rooms WHERE room_type = 'support'")).isPositive();
    }

    @Test
    void everyIndexAndConstraintIsBack() {
        assertThat(guards()).isEqualTo(guardsBefore);
    }

    @Test
    void aRoomsMessagesAreNumberedWithoutGapsInTheOrderOfTime() {
        assertThat(count("""
                (SELECT seq, row_number() OVER (PARTITION BY room_id ORDER BY created_at) AS place FROM chat_messages) m
                WHERE seq <> place
                """)).isZero();
    }

    @Test
    void everyRoomsSumsAreWhatItsMessagesAre() {
        assertThat(count("""
                chat_rooms r WHERE (last_seq, unread_a, unread_b, last_message_at) IS DISTINCT FROM
                    (SELECT (count(*), count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_b_id),
                        count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_a_id), max(created_at))
                     FROM chat_messages m WHERE m.room_id = r.id)
                """)).isZero();
        assertThat(count("chat_messages WHERE read_at IS NULL")).isEqualTo(100);
    }

    @Test
    void theFirstRoomsShareNoGalleryAndTheFirstOfAllIsDeep() {
        Set<String> galleries = new HashSet<>();
        for (int i = 0; i < SIZE.disjointRooms(); i++) {
            var room = fixture.path("rooms").path(i);
            assertThat(galleries.add(room.path("galleryAId").textValue())).isTrue();
            assertThat(galleries.add(room.path("galleryBId").textValue())).isTrue();
        }
        assertThat(fixture.path("rooms").path(0).path("messages").longValue()).isEqualTo(250);
    }

    @Test
    void offersAndVehiclesWithoutARoomAreToldFirst() {
        assertThat(fixture.path("offers").path(0).path("roomId").isNull()).isTrue();
        assertThat(fixture.path("vehicles").path(0).path("roomId").isNull()).isTrue();
    }

    @Test
    void everyTokenOpensTheServerAndTheBadOnesDoNot() {
        var tokens = server.part(TokenVerifier.class);

        assertThat(fixture.path("users"))
                .hasSize(33)
                .allSatisfy(user -> assertThat(tokens.verify(user.path("token").textValue())
                                .caller()
                                .galleryId()
                                .toString())
                        .isEqualTo(user.path("galleryId").textValue()));
        assertThat(fixture.path("badTokens"))
                .hasSize(4)
                .allSatisfy(token -> assertThatThrownBy(() -> tokens.verify(token.textValue()))
                        .isInstanceOf(RefusedException.class));
        assertThatThrownBy(() ->
                        tokens.verify(fixture.path("badTokens").path("expired").textValue()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOKEN_EXPIRED));
    }

    @Test
    void aServerThatIsInUseIsLeftAsItIs() {
        assertThatThrownBy(() -> server.part(SampleData.class).make(SIZE, folder.resolve("other.json")))
                .isInstanceOf(StartupProblem.class);
        assertThat(folder.resolve("other.json")).doesNotExist();
    }

    private static long count(String from) {
        return JdbcClient.create(postgres.dataSource())
                .sql("SELECT count(*) FROM " + from)
                .query(Long.class)
                .single();
    }

    private static List<String> guards() {
        return JdbcClient.create(postgres.dataSource())
                .sql("""
                        SELECT indexdef FROM pg_indexes WHERE tablename = 'chat_messages'
                        UNION ALL
                        SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint
                        WHERE conrelid = 'chat_messages'::regclass
                        ORDER BY 1
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
