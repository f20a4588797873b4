-- The original document's tables with all their columns and indexes, and what delivery without loss adds to them:
-- places in the room (seq), gallery heads, the event log, idempotency keys and unique room keys.

CREATE TABLE server_epoch (
    id    boolean PRIMARY KEY DEFAULT true CHECK (id),
    epoch uuid    NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO server_epoch DEFAULT VALUES;

CREATE TABLE galleries (
    id         uuid PRIMARY KEY,
    name       varchar(120) NOT NULL,
    city       varchar(80)  NOT NULL DEFAULT '',
    is_support boolean      NOT NULL DEFAULT false,
    created_at timestamptz  NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX uq_galleries_support ON galleries (is_support) WHERE is_support;

-- Apart from galleries, narrow and half empty, so that counting events never contends with editing a profile.
CREATE TABLE gallery_heads (
    gallery_id uuid PRIMARY KEY REFERENCES galleries (id),
    seq        bigint NOT NULL DEFAULT 0,
    floor      bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE TABLE users (
    id            uuid PRIMARY KEY,
    gallery_id    uuid         NOT NULL REFERENCES galleries (id),
    email         varchar(200) NOT NULL,
    password_hash varchar(200) NOT NULL,
    first_name    varchar(80)  NOT NULL,
    last_name     varchar(80)  NOT NULL,
    role          varchar(20)  NOT NULL DEFAULT 'staff' CHECK (role IN ('staff', 'owner', 'admin', 'service')),
    is_active     boolean      NOT NULL DEFAULT true,
    created_at    timestamptz  NOT NULL DEFAULT now()
);
-- "C" folds ASCII only: an e-mail address is protocol text, whatever the language of the cluster
CREATE UNIQUE INDEX uq_users_email ON users (lower(email COLLATE "C"));
CREATE INDEX idx_users_gallery ON users (gallery_id);

CREATE TABLE sessions (
    id            uuid PRIMARY KEY,
    user_id       uuid         NOT NULL REFERENCES users (id),
    device_name   varchar(120),
    created_at    timestamptz  NOT NULL DEFAULT now(),
    revoked_at    timestamptz,
    revoke_reason varchar(40)
);
CREATE INDEX idx_sessions_user ON sessions (user_id) WHERE revoked_at IS NULL;
CREATE INDEX idx_sessions_revoked ON sessions (revoked_at) WHERE revoked_at IS NOT NULL;

-- One family is one session. Only digests are stored.
CREATE TABLE refresh_tokens (
    digest     bytea PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES sessions (id),
    parent     bytea,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX idx_refresh_tokens_session ON refresh_tokens (session_id);

CREATE TABLE vehicles (
    id         uuid PRIMARY KEY,
    gallery_id uuid           NOT NULL REFERENCES galleries (id),
    brand      varchar(80)    NOT NULL,
    model      varchar(80)    NOT NULL,
    year       integer,
    mileage_km integer,
    fuel       varchar(40),
    gearbox    varchar(40),
    colour     varchar(40),
    plate      varchar(20),
    vin        varchar(17),
    price      numeric(14, 2) NOT NULL CHECK (price >= 0),
    currency   char(3)        NOT NULL DEFAULT 'TRY',
    title      varchar(200)   NOT NULL,
    status     varchar(20)    NOT NULL DEFAULT 'available' CHECK (status IN ('available', 'reserved', 'sold')),
    panels     jsonb          NOT NULL DEFAULT '{}',
    photos     jsonb          NOT NULL DEFAULT '[]',
    created_at timestamptz    NOT NULL DEFAULT now()
);
CREATE INDEX idx_vehicles_gallery ON vehicles (gallery_id, created_at DESC);

CREATE TABLE offers (
    id              uuid PRIMARY KEY,
    vehicle_id      uuid           NOT NULL REFERENCES vehicles (id),
    from_gallery_id uuid           NOT NULL REFERENCES galleries (id),
    to_gallery_id   uuid           NOT NULL REFERENCES galleries (id),
    amount          numeric(14, 2) NOT NULL CHECK (amount > 0),
    currency        char(3)        NOT NULL DEFAULT 'TRY',
    status          varchar(20)    NOT NULL DEFAULT 'open'
        CHECK (status IN ('open', 'accepted', 'rejected', 'withdrawn', 'expired', 'closed_sold')),
    version         bigint         NOT NULL DEFAULT 1,
    turn_gallery_id uuid REFERENCES galleries (id),
    expires_at      timestamptz,
    created_at      timestamptz    NOT NULL DEFAULT now(),
    CHECK (from_gallery_id <> to_gallery_id)
);
CREATE INDEX idx_offers_vehicle ON offers (vehicle_id);
CREATE INDEX idx_offers_from ON offers (from_gallery_id, created_at DESC);
CREATE INDEX idx_offers_to ON offers (to_gallery_id, created_at DESC);

CREATE TABLE chat_rooms (
    id                   uuid PRIMARY KEY,
    room_type            varchar(20) NOT NULL CHECK (room_type IN ('offer', 'vehicle', 'support')),
    offer_id             uuid REFERENCES offers (id),
    vehicle_id           uuid REFERENCES vehicles (id),
    gallery_a_id         uuid        NOT NULL REFERENCES galleries (id),
    gallery_b_id         uuid        NOT NULL REFERENCES galleries (id),
    is_active            boolean     NOT NULL DEFAULT true,
    closed_at            timestamptz,
    last_message_at      timestamptz,
    last_message_preview varchar(100),
    created_at           timestamptz NOT NULL DEFAULT now(),
    updated_at           timestamptz NOT NULL DEFAULT now(),
    last_seq             bigint      NOT NULL DEFAULT 0,
    -- what gallery a (b) has not read; kept under the room's row lock, so that it is exact without counting
    unread_a             bigint      NOT NULL DEFAULT 0 CHECK (unread_a >= 0),
    unread_b             bigint      NOT NULL DEFAULT 0 CHECK (unread_b >= 0),
    archived_a           boolean     NOT NULL DEFAULT false,
    archived_b           boolean     NOT NULL DEFAULT false,
    CHECK (gallery_a_id <> gallery_b_id)
) WITH (fillfactor = 70);
CREATE INDEX idx_chat_rooms_offer ON chat_rooms (offer_id);
CREATE INDEX idx_chat_rooms_vehicle ON chat_rooms (vehicle_id);
CREATE INDEX idx_chat_rooms_gallery_a ON chat_rooms (gallery_a_id);
CREATE INDEX idx_chat_rooms_gallery_b ON chat_rooms (gallery_b_id);
CREATE INDEX idx_chat_rooms_active ON chat_rooms (is_active, last_message_at DESC);
-- one room per subject and pair, whatever the order of the pair
CREATE UNIQUE INDEX uq_room_offer ON chat_rooms (offer_id) WHERE room_type = 'offer';
CREATE UNIQUE INDEX uq_room_vehicle ON chat_rooms
    (vehicle_id, LEAST(gallery_a_id, gallery_b_id), GREATEST(gallery_a_id, gallery_b_id)) WHERE room_type = 'vehicle';
CREATE UNIQUE INDEX uq_room_support ON chat_rooms
    (LEAST(gallery_a_id, gallery_b_id), GREATEST(gallery_a_id, gallery_b_id)) WHERE room_type = 'support';

CREATE TABLE files (
    id           uuid PRIMARY KEY,
    gallery_id   uuid         NOT NULL REFERENCES galleries (id),
    uploader_id  uuid         NOT NULL REFERENCES users (id),
    state        varchar(10)  NOT NULL DEFAULT 'init' CHECK (state IN ('init', 'ready', 'attached')),
    file_name    varchar(255) NOT NULL,
    file_size    bigint       NOT NULL CHECK (file_size > 0),
    -- what the bytes are; until they are there, what the client says
    file_type    varchar(100) NOT NULL,
    declared_type varchar(100) NOT NULL,
    sha256       bytea,
    storage_key  varchar(200) NOT NULL,
    created_at   timestamptz  NOT NULL DEFAULT now(),
    expires_at   timestamptz  NOT NULL,
    ready_at     timestamptz
);
CREATE INDEX idx_files_expiry ON files (expires_at) WHERE state <> 'attached';
CREATE INDEX idx_files_gallery ON files (gallery_id);

CREATE TABLE chat_messages (
    id                uuid PRIMARY KEY,
    room_id           uuid        NOT NULL REFERENCES chat_rooms (id),
    sender_id         uuid        NOT NULL REFERENCES users (id),
    message_type      varchar(20) NOT NULL CHECK (message_type IN ('text', 'file', 'system', 'offer_update')),
    content           text,
    file_url          varchar(500),
    file_name         varchar(255),
    file_size         bigint,
    file_type         varchar(100),
    read_at           timestamptz,
    read_by           uuid REFERENCES users (id),
    metadata          jsonb,
    created_at        timestamptz NOT NULL DEFAULT now(),
    seq               bigint      NOT NULL,
    sender_gallery_id uuid        NOT NULL REFERENCES galleries (id),
    client_message_id uuid        NOT NULL,
    body_sha256       bytea       NOT NULL,
    reply_to_id       uuid REFERENCES chat_messages (id),
    file_id           uuid REFERENCES files (id),
    edited_at         timestamptz,
    deleted_at        timestamptz,
    media             jsonb,
    UNIQUE (room_id, seq),
    UNIQUE (sender_id, client_message_id)
);
CREATE INDEX idx_chat_messages_room ON chat_messages (room_id);
CREATE INDEX idx_chat_messages_sender ON chat_messages (sender_id);
CREATE INDEX idx_chat_messages_created ON chat_messages (created_at DESC);
CREATE INDEX idx_chat_messages_unread ON chat_messages (room_id, read_at) WHERE read_at IS NULL;
CREATE INDEX ix_unread ON chat_messages (room_id, sender_gallery_id, seq) WHERE read_at IS NULL AND deleted_at IS NULL;
CREATE INDEX idx_chat_messages_file ON chat_messages (file_id) WHERE file_id IS NOT NULL;

-- How far each user has read each room, and how the user wants to see it.
CREATE TABLE room_members (
    user_id       uuid   NOT NULL REFERENCES users (id),
    room_id       uuid   NOT NULL REFERENCES chat_rooms (id),
    last_read_seq bigint NOT NULL DEFAULT 0,
    read_at       timestamptz,
    pinned        boolean NOT NULL DEFAULT false,
    muted_until   timestamptz,
    PRIMARY KEY (user_id, room_id)
);
CREATE INDEX idx_room_members_room ON room_members (room_id);

-- The outbox of every push and the log behind GET /sync, in one. payload is the event without its cursor.
CREATE TABLE gallery_events (
    gallery_id uuid        NOT NULL REFERENCES galleries (id),
    seq        bigint      NOT NULL,
    type       text        NOT NULL,
    room_id    uuid,
    only_user  uuid,
    payload    json        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (gallery_id, seq)
);
CREATE INDEX idx_gallery_events_at ON gallery_events USING brin (at);
