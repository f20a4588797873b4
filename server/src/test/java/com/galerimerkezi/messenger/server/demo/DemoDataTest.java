package com.galerimerkezi.messenger.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.server.identity.PasswordHasher;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDataTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:20:00Z");

    @RegisterExtension
    static final PostgresExtension postgres = new PostgresExtension();

    @BeforeAll
    static void fill() {
        assertThat(demo().fill()).isTrue();
    }

    @Test
    void aSecondFillingChangesNothing() {
        long before = count("chat_messages");

        assertThat(demo().fill()).isFalse();

        assertThat(count("chat_messages")).isEqualTo(before);
    }

    @Test
    void thereIsEnoughToLookAt() {
        assertThat(count("galleries WHERE NOT is_support")).isBetween(4L, 6L);
        assertThat(count("vehicles")).isGreaterThanOrEqualTo(25);
        assertThat(count("chat_rooms")).isGreaterThanOrEqualTo(10);
        assertThat(count("chat_rooms WHERE last_seq >= 300")).isOne();
        assertThat(count("chat_rooms WHERE unread_a > 0")).isPositive();
        assertThat(count("chat_rooms WHERE unread_b > 0")).isPositive();
        assertThat(count("gallery_heads")).isEqualTo(count("galleries"));
    }

    @Test
    void everyRoomsSumsAreWhatItsMessagesAre() {
        assertThat(count("""
                chat_rooms r WHERE (last_seq, unread_a, unread_b, last_message_at) IS DISTINCT FROM
                    (SELECT (count(*), count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_b_id),
                        count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_a_id), max(created_at))
                     FROM chat_messages m WHERE m.room_id = r.id)
                """)).isZero();
    }

    @Test
    void onlyTheTwoGalleriesOfARoomSpeakInItAndReadTheOthersMessages() {
        assertThat(count("""
                chat_messages m JOIN chat_rooms r ON r.id = m.room_id JOIN users u ON u.id = m.sender_id
                    LEFT JOIN users reader ON reader.id = m.read_by
                WHERE m.sender_gallery_id NOT IN (r.gallery_a_id, r.gallery_b_id)
                    OR u.gallery_id <> m.sender_gallery_id
                    OR reader.gallery_id = m.sender_gallery_id
                    OR reader.gallery_id NOT IN (r.gallery_a_id, r.gallery_b_id)
                """)).isZero();
    }

    @Test
    void aVehiclesRoomIsWithTheGalleryThatHasIt() {
        assertThat(count("""
                chat_rooms r JOIN vehicles v ON v.id = r.vehicle_id WHERE v.gallery_id <> r.gallery_b_id
                """)).isZero();
    }

    @Test
    void thereIsAnOfferInEachState() {
        for (var status : OfferStatus.values()) {
            assertThat(count("offers WHERE status = '" + status.wireName() + "'"))
                    .as(status.wireName())
                    .isPositive();
        }
        assertThat(count("offers o JOIN users u ON u.gallery_id = o.turn_gallery_id AND u.email LIKE 'ahmet@%'"))
                .isPositive();
    }

    @Test
    void everyOfferIsWhatItsStepsSay() {
        assertThat(count("""
                offers o WHERE (version, amount, status = 'open') IS DISTINCT FROM (
                    SELECT (max(s.version), (array_agg(s.amount ORDER BY s.version DESC)
                        FILTER (WHERE s.amount IS NOT NULL))[1], bool_and(s.action IN ('offer', 'counter')))
                    FROM offer_steps s WHERE s.offer_id = o.id)
                """)).isZero();
        assertThat(count("""
                offers o WHERE status = 'open' AND (turn_gallery_id = by_gallery_id OR expires_at IS NULL)
                """)).isZero();
        assertThat(count("""
                offers o JOIN vehicles v ON v.id = o.vehicle_id
                WHERE (o.status = 'accepted' AND v.status <> 'reserved') OR (o.status = 'open' AND v.status <> 'available')
                """)).isZero();
    }

    @Test
    void nothingHappensInTheFutureAndTimeOnlyGoesForward() {
        assertThat(count("chat_messages WHERE created_at > '" + NOW + "' OR read_at > '" + NOW + "'"))
                .isZero();
        assertThat(count("""
                chat_messages m JOIN chat_messages n ON n.room_id = m.room_id AND n.seq = m.seq + 1
                WHERE n.created_at < m.created_at
                """)).isZero();
    }

    @Test
    void everyoneInTheListIsThere() {
        assertThat(DemoData.accounts())
                .hasSize((int) count("users"))
                .allSatisfy(
                        account -> assertThat(count("users u JOIN galleries g ON g.id = u.gallery_id WHERE u.email = '"
                                        + account.email() + "' AND g.name = '" + account.galleryName() + "'"))
                                .isOne());
    }

    private static long count(String from) {
        return JdbcClient.create(postgres.dataSource())
                .sql("SELECT count(*) FROM " + from)
                .query(Long.class)
                .single();
    }

    private static DemoData demo() {
        return new DemoData(
                new DemoRepository(JdbcClient.create(postgres.dataSource())),
                new PasswordHasher(),
                new Transactions(postgres.dataSource()),
                new Ids(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
