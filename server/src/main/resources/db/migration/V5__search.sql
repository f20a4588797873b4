-- GET /search: what is searched of each message, in a table of its own that a trigger keeps
-- (docs/decisions/0012-search.md). The functions have twins in the Java package search, held together by a test.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Letters as people type them: without marks and case, ı as i. No cluster's locale has a part in it.
CREATE FUNCTION search_fold_any(written text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(translate(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g'),
    'ıøØđĐłŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ',
    'ioOdDlLαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџ') COLLATE "C");

-- The same; most text has no other letters than these, and is done in a sixth of the time.
CREATE FUNCTION search_fold(written text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    plain text := translate(written, 'İıŞşĞğÜüÖöÇçÂâÎîÛû', 'iissgguuooccaaiiuu');
BEGIN
    IF octet_length(plain) = length(plain) THEN
        RETURN lower(plain COLLATE "C");
    END IF;
    RETURN search_fold_any(written);
END $$;

-- 1.250.000 is 1250000.
CREATE FUNCTION search_joined_numbers(folded text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(folded, '(?<=[0-9])\.(?=[0-9]{3}(?![0-9]))', '', 'g');

-- A blank, the words with a blank between, a blank. Anything that is no letter or digit parts words.
CREATE FUNCTION search_spaced(folded text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(' ' || folded || ' ',
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]+', ' ', 'g');

-- 34 ABC 123 as the one word 34abc123.
CREATE FUNCTION search_plates(spaced text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(
    SELECT replace(plate[1], ' ', '') FROM regexp_matches(spaced,
        '(?<= )((?:0[1-9]|[1-7][0-9]|8[01]) ?(?:[a-z] ?[0-9]{4,5}|[a-z]{2} ?[0-9]{3,4}|[a-z]{3} ?[0-9]{2,3}))(?= )',
        'g') plate);

-- "950 bin" is 950000, "1,25 milyon" 1250000, "1 milyon 250 bin" the same.
CREATE FUNCTION search_magnitudes(joined text) RETURNS TABLE (value bigint, of_km boolean)
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
    SELECT (rpad(found[1] || coalesce(found[2], ''),
                length(found[1]) + CASE WHEN found[3] LIKE 'm%' THEN 6 ELSE 3 END, '0'))::bigint
            + coalesce(found[4], '0')::bigint * 1000,
        found[5] IS NOT NULL
    FROM regexp_matches(joined,
        '(?<![0-9.,])([0-9]{1,4})(?:[.,]([0-9]{1,3}))? ?(milyon|mn|bin)(?: ([0-9]{1,3}) ?bin)?'
            || '(?:a|e|i|u|den|dan|lik|luk|tl| tl|lira| lira)?( ?km)?(?![a-z0-9])', 'g') found;
END;

-- Prices in whole units: magnitudes, and numbers with a currency or from 10.000 on with dots, but never kilometres.
CREATE FUNCTION search_amounts(folded text) RETURNS bigint[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN folded !~ '[0-9]' THEN '{}' ELSE ARRAY(
    SELECT value FROM search_magnitudes(search_joined_numbers(folded)) WHERE NOT of_km
    UNION
    SELECT replace(plain[1], '.', '')::bigint FROM regexp_matches(folded,
        '(?<![0-9.,])([0-9]{4,12}|[0-9]{1,3}(?:\.[0-9]{3}){1,3})(?:,[0-9]{1,2})? ?(?:tl|₺|lira|try)(?![0-9])', 'g') plain
    UNION
    SELECT replace(dotted[1], '.', '')::bigint FROM regexp_matches(folded,
        '(?<![0-9.,])([0-9]{2,3}\.[0-9]{3}|[0-9]{1,3}(?:\.[0-9]{3}){2,3})(?![0-9.]| ?km| ?kilometre)', 'g') dotted) END;

-- Amounts by their length and first digit, so that an index can answer a range: 900.000 to 950.000 is one of these.
CREATE FUNCTION search_bucket(amount bigint) RETURNS int
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN length(amount::text) * 10 + left(amount::text, 1)::int;

CREATE FUNCTION search_buckets(amounts bigint[]) RETURNS int[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(SELECT DISTINCT search_bucket(amount) FROM unnest(amounts) amount);

CREATE FUNCTION search_buckets(lowest bigint, highest bigint) RETURNS int[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(SELECT generate_series(search_bucket(lowest), search_bucket(highest)));

-- All that a message can be found by: its words, its plates as one word each, its amounts as plain numbers.
CREATE FUNCTION search_words(folded text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    joined text := search_joined_numbers(folded);
    spaced text := search_spaced(joined);
BEGIN
    IF joined !~ '[0-9]' THEN
        RETURN spaced;
    END IF;
    RETURN spaced || coalesce((
        SELECT string_agg(extra, ' ') || ' ' FROM (
            SELECT unnest(search_plates(spaced))
            UNION
            SELECT value::text FROM search_magnitudes(joined)) x (extra)
        WHERE position(' ' || extra || ' ' IN spaced) = 0), '');
END $$;

-- A gallery's (or room's) month as one number, so that the index holds each gallery's messages apart, newest months first.
CREATE FUNCTION search_scope(whose uuid, at timestamptz) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ('x' || left(md5(whose || '@'
    || (extract(year FROM at AT TIME ZONE 'UTC') * 12 + extract(month FROM at AT TIME ZONE 'UTC'))::int), 16))::bit(64)::bigint;

-- Apart from chat_messages: marking a message read rewrites its row, which must not rewrite eighty index entries.
CREATE TABLE message_search (
    message_id   uuid PRIMARY KEY,
    room_id      uuid        NOT NULL,
    sender_id    uuid        NOT NULL,
    gallery_id   uuid        NOT NULL,
    message_type varchar(20) NOT NULL,
    created_at   timestamptz NOT NULL,
    scopes       bigint[]    NOT NULL,
    amounts      bigint[]    NOT NULL,
    words        text        NOT NULL
);

CREATE FUNCTION search_row(m chat_messages) RETURNS SETOF message_search
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT m.id, m.room_id, m.sender_id, m.sender_gallery_id, m.message_type, m.created_at,
        ARRAY[search_scope(r.gallery_a_id, m.created_at), search_scope(r.gallery_b_id, m.created_at),
            search_scope(r.id, m.created_at)],
        search_amounts(t.folded), search_words(t.folded)
    FROM chat_rooms r, LATERAL (SELECT search_fold(concat_ws(E'\n', m.content, m.file_name)) OFFSET 0) t (folded)
    WHERE r.id = m.room_id AND m.deleted_at IS NULL AND t.folded <> '';
END;

CREATE FUNCTION keep_message_search() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM message_search WHERE message_id = OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO message_search SELECT * FROM search_row(NEW);
    END IF;
    RETURN NULL;
END $$;

INSERT INTO message_search SELECT s.* FROM chat_messages m, search_row(m) s;

CREATE INDEX ix_message_search ON message_search
    USING gin (scopes, string_to_array(words, ' '), words gin_trgm_ops, search_buckets(amounts))
    WITH (gin_pending_list_limit = 512);
ALTER TABLE message_search ALTER COLUMN scopes SET STATISTICS 1000;

CREATE TRIGGER trg_message_search
    AFTER INSERT OR DELETE OR UPDATE OF content, file_name, deleted_at ON chat_messages
    FOR EACH ROW EXECUTE FUNCTION keep_message_search();
