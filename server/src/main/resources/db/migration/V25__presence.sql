-- What a gallery shows of its people to other galleries, and when somebody was last there.

ALTER TABLE team_options
    ADD COLUMN hides_presence boolean NOT NULL DEFAULT false,
    ADD COLUMN hides_receipts boolean NOT NULL DEFAULT false;

CREATE TABLE last_seen (
    user_id uuid PRIMARY KEY REFERENCES users (id),
    seen_at timestamptz NOT NULL
);

-- read while one of the two galleries shared no receipts: it counts as read, and neither row nor event says so
ALTER TABLE chat_messages ADD COLUMN read_hidden boolean NOT NULL DEFAULT false;
CREATE INDEX idx_chat_messages_read_hidden ON chat_messages (room_id, seq) WHERE read_hidden;

-- how far the other gallery knows that this user has read
ALTER TABLE room_members
    ADD COLUMN shown_read_seq bigint NOT NULL DEFAULT 0,
    ADD COLUMN shown_read_at  timestamptz;
UPDATE room_members SET shown_read_seq = last_read_seq, shown_read_at = read_at;
