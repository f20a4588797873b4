-- Editing, deleting, reactions, pins, stars, and what a user wants to be told of.

ALTER TABLE chat_messages
    ADD COLUMN pinned_at timestamptz,
    ADD COLUMN pinned_by uuid REFERENCES users (id);
CREATE INDEX idx_chat_messages_pinned ON chat_messages (room_id, pinned_at) WHERE pinned_at IS NOT NULL;

-- What an edited message said before. A deleted message keeps the times and loses the words.
CREATE TABLE message_versions (
    message_id uuid        NOT NULL REFERENCES chat_messages (id),
    version    integer     NOT NULL,
    content    text,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (message_id, version)
);

-- place is given out under the room's row lock: 1, 2, 3 … in the order in which reactions came
CREATE TABLE message_reactions (
    message_id uuid        NOT NULL REFERENCES chat_messages (id),
    emoji      varchar(64) NOT NULL,
    user_id    uuid        NOT NULL REFERENCES users (id),
    place      integer     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (message_id, emoji, user_id)
);

CREATE TABLE message_stars (
    user_id    uuid        NOT NULL REFERENCES users (id),
    message_id uuid        NOT NULL REFERENCES chat_messages (id),
    starred_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, message_id)
);
CREATE INDEX idx_message_stars_newest ON message_stars (user_id, starred_at DESC, message_id DESC);
CREATE INDEX idx_message_stars_message ON message_stars (message_id);

ALTER TABLE chat_rooms ADD COLUMN last_message_gallery_id uuid REFERENCES galleries (id);
UPDATE chat_rooms r
SET last_message_gallery_id = m.sender_gallery_id
FROM chat_messages m
WHERE m.room_id = r.id AND m.seq = r.last_seq;

ALTER TABLE room_members
    ADD COLUMN unread_from_seq bigint,
    ADD COLUMN notify_level    varchar(10) NOT NULL DEFAULT 'all' CHECK (notify_level IN ('all', 'offers', 'none'));
