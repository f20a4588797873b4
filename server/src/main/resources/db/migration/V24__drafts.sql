-- What each user wrote in a room and did not send, for this user's own desktops.

CREATE TABLE drafts (
    user_id     uuid        NOT NULL REFERENCES users (id),
    room_id     uuid        NOT NULL REFERENCES chat_rooms (id),
    -- empty: there was one, and desktops that were away shall learn that it is gone
    text        text        NOT NULL,
    reply_to_id uuid REFERENCES chat_messages (id),
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (user_id, room_id)
);
