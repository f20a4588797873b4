package com.galerimerkezi.messenger.server.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The statements that make the data inside PostgreSQL. The same size gives the same rows, but for the password's hash. */
final class SampleTables {
    // Every row's time follows its number, so that an order by time is the order in which this file counts.
    private static final String IS_EMPTY = "SELECT NOT EXISTS (SELECT 1 FROM galleries WHERE NOT is_support)";

    /** Ids that grow with time, as version 7 does, and that can be told from a number. */
    private static final String FUNCTIONS = """
            CREATE FUNCTION pg_temp.sid(kind text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
                SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0')
                    || overlay(overlay(substr(md5(kind || n), 1, 20) PLACING '7' FROM 1) PLACING 'a' FROM 5))::uuid
            $$;
            CREATE FUNCTION pg_temp.sid(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
                SELECT pg_temp.sid(kind, n, timestamptz '2026-01-01 00:00:00Z')
            $$;
            """;

    private static final String GALLERIES = """
            INSERT INTO galleries (id, name, city, is_support, created_at)
            SELECT pg_temp.sid('gallery', 0), 'Destek', 'Ankara', true, timestamptz '2026-01-01 00:00:00Z'
            WHERE NOT EXISTS (SELECT 1 FROM galleries WHERE is_support);
            INSERT INTO galleries (id, name, city, created_at)
            SELECT pg_temp.sid('gallery', g), 'Galeri ' || g,
                (ARRAY['Ankara', 'İstanbul', 'İzmir', 'Bursa', 'Iğdır'])[1 + g % 5],
                timestamptz '2026-01-01 00:00:00Z' + g * interval '1 second'
            FROM generate_series(1, {galleries}) g;
            CREATE TEMP TABLE sample_gallery ON COMMIT DROP AS
            SELECT g, CASE g WHEN 0 THEN (SELECT id FROM galleries WHERE is_support) ELSE pg_temp.sid('gallery', g) END AS id
            FROM generate_series(0, {galleries}) g;
            INSERT INTO gallery_heads (gallery_id) SELECT id FROM sample_gallery ON CONFLICT DO NOTHING;
            """;

    private static final String USERS = """
            INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, role, created_at)
            SELECT pg_temp.sid('user', (g - 1) * {users} + u), id, 'u' || u || '@galeri' || g || '.example',
                current_setting('sample.hash'),
                (ARRAY['Ahmet', 'Ayşe', 'Mehmet', 'Fatma', 'Çağrı', 'Işıl'])[1 + (g + u) % 6],
                (ARRAY['Yılmaz', 'Öztürk', 'Şahin', 'Güneş'])[1 + (g * 7 + u) % 4],
                CASE u WHEN 1 THEN 'owner' ELSE 'staff' END,
                timestamptz '2026-01-01 00:00:00Z' + (g * {users} + u) * interval '1 millisecond'
            FROM sample_gallery, generate_series(1, {users}) u;
            CREATE TEMP TABLE sample_user ON COMMIT DROP AS
            SELECT n, pg_temp.sid('user', n) AS id FROM generate_series(1 - {users}, {galleries} * {users}) n;
            INSERT INTO sessions (id, user_id, device_name)
            SELECT pg_temp.sid('session', n), id, 'sample data' FROM sample_user;
            """;

    /** Who talks to whom: a asks, b has the vehicle or gives support (gallery 0). */
    private static final String PLAN = """
            CREATE TEMP TABLE sample_plan ON COMMIT DROP AS
            SELECT r, pg_temp.sid('room', r) AS room, a,
                CASE WHEN type = 'support' THEN 0 WHEN a = b THEN 1 + b % {galleries} ELSE b END AS b, type
            FROM (SELECT r, CASE WHEN r <= {disjoint} THEN 2 * r - 1 ELSE 1 + r % {galleries} END AS a,
                      CASE WHEN r <= {disjoint} THEN 2 * r
                          ELSE 1 + (r + 1 + (r::bigint * 7919) % ({galleries} - 1)) % {galleries} END AS b,
                      CASE WHEN r % 5 = 4 AND r > {disjoint} AND r <= {disjoint} + {galleries} THEN 'support'
                          WHEN r % 2 = 0 THEN 'offer' ELSE 'vehicle' END AS type
                  FROM generate_series(1, {rooms}) r) x;
            CREATE UNIQUE INDEX ON sample_plan (r);
            ANALYZE sample_plan, sample_user, sample_gallery;
            """;

