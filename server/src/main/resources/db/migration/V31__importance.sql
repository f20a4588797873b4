-- Messages that are set off, and who of the other gallery acknowledged those that ask for it.

ALTER TABLE chat_messages
    ADD COLUMN importance varchar(12) CHECK (importance IN ('important', 'acknowledge'));

CREATE TABLE message_acknowledgements (
    message_id      uuid        NOT NULL REFERENCES chat_messages (id),
    user_id         uuid        NOT NULL REFERENCES users (id),
    acknowledged_at timestamptz NOT NULL,
    PRIMARY KEY (message_id, user_id)
);

-- how many messages of the other side nobody of this one has acknowledged; kept as unread_a and unread_b are
ALTER TABLE chat_rooms
    ADD COLUMN unacknowledged_a integer NOT NULL DEFAULT 0,
    ADD COLUMN unacknowledged_b integer NOT NULL DEFAULT 0;

ALTER TABLE drafts ADD COLUMN importance varchar(12);
ALTER TABLE scheduled_messages ADD COLUMN importance varchar(12);
