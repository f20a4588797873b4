-- GET /search?has=: what a message brings along has months of its own in the index, so that photos of a gallery are read
-- without its texts (docs/decisions/0031-search-by-chat.md). The contract's Holding says the same.
CREATE FUNCTION search_holds(message_type text, file_type text, content text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_remove(ARRAY[
    CASE
        WHEN message_type = 'offer_update' THEN 'offer'
        WHEN message_type <> 'file' THEN NULL
        WHEN file_type LIKE 'image/%' THEN 'photo'
        WHEN file_type LIKE 'video/%' OR file_type = 'application/mp4' THEN 'video'
        WHEN file_type LIKE 'audio/%' OR file_type = 'application/ogg' THEN 'voice'
        WHEN file_type = 'application/pdf' THEN 'pdf'
        ELSE 'document'
    END,
    CASE WHEN message_type IN ('text', 'file') AND content ~* '\mhttps?://\S' THEN 'link' END], NULL);

-- The same month, of messages that bring one thing along.
CREATE FUNCTION search_scope(whose uuid, at timestamptz, holding text) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ('x' || left(md5(whose || '@'
    || (extract(year FROM at AT TIME ZONE 'UTC') * 12 + extract(month FROM at AT TIME ZONE 'UTC'))::int
    || '#' || holding), 16))::bit(64)::bigint;

CREATE FUNCTION search_scopes(whose uuid[], at timestamptz, holds text[]) RETURNS bigint[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(SELECT search_scope(one, at) FROM unnest(whose) one)
    || ARRAY(SELECT search_scope(one, at, holding) FROM unnest(whose) one, unnest(holds) holding);

ALTER TABLE message_search ADD COLUMN holds text[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE FUNCTION search_row(m chat_messages) RETURNS SETOF message_search
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT m.id, m.room_id, m.sender_id, m.sender_gallery_id, m.message_type, m.created_at,
        search_scopes(ARRAY[r.gallery_a_id, r.gallery_b_id, r.id], m.created_at, h.holds),
        search_amounts(t.folded), search_words(t.folded), h.holds
    FROM chat_rooms r, LATERAL (SELECT search_fold(concat_ws(E'\n', m.content, m.file_name,
        (SELECT f.content FROM file_texts f WHERE f.file_id = m.file_id))) OFFSET 0) t (folded),
        LATERAL (SELECT search_holds(m.message_type, m.file_type, m.content) OFFSET 0) h (holds)
    WHERE r.id = m.room_id AND m.deleted_at IS NULL AND t.folded <> '';
END;

UPDATE message_search s
SET holds = x.holds,
    scopes = search_scopes(ARRAY[r.gallery_a_id, r.gallery_b_id, r.id], s.created_at, x.holds)
FROM (SELECT id, room_id, search_holds(message_type, file_type, content) AS holds FROM chat_messages) x
JOIN chat_rooms r ON r.id = x.room_id
WHERE s.message_id = x.id AND x.holds <> '{}';
