-- GET /chats/:roomId/media: in which list of its room a message stands; null for none. The contract's MediaKind.
CREATE FUNCTION media_kind(message_type text, file_type text, media jsonb, content text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN message_type = 'file' THEN CASE
        WHEN file_type LIKE 'image/%' AND media ->> 'has_thumbnail' = 'true' THEN 'visual'
        WHEN file_type LIKE 'video/%' OR file_type = 'application/mp4' THEN 'visual'
        WHEN file_type LIKE 'audio/%' OR file_type = 'application/ogg' THEN 'voice'
        ELSE 'file'
    END
    WHEN message_type = 'text' AND content ~* '\mhttps?://\S' THEN 'link'
END;

CREATE INDEX idx_chat_messages_media
    ON chat_messages (room_id, media_kind(message_type, file_type, media, content), seq)
    WHERE deleted_at IS NULL AND media_kind(message_type, file_type, media, content) IS NOT NULL;
