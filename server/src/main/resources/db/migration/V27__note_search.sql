-- GET /search/notes: internal notes are found as messages are, in a table apart from theirs (docs/decisions/0029).

CREATE TABLE note_search (
    note_id    uuid PRIMARY KEY,
    room_id    uuid        NOT NULL,
    sender_id  uuid        NOT NULL,
    -- whose note it is: nobody else's question is answered by it
    gallery_id uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    scopes     bigint[]    NOT NULL,
    amounts    bigint[]    NOT NULL,
    words      text        NOT NULL
);

CREATE FUNCTION note_search_row(n room_notes) RETURNS SETOF note_search
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT n.id, n.room_id, n.author_id, n.gallery_id, n.created_at,
        ARRAY[search_scope(n.gallery_id, n.created_at), search_scope(n.room_id, n.created_at)],
        search_amounts(t.folded), search_words(t.folded)
    FROM (SELECT search_fold(n.content) OFFSET 0) t (folded)
    WHERE n.deleted_at IS NULL AND t.folded <> '';
END;

CREATE FUNCTION keep_note_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM note_search WHERE note_id = OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO note_search SELECT * FROM note_search_row(NEW);
    END IF;
    RETURN NULL;
END $$;

INSERT INTO note_search SELECT s.* FROM room_notes n, note_search_row(n) s;

CREATE INDEX ix_note_search ON note_search
    USING gin (scopes, string_to_array(words, ' '), words gin_trgm_ops, search_buckets(amounts))
    WITH (gin_pending_list_limit = 512);
-- from the first to the last of a gallery
CREATE INDEX idx_note_search_gallery ON note_search (gallery_id, created_at);

CREATE TRIGGER trg_note_search
    AFTER INSERT OR DELETE OR UPDATE OF content, deleted_at ON room_notes
    FOR EACH ROW EXECUTE FUNCTION keep_note_search();
