-- How one gallery's staff work together in a room. Each row is one side's; the other one never sees it.

CREATE TABLE room_notes (
    id             uuid PRIMARY KEY,
    room_id        uuid        NOT NULL REFERENCES chat_rooms (id),
    gallery_id     uuid        NOT NULL REFERENCES galleries (id),
    -- 1, 2, 3 … among this side's notes in the room, given out under the room's row lock
    place          bigint      NOT NULL,
    -- the message after which it stands
    after_seq      bigint      NOT NULL,
    author_id      uuid        NOT NULL REFERENCES users (id),
    content        text,
    mentions       uuid[]      NOT NULL DEFAULT '{}',
    handed_to      uuid REFERENCES users (id),
    client_note_id uuid        NOT NULL,
    body_sha256    bytea       NOT NULL,
    created_at     timestamptz NOT NULL,
    edited_at      timestamptz,
    deleted_at     timestamptz,
    UNIQUE (room_id, gallery_id, place),
    UNIQUE (author_id, client_note_id)
);

CREATE TABLE room_teams (
    room_id       uuid   NOT NULL REFERENCES chat_rooms (id),
    gallery_id    uuid   NOT NULL REFERENCES galleries (id),
    assignee_id   uuid REFERENCES users (id),
    assigned_at   timestamptz,
    label_ids     uuid[] NOT NULL DEFAULT '{}',
    -- status and snooze count while the room's newest message is still this one
    status        varchar(20) CHECK (status IN ('waiting_for_us', 'waiting_for_them')),
    status_seq    bigint,
    snoozed_until timestamptz,
    snoozed_by    uuid REFERENCES users (id),
    snooze_reason varchar(500),
    snooze_seq    bigint,
    PRIMARY KEY (room_id, gallery_id),
    CHECK ((assignee_id IS NULL) = (assigned_at IS NULL)),
    CHECK ((status IS NULL) = (status_seq IS NULL)),
    CHECK ((snoozed_until IS NULL) = (snoozed_by IS NULL) AND (snoozed_until IS NULL) = (snooze_seq IS NULL))
);
CREATE INDEX idx_room_teams_gallery ON room_teams (gallery_id, assignee_id);
CREATE INDEX idx_room_teams_snoozed ON room_teams (snoozed_until) WHERE snoozed_until IS NOT NULL;

CREATE TABLE team_labels (
    id         uuid PRIMARY KEY,
    gallery_id uuid        NOT NULL REFERENCES galleries (id),
    name       varchar(40) NOT NULL,
    colour     varchar(20) NOT NULL,
    UNIQUE (gallery_id, name)
);

CREATE TABLE team_options (
    gallery_id          uuid PRIMARY KEY REFERENCES galleries (id),
    only_assignee_sends boolean NOT NULL DEFAULT false
);

CREATE TABLE room_reminders (
    id                 uuid PRIMARY KEY,
    room_id            uuid        NOT NULL REFERENCES chat_rooms (id),
    gallery_id         uuid        NOT NULL REFERENCES galleries (id),
    -- whom it is for; null: all of the gallery
    user_id            uuid REFERENCES users (id),
    created_by         uuid        NOT NULL REFERENCES users (id),
    text               varchar(500),
    due_at             timestamptz NOT NULL,
    state              varchar(10) NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'due', 'done')),
    told_at            timestamptz,
    late               boolean     NOT NULL DEFAULT false,
    client_reminder_id uuid        NOT NULL,
    created_at         timestamptz NOT NULL,
    UNIQUE (created_by, client_reminder_id)
);
CREATE INDEX idx_room_reminders_due ON room_reminders (due_at) WHERE state = 'open';
CREATE INDEX idx_room_reminders_gallery ON room_reminders (gallery_id, due_at) WHERE state <> 'done';