    private static final String VEHICLES_AND_OFFERS = """
            INSERT INTO vehicles (id, gallery_id, brand, model, year, mileage_km, plate, price, title, created_at)
            SELECT pg_temp.sid('vehicle', v), g.id, (ARRAY['BMW', 'Audi', 'Renault', 'Fiat'])[1 + v % 4],
                (ARRAY['320i', 'A4', 'Megane', 'Egea'])[1 + v % 4], 2012 + v % 14, 5000 + (v * 977) % 190000,
                lpad((1 + v % 81)::text, 2, '0') || ' GM ' || 1000 + v % 9000, 200000 + (v * 137) % 900000,
                (ARRAY['BMW 320i', 'Audi A4', 'Renault Megane', 'Fiat Egea'])[1 + v % 4],
                timestamptz '2026-01-01 00:00:00Z' + v * interval '1 second'
            FROM (SELECT r AS v, b AS owner FROM sample_plan WHERE type <> 'support'
                  UNION ALL
                  SELECT {rooms} + n, 1 + n % {galleries} FROM generate_series(1, 2 * {spare}) n) x
            JOIN sample_gallery g ON g.g = x.owner;
            INSERT INTO offers (id, vehicle_id, from_gallery_id, to_gallery_id, amount, turn_gallery_id, by_gallery_id,
                expires_at, created_at)
            SELECT pg_temp.sid('offer', o), pg_temp.sid('vehicle', o), a.id, b.id, 500000, b.id, a.id,
                now() + interval '7 days', timestamptz '2026-01-01 00:00:00Z' + o * interval '1 second'
            FROM (SELECT r AS o, a, b FROM sample_plan WHERE type = 'offer'
                  UNION ALL
                  SELECT {rooms} + n, 1 + (n + 1) % {galleries}, 1 + n % {galleries}
                  FROM generate_series(1, {spare}) n) x
            JOIN sample_gallery a ON a.g = x.a JOIN sample_gallery b ON b.g = x.b;
            INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, expires_at, created_at)
            SELECT o.id, 1, 'offer', o.from_gallery_id, u.id, o.amount, o.expires_at, o.created_at
            FROM offers o
            JOIN (SELECT DISTINCT ON (gallery_id) gallery_id, id FROM users ORDER BY gallery_id, id) u
                ON u.gallery_id = o.from_gallery_id;
            """;

    private static final String ROOMS = """
            INSERT INTO chat_rooms (id, room_type, offer_id, vehicle_id, gallery_a_id, gallery_b_id, created_at,
                updated_at)
            SELECT room, type, CASE WHEN type = 'offer' THEN pg_temp.sid('offer', r) END,
                CASE WHEN type <> 'support' THEN pg_temp.sid('vehicle', r) END, a.id, b.id,
                timestamptz '2026-01-01 00:00:00Z' + r * interval '1 second',
                timestamptz '2026-01-01 00:00:00Z' + r * interval '1 second'
            FROM sample_plan p JOIN sample_gallery a ON a.g = p.a JOIN sample_gallery b ON b.g = p.b;
            """;

    /** Every 20th message is in room 1, the others go round the other rooms; the newest 2 % are unread. */
    private static final String MESSAGES = """
            INSERT INTO chat_messages (id, room_id, seq, sender_id, sender_gallery_id, message_type, content, read_at,
                read_by, created_at, client_message_id, body_sha256)
            SELECT pg_temp.sid('message', y.n, at), room, seq, sender.id, g.id, 'text', content,
                CASE WHEN y.n < {messages} * 0.98 THEN at + interval '5 minutes' END,
                CASE WHEN y.n < {messages} * 0.98 THEN reader.id END, at, md5('client' || y.n)::uuid, sha256(convert_to(content, 'UTF8'))
            FROM (SELECT n, at, seq, room,
                      CASE (n / 3) % 2 WHEN 0 THEN p.a ELSE p.b END AS speaker,
                      CASE (n / 3) % 2 WHEN 0 THEN p.b ELSE p.a END AS listener,
                      pg_temp.said(n) AS content
                  FROM (SELECT n, timestamptz '2026-01-02 00:00:00Z' + n * (interval '300 days' / {messages}) AS at,
                            CASE WHEN n % 20 = 0 THEN 1 ELSE 2 + (n - n / 20) % ({rooms} - 1) END AS r,
                            CASE WHEN n % 20 = 0 THEN n / 20 + 1
                                ELSE (n - n / 20 + {rooms} - 2) / ({rooms} - 1) END AS seq
                        FROM generate_series(0::bigint, {messages} - 1) n) x
                  JOIN sample_plan p ON p.r = x.r) y
            JOIN sample_gallery g ON g.g = speaker
            JOIN sample_user sender ON sender.n = (speaker - 1) * {users} + 1 + y.n % {users}
            JOIN sample_user reader ON reader.n = (listener - 1) * {users} + 1
            ORDER BY y.n;
            """;

