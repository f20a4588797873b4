package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, columns and indexes that the customer's document names; ours have more, never less. */
class OriginalDocumentTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JdbcClient jdbc = JdbcClient.create(POSTGRES.dataSource());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chat_rooms    | id                   | uuid
            chat_rooms    | room_type            | character varying(20)
            chat_rooms    | offer_id             | uuid
            chat_rooms    | vehicle_id           | uuid
            chat_rooms    | gallery_a_id         | uuid
            chat_rooms    | gallery_b_id         | uuid
            chat_rooms    | is_active            | boolean
            chat_rooms    | closed_at            | timestamp with time zone
            chat_rooms    | last_message_at      | timestamp with time zone
            chat_rooms    | last_message_preview | character varying(100)
            chat_rooms    | created_at           | timestamp with time zone
            chat_rooms    | updated_at           | timestamp with time zone
            chat_messages | id                   | uuid
            chat_messages | room_id              | uuid
            chat_messages | sender_id            | uuid
            chat_messages | message_type         | character varying(20)
            chat_messages | content              | text
            chat_messages | file_url             | character varying(500)
            chat_messages | file_name            | character varying(255)
            chat_messages | file_size            | bigint
            chat_messages | file_type            | character varying(100)
            chat_messages | read_at              | timestamp with time zone
            chat_messages | read_by              | uuid
            chat_messages | metadata             | jsonb
            chat_messages | created_at           | timestamp with time zone
            """)
    void everyColumnIsThere(String table, String column, String type) {
        assertThat(jdbc.sql("""
                                SELECT format_type(atttypid, atttypmod) FROM pg_attribute
                                WHERE attrelid = :table::regclass AND attname = :column AND NOT attisdropped
                                """)
                        .param("table", table)
                        .param("column", column)
                        .query(String.class)
                        .optional())
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            idx_chat_rooms_offer      | chat_rooms USING btree (offer_id)
            idx_chat_rooms_vehicle    | chat_rooms USING btree (vehicle_id)
            idx_chat_rooms_gallery_a  | chat_rooms USING btree (gallery_a_id)
            idx_chat_rooms_gallery_b  | chat_rooms USING btree (gallery_b_id)
            idx_chat_rooms_active     | chat_rooms USING btree (is_active, last_message_at DESC)
            idx_chat_messages_room    | chat_messages USING btree (room_id)
            idx_chat_messages_sender  | chat_messages USING btree (sender_id)
            idx_chat_messages_created | chat_messages USING btree (created_at DESC)
            idx_chat_messages_unread  | chat_messages USING btree (room_id, read_at) WHERE (read_at IS NULL)
            """)
    void everyIndexIsThere(String index, String definition) {
        assertThat(jdbc.sql("SELECT indexdef FROM pg_indexes WHERE indexname = :index")
                        .param("index", index)
                        .query(String.class)
                        .single())
                .endsWith(definition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offers", "vehicles", "galleries", "users"})
    void everyTableThatItRefersToIsThere(String table) {
        assertThat(jdbc.sql("SELECT to_regclass(:table) IS NOT NULL")
                        .param("table", table)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
