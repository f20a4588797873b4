-- GET /search: a message is found by the words of its file, too. What a document says is read once, after it is complete.
ALTER TABLE files ADD COLUMN text_tries smallint NOT NULL DEFAULT 0;

-- true until it was read, or nobody tries any more
ALTER TABLE files ADD COLUMN text_wanted boolean NOT NULL DEFAULT false;
CREATE INDEX idx_files_text_wanted ON files (ready_at) WHERE text_wanted;

CREATE TABLE file_texts (
    file_id uuid PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    content text NOT NULL
);

CREATE OR REPLACE FUNCTION search_row(m chat_messages) RETURNS SETOF message_search
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT m.id, m.room_id, m.sender_id, m.sender_gallery_id, m.message_type, m.created_at,
        ARRAY[search_scope(r.gallery_a_id, m.created_at), search_scope(r.gallery_b_id, m.created_at),
            search_scope(r.id, m.created_at)],
        search_amounts(t.folded), search_words(t.folded)
    FROM chat_rooms r, LATERAL (SELECT search_fold(concat_ws(E'\n', m.content, m.file_name,
        (SELECT f.content FROM file_texts f WHERE f.file_id = m.file_id))) OFFSET 0) t (folded)
    WHERE r.id = m.room_id AND m.deleted_at IS NULL AND t.folded <> '';
END;

-- The text may come before its message is sent, or after, or just then: each takes the file's row before it looks for the other.
CREATE FUNCTION refresh_file_search(file uuid) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM message_search WHERE message_id IN (SELECT id FROM chat_messages WHERE file_id = file);
    INSERT INTO message_search
    SELECT s.* FROM chat_messages m, search_row(m) s WHERE m.file_id = file;
END $$;

CREATE FUNCTION keep_text_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refresh_file_search(NEW.file_id);
    RETURN NULL;
END $$;

CREATE TRIGGER trg_text_search
    AFTER INSERT OR UPDATE ON file_texts
    FOR EACH ROW EXECUTE FUNCTION keep_text_search();

CREATE FUNCTION keep_sent_file_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM file_texts WHERE file_id = NEW.id) THEN
        PERFORM refresh_file_search(NEW.id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER trg_sent_file_search
    AFTER UPDATE OF state ON files
    FOR EACH ROW WHEN (NEW.state = 'attached' AND OLD.state <> 'attached')
    EXECUTE FUNCTION keep_sent_file_search();

UPDATE files SET text_wanted = true
WHERE state <> 'init' AND (file_type IN ('application/pdf', 'text/plain', 'text/csv')
    OR file_type LIKE 'application/vnd.openxmlformats-officedocument.%'
    OR file_type LIKE 'application/vnd.oasis.opendocument.%');
