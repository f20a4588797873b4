-- Offers step by step, vehicles that their owners edit, and what is noted of a deal.

ALTER TABLE vehicles
    ADD COLUMN updated_at timestamptz,
    ADD COLUMN deleted_at timestamptz;
CREATE INDEX idx_vehicles_photos ON vehicles USING gin (photos);

ALTER TABLE offers
    ADD COLUMN note            varchar(1000),
    ADD COLUMN is_final        boolean NOT NULL DEFAULT false,
    ADD COLUMN previous_amount numeric(14, 2),
    ADD COLUMN by_gallery_id   uuid REFERENCES galleries (id),
    ADD COLUMN updated_at      timestamptz;
UPDATE offers SET by_gallery_id = from_gallery_id, updated_at = created_at;
-- Offers had no end before; whoever still waits for an answer waits as long as a new offer may.
UPDATE offers SET expires_at = now() + interval '7 days' WHERE status = 'open' AND expires_at IS NULL;

-- Of several open ones the newest stays.
UPDATE offers o
SET status = 'withdrawn', turn_gallery_id = NULL, expires_at = NULL
WHERE status = 'open'
  AND EXISTS (
      SELECT 1 FROM offers n
      WHERE n.from_gallery_id = o.from_gallery_id AND n.vehicle_id = o.vehicle_id AND n.status = 'open'
        AND (n.created_at, n.id) > (o.created_at, o.id));
CREATE UNIQUE INDEX uq_offers_open ON offers (from_gallery_id, vehicle_id) WHERE status = 'open';
CREATE INDEX idx_offers_expiry ON offers (expires_at) WHERE status = 'open';

-- Never changed. Of a step without an amount the live amount is that of the last step that has one.
CREATE TABLE offer_steps (
    offer_id         uuid        NOT NULL REFERENCES offers (id),
    version          bigint      NOT NULL,
    action           varchar(20) NOT NULL
        CHECK (action IN ('offer', 'counter', 'accept', 'reject', 'withdraw', 'expire', 'close_sold')),
    gallery_id       uuid        NOT NULL REFERENCES galleries (id),
    user_id          uuid        NOT NULL REFERENCES users (id),
    amount           numeric(14, 2) CHECK (amount > 0),
    note             varchar(1000),
    is_final         boolean     NOT NULL DEFAULT false,
    expires_at       timestamptz,
    client_action_id uuid        NOT NULL DEFAULT gen_random_uuid(),
    created_at       timestamptz NOT NULL,
    PRIMARY KEY (offer_id, version),
    UNIQUE (user_id, client_action_id)
);
INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, expires_at, created_at)
SELECT o.id, o.version, 'offer', o.from_gallery_id, u.id, o.amount, o.expires_at, o.created_at
FROM offers o
JOIN LATERAL (
    SELECT id FROM users
    WHERE gallery_id = o.from_gallery_id
    ORDER BY created_at, id
    LIMIT 1
) u ON true;

-- What one gallery notes of a room's end; the other one never sees it.
CREATE TABLE deal_outcomes (
    room_id     uuid        NOT NULL REFERENCES chat_rooms (id),
    gallery_id  uuid        NOT NULL REFERENCES galleries (id),
    user_id     uuid        NOT NULL REFERENCES users (id),
    outcome     varchar(20) NOT NULL CHECK (outcome IN ('agreed', 'lost')),
    loss_reason varchar(20) CHECK (loss_reason IS NULL OR outcome = 'lost'),
    amount      numeric(14, 2) CHECK (amount > 0),
    currency    char(3)     NOT NULL DEFAULT 'TRY',
    note        varchar(1000),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (room_id, gallery_id)
);
CREATE INDEX idx_deal_outcomes_gallery ON deal_outcomes (gallery_id, recorded_at DESC);

-- Money that changed hands outside of this system: never changed, taken back by a record of its own.
CREATE TABLE deposits (
    id               uuid PRIMARY KEY,
    room_id          uuid           NOT NULL REFERENCES chat_rooms (id),
    gallery_id       uuid           NOT NULL REFERENCES galleries (id),
    user_id          uuid           NOT NULL REFERENCES users (id),
    amount           numeric(14, 2) NOT NULL CHECK (amount > 0),
    currency         char(3)        NOT NULL DEFAULT 'TRY',
    paid_at          timestamptz    NOT NULL,
    method           varchar(20)    NOT NULL CHECK (method IN ('cash', 'transfer', 'card', 'cheque', 'other')),
    note             varchar(1000),
    file_id          uuid REFERENCES files (id),
    reverses         uuid UNIQUE REFERENCES deposits (id),
    client_action_id uuid           NOT NULL,
    created_at       timestamptz    NOT NULL,
    UNIQUE (user_id, client_action_id)
);
CREATE INDEX idx_deposits_room ON deposits (room_id, created_at);
CREATE INDEX idx_deposits_file ON deposits (file_id) WHERE file_id IS NOT NULL;

CREATE TABLE vehicle_documents (
    vehicle_id uuid        NOT NULL REFERENCES vehicles (id),
    slot       varchar(30) NOT NULL,
    file_id    uuid        NOT NULL REFERENCES files (id),
    user_id    uuid        NOT NULL REFERENCES users (id),
    issued_on  date        NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (vehicle_id, slot)
);
CREATE INDEX idx_vehicle_documents_file ON vehicle_documents (file_id);
