-- What one gallery keeps ready, plans and is warned of. Each row is one side's; the other one never sees it.

CREATE TABLE quick_replies (
    id         uuid PRIMARY KEY,
    gallery_id uuid        NOT NULL REFERENCES galleries (id),
    -- whose own it is; null: all of the gallery's
    user_id    uuid REFERENCES users (id),
    shortcut   varchar(40) NOT NULL,
    content    text        NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX idx_quick_replies_gallery ON quick_replies (gallery_id, user_id);

CREATE TABLE scheduled_messages (
    id                uuid PRIMARY KEY,
    room_id           uuid        NOT NULL REFERENCES chat_rooms (id),
    gallery_id        uuid        NOT NULL REFERENCES galleries (id),
    author_id         uuid        NOT NULL REFERENCES users (id),
    content           text        NOT NULL,
    reply_to_id       uuid REFERENCES chat_messages (id),
    due_at            timestamptz NOT NULL,
    state             varchar(10) NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'sent', 'cancelled', 'refused')),
    -- set in the transaction that stores the message
    message_id        uuid REFERENCES chat_messages (id),
    refusal           varchar(40),
    late              boolean     NOT NULL DEFAULT false,
    client_message_id uuid        NOT NULL,
    created_at        timestamptz NOT NULL,
    settled_at        timestamptz,
    UNIQUE (author_id, client_message_id),
    CHECK ((state = 'sent') = (message_id IS NOT NULL)),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state = 'pending') = (settled_at IS NULL))
);
CREATE INDEX idx_scheduled_due ON scheduled_messages (due_at) WHERE state = 'pending';
CREATE INDEX idx_scheduled_room ON scheduled_messages (room_id, gallery_id, due_at);

CREATE TABLE business_hours (
    gallery_id   uuid PRIMARY KEY REFERENCES galleries (id),
    -- as the contract has it
    hours        jsonb   NOT NULL,
    away_enabled boolean NOT NULL
);
CREATE INDEX idx_business_hours_away ON business_hours (gallery_id) WHERE away_enabled;

-- One a day and room, whoever looks.
CREATE TABLE away_replies (
    room_id    uuid NOT NULL REFERENCES chat_rooms (id),
    gallery_id uuid NOT NULL REFERENCES galleries (id),
    -- in the gallery's own zone
    day        date NOT NULL,
    PRIMARY KEY (room_id, gallery_id, day)
);

CREATE TABLE room_alerts (
    id         uuid PRIMARY KEY,
    room_id    uuid        NOT NULL REFERENCES chat_rooms (id),
    gallery_id uuid        NOT NULL REFERENCES galleries (id),
    kind       varchar(30) NOT NULL,
    -- the offer's version, or the message that waits
    subject    varchar(80) NOT NULL,
    -- whom it went to
    user_ids   uuid[]      NOT NULL,
    offer_id   uuid REFERENCES offers (id),
    -- when the offer ends, or since when somebody waits
    at         timestamptz NOT NULL,
    urgent     boolean     NOT NULL,
    raised_at  timestamptz NOT NULL,
    UNIQUE (room_id, gallery_id, subject, kind)
);
CREATE INDEX idx_room_alerts_gallery ON room_alerts (gallery_id, raised_at DESC);
