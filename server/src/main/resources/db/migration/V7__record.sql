-- The record of each room: what was said in it, hash after hash (docs/decisions, the Java class RecordLine). Digests
-- only, so that words may be erased while the chain stays. Written under the room's row lock, so n has no gaps.
CREATE TABLE room_record (
    room_id    uuid        NOT NULL REFERENCES chat_rooms (id),
    n          bigint      NOT NULL,
    kind       smallint    NOT NULL,
    at         timestamptz NOT NULL,
    sender_id  uuid        NOT NULL,
    gallery_id uuid        NOT NULL,
    message_id uuid        NOT NULL,
    -- which of the message's versions it is about, as message_versions counts them
    version    integer     NOT NULL,
    digest     bytea       NOT NULL,
    hash       bytea       NOT NULL,
    PRIMARY KEY (room_id, n)
);
