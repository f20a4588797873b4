-- How much of each room has reached a desktop of each side.

-- how far desktops of a gallery have followed its log
CREATE TABLE received_cursors (
    gallery_id uuid PRIMARY KEY REFERENCES galleries (id),
    position   bigint NOT NULL
);

-- without references: they would wait for whoever writes in the room
CREATE TABLE room_deliveries (
    room_id    uuid   NOT NULL,
    gallery_id uuid   NOT NULL,
    seq        bigint NOT NULL,
    PRIMARY KEY (room_id, gallery_id)
);

-- what was there before counts as delivered
INSERT INTO received_cursors SELECT gallery_id, seq FROM gallery_heads;
INSERT INTO room_deliveries
SELECT id, gallery_a_id, last_seq FROM chat_rooms WHERE last_seq > 0
UNION ALL
SELECT id, gallery_b_id, last_seq FROM chat_rooms WHERE last_seq > 0;
