-- Who is told by mail of what waits while no desktop of theirs is there.

-- in which language the session speaks
ALTER TABLE sessions ADD COLUMN language varchar(10);

CREATE TABLE mail_people (
    user_id       uuid PRIMARY KEY REFERENCES users (id),
    wanted        boolean     NOT NULL DEFAULT true,
    -- when any of the nodes had a desktop of this user
    seen_at       timestamptz,
    -- when the last mail was taken by the mail server, refused for good, or given up
    settled_at    timestamptz,
    -- the mail under way, the same one in all of its tries
    digest_id     uuid,
    tries         integer     NOT NULL DEFAULT 0,
    failing_since timestamptz,
    next_try_at   timestamptz NOT NULL DEFAULT '-infinity',
    leased_until  timestamptz NOT NULL DEFAULT '-infinity',
    -- counts who held it: whoever holds it no more changes nothing
    lease         bigint      NOT NULL DEFAULT 0
);