    /** What is searched, at once; row by row beside an index it would take longer than the messages themselves. */
    private static final String SEARCH = """
            INSERT INTO message_search SELECT s.* FROM chat_messages m, search_row(m) s;
            """;

    private static final String SUM_UP_ROOMS = """
            UPDATE chat_rooms r
            SET last_seq = s.last_seq, unread_a = s.unread_a, unread_b = s.unread_b, last_message_at = m.created_at,
                last_message_preview = left(m.content, 100), last_message_gallery_id = m.sender_gallery_id,
                updated_at = m.created_at
            FROM (SELECT room_id, max(seq) AS last_seq,
                      count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_b_id) AS unread_a,
                      count(*) FILTER (WHERE read_at IS NULL AND sender_gallery_id = gallery_a_id) AS unread_b
                  FROM chat_messages x JOIN chat_rooms o ON o.id = x.room_id
                  GROUP BY room_id) s
            JOIN chat_messages m ON m.room_id = s.room_id AND m.seq = s.last_seq
            WHERE r.id = s.room_id;
            INSERT INTO room_members (user_id, room_id, last_read_seq, read_at)
            SELECT read_by, room_id, max(seq), max(read_at) FROM chat_messages WHERE read_by IS NOT NULL
            GROUP BY read_by, room_id;
            """;

    private static final String CLEAN_UP = """
            VACUUM (ANALYZE, FREEZE) galleries, gallery_heads, users, sessions, vehicles, offers, chat_rooms,
                chat_messages, message_search, room_members
            """;

    private final Connection connection;
    private final SampleSize size;

    SampleTables(Connection connection, SampleSize size) {
        this.connection = connection;
        this.size = size;
    }

    boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(IS_EMPTY)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** In one transaction: all of it or nothing. */
    void fill(String passwordHash) throws SQLException {
        connection.setAutoCommit(false);
        try {
            setForTransaction("sample.hash", passwordHash);
            setForTransaction("maintenance_work_mem", "512MB");
            setForTransaction("work_mem", "128MB");
            for (var script :
                    List.of(FUNCTIONS, SampleTalk.FUNCTION, GALLERIES, USERS, PLAN, VEHICLES_AND_OFFERS, ROOMS)) {
                run(script);
            }
            fillMessages();
            run(SUM_UP_ROOMS);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        run(CLEAN_UP);
    }

    private void fillMessages() throws SQLException {
        run("ALTER TABLE chat_messages DISABLE TRIGGER trg_message_search");
        fillUnguarded("chat_messages", MESSAGES);
        fillUnguarded("message_search", SEARCH);
        run("ALTER TABLE chat_messages ENABLE TRIGGER trg_message_search");
    }

    private void fillUnguarded(String table, String script) throws SQLException {
        var guards = TableGuards.of(connection, table);
        for (var drop : guards.drops()) {
            run(drop);
        }
        run(script);
        for (var creation : guards.creations()) {
            run(creation);
        }
    }

    private void setForTransaction(String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private void run(String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(script.replace("{galleries}", String.valueOf(size.galleries()))
                    .replace("{users}", String.valueOf(size.users()))
                    .replace("{rooms}", String.valueOf(size.rooms()))
                    .replace("{messages}", String.valueOf(size.messages()))
                    .replace("{disjoint}", String.valueOf(size.disjointRooms()))
                    .replace("{spare}", String.valueOf(SampleSize.SPARE)));
        }
    }
}
