-- People of a gallery: one-time codes that let somebody in, a second factor, where one is signed in, what was done.

ALTER TABLE sessions ADD COLUMN last_used_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE sessions ADD COLUMN address varchar(45);
UPDATE sessions SET last_used_at = created_at;
CREATE INDEX idx_sessions_last_used ON sessions (user_id, last_used_at);

-- What sessions that are forgotten by now knew.
ALTER TABLE users ADD COLUMN last_seen_at timestamptz;

-- Only digests are stored.
CREATE TABLE entry_codes (
    id           uuid PRIMARY KEY,
    digest       bytea       NOT NULL UNIQUE,
    kind         varchar(20) NOT NULL CHECK (kind IN ('join', 'new_gallery', 'reset')),
    gallery_id   uuid REFERENCES galleries (id),
    user_id      uuid REFERENCES users (id),
    role         varchar(20) NOT NULL CHECK (role IN ('staff', 'owner', 'admin')),
    email        varchar(200),
    first_name   varchar(80),
    last_name    varchar(80),
    -- the gallery that gave it out; null: the operator at the server
    by_gallery   uuid REFERENCES galleries (id),
    created_by   uuid REFERENCES users (id),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    CHECK ((kind = 'reset') = (user_id IS NOT NULL)),
    CHECK ((kind = 'new_gallery') = (gallery_id IS NULL))
);
CREATE INDEX idx_entry_codes_open ON entry_codes (by_gallery, created_at) WHERE used_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX idx_entry_codes_user ON entry_codes (user_id) WHERE user_id IS NOT NULL;

CREATE TABLE two_factors (
    user_id      uuid PRIMARY KEY REFERENCES users (id),
    secret       bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    -- null: a code of it was not shown yet, and signing in does not ask for one
    confirmed_at timestamptz,
    -- the newest time step whose code was used: it and older ones are refused
    last_step    bigint      NOT NULL DEFAULT 0
);

CREATE TABLE recovery_codes (
    user_id uuid  NOT NULL REFERENCES users (id),
    digest  bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (user_id, digest)
);

CREATE TABLE audit_entries (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- whose owner reads it; null: nobody's, which is the operator's
    gallery_id uuid REFERENCES galleries (id),
    at         timestamptz NOT NULL,
    action     varchar(40) NOT NULL,
    actor_id   uuid REFERENCES users (id),
    subject_id uuid REFERENCES users (id),
    details    jsonb       NOT NULL DEFAULT '{}'
);
CREATE INDEX idx_audit_entries_gallery ON audit_entries (gallery_id, id);

CREATE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- what holds nothing may be emptied: a backup is restored into it
    IF TG_OP = 'TRUNCATE' AND NOT EXISTS (SELECT 1 FROM audit_entries) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the audit log is only ever added to';
END
$$;
CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_to_forget();
CREATE TRIGGER audit_entries_are_not_emptied BEFORE TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
