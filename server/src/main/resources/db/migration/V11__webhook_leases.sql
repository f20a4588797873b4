-- Counts who held a place: whoever holds it no more changes nothing.
ALTER TABLE webhook_cursors
    ADD COLUMN lease bigint NOT NULL DEFAULT 0;
