-- Webhooks: who is told, how far each has been told, and how the last tries went.

CREATE TABLE webhooks (
    id               uuid PRIMARY KEY,
    -- who manages it
    owner_gallery_id uuid         NOT NULL REFERENCES galleries (id),
    -- whose events it hears; null: everybody's
    gallery_id       uuid REFERENCES galleries (id),
    url              varchar(500) NOT NULL,
    events           text[]       NOT NULL,
    secret           varchar(200) NOT NULL,
    created_by       uuid         NOT NULL REFERENCES users (id),
    created_at       timestamptz  NOT NULL,
    disabled_at      timestamptz
);
CREATE INDEX idx_webhooks_owner ON webhooks (owner_gallery_id);

-- One place in one gallery's log. Whoever delivers holds the lease, so that two nodes never mix the order.
CREATE TABLE webhook_cursors (
    webhook_id    uuid        NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    gallery_id    uuid        NOT NULL REFERENCES galleries (id),
    seq           bigint      NOT NULL,
    tries         integer     NOT NULL DEFAULT 0,
    failing_since timestamptz,
    next_try_at   timestamptz NOT NULL DEFAULT '-infinity',
    leased_until  timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (webhook_id, gallery_id)
);

CREATE TABLE webhook_deliveries (
    webhook_id  uuid         NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    tried_at    timestamptz  NOT NULL,
    event_id    varchar(120) NOT NULL,
    type        varchar(40)  NOT NULL,
    duration_ms bigint       NOT NULL,
    status      integer,
    problem     varchar(20)
);
CREATE INDEX idx_webhook_deliveries ON webhook_deliveries (webhook_id, tried_at DESC);
