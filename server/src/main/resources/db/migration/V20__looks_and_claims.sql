-- How often a file was looked into for its small pictures without an end: one that ends the server is not tried for ever.
ALTER TABLE files ADD COLUMN preview_tries smallint NOT NULL DEFAULT 0;

-- The object that an upload counts on before its row says so: no other server's sweep takes it away meanwhile.
ALTER TABLE files ADD COLUMN claimed_key text;
CREATE INDEX idx_files_claimed_key ON files (claimed_key) WHERE claimed_key IS NOT NULL;

-- Objects that a server is taking away just now; whoever brings the same bytes comes again afterwards.
CREATE TABLE dying_objects (
    storage_key text PRIMARY KEY,
    dies_until timestamptz NOT NULL
);
