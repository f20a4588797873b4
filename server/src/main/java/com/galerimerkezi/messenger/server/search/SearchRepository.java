package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.SearchHit.RoomTitle;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SearchRepository {

    /** For this transaction: no plan for values of which nothing is known, and an end for a hostile question. */
    private static final String BOUND = """
            SELECT set_config('statement_timeout', '3000', true), set_config('plan_cache_mode', 'force_custom_plan', true),
                set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)
            """;

    private static final String ACCESS = """
            SELECT :galleryId IN (gallery_a_id, gallery_b_id) FROM chat_rooms WHERE id = :room
            """;

    private static final String TITLES = """
            SELECT r.id, r.room_type, r.gallery_a_id, r.gallery_b_id, r.is_active, a.name AS a_name, b.name AS b_name,
                v.title, v.plate
            FROM chat_rooms r
            JOIN galleries a ON a.id = r.gallery_a_id
            JOIN galleries b ON b.id = r.gallery_b_id
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            WHERE r.id = ANY (:rooms)
            """;

    private static final String FILE_TEXTS = """
            SELECT m.id, t.content FROM chat_messages m
            JOIN file_texts t ON t.file_id = m.file_id
            WHERE m.id = ANY (:ids)
            """;

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bound() {
        jdbc.sql(BOUND).query((row, number) -> "").list();
    }

    /** Nothing when there is no such room. */
    Optional<Boolean> isOf(GalleryId gallery, RoomId room) {
        return jdbc.sql(ACCESS)
                .param("galleryId", gallery.value())
                .param("room", room.value())
                .query(Boolean.class)
                .optional();
    }

    Optional<Span> findSpan(SearchIndex index, GalleryId gallery, @Nullable RoomId room) {
        return jdbc
                .sql(index.span())
                .param("galleryId", gallery.value())
                .param("room", room == null ? null : room.value())
                .query(SearchRepository::spanIn)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Newest first, of one rank alone. */
    List<SearchPlace> find(
            SearchIndex index,
            Caller caller,
            Sought sought,
            Reach reach,
            SearchRank rank,
            Months months,
            @Nullable SearchPlace after,
            int limit) {
        var question = Question.of(index, sought, rank)
                .within(caller.galleryId(), sought.filter(), reach, months)
                .after(after)
                .limitedTo(limit);
        return jdbc.sql(question.sql())
                .params(question.values())
                .query((row, number) -> new SearchPlace(
                        rank,
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("id", UUID.class)))
                .list();
    }

    /** Messages of every rank, in no order: as many as the limit at most, by room and by what they bring along. */
    List<Counted> count(Caller caller, Sought sought, Reach reach, Months months, long limit) {
        var question = Question.ofAny(SearchIndex.MESSAGES, sought)
                .within(caller.galleryId(), sought.filter(), reach, months)
                .limitedTo(limit);
        return jdbc.sql(question.countingSql())
                .params(question.values())
                .query((row, number) -> new Counted(
                        row.getObject("room_id", UUID.class),
                        List.of((String[]) row.getArray("holds").getArray()),
                        row.getLong("messages")))
                .list();
    }

    Map<RoomId, RoomTitle> titlesOf(List<RoomId> rooms) {
        return jdbc
                .sql(TITLES)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new RoomId(row.getObject("id", UUID.class)), titleIn(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the files of these messages say, as far as it is known. */
    Map<MessageId, String> findFileTexts(List<MessageId> ids) {
        return jdbc
                .sql(FILE_TEXTS)
                .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new MessageId(row.getObject("id", UUID.class)), row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RoomTitle titleIn(ResultSet row) throws SQLException {
        return new RoomTitle(
                RoomType.of(row.getString("room_type")),
                new GalleryId(row.getObject("gallery_a_id", UUID.class)),
                new GalleryId(row.getObject("gallery_b_id", UUID.class)),
                row.getString("a_name"),
                row.getString("b_name"),
                row.getString("title"),
                row.getString("plate"),
                row.getBoolean("is_active"));
    }

    private static Optional<Span> spanIn(ResultSet row, int number) throws SQLException {
        var first = row.getObject("first", OffsetDateTime.class);
        var last = row.getObject("last", OffsetDateTime.class);
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Span(first.toInstant(), last.toInstant()));
    }

    record Span(Instant first, Instant last) {}

    /** Messages of one room that bring along the same. */
    record Counted(UUID room, List<String> holds, long messages) {}
}
