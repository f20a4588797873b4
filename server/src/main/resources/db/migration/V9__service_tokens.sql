-- Tokens of other backends, made by the operator. Only digests are stored.
CREATE TABLE service_tokens (
    id         uuid PRIMARY KEY,
    name       varchar(80) NOT NULL,
    digest     bytea       NOT NULL UNIQUE,
    user_id    uuid        NOT NULL REFERENCES users (id),
    -- whom it speaks for; null: whichever gallery a request names
    gallery_id uuid REFERENCES galleries (id),
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE UNIQUE INDEX uq_service_tokens_name ON service_tokens (lower(name)) WHERE revoked_at IS NULL;
