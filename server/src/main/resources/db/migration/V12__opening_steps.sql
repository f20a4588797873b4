-- V6 gave an offer its first step in the name of its gallery's first user, and none to one of a gallery without users.
-- Such a gallery gets a name that nobody signs in with.
INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, is_active)
SELECT gen_random_uuid(), g.id, 'nobody@' || g.id || '.invalid', '-', left(g.name, 80), '', false
FROM galleries g
WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.gallery_id = g.id)
  AND EXISTS (
      SELECT 1 FROM offers o
      WHERE o.from_gallery_id = g.id
        AND NOT EXISTS (SELECT 1 FROM offer_steps s WHERE s.offer_id = o.id AND s.amount IS NOT NULL));

INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, expires_at, created_at)
SELECT o.id, coalesce((SELECT min(s.version) - 1 FROM offer_steps s WHERE s.offer_id = o.id), o.version), 'offer',
    o.from_gallery_id, u.id, o.amount, o.expires_at, o.created_at
FROM offers o
JOIN LATERAL (
    SELECT id FROM users
    WHERE gallery_id = o.from_gallery_id
    ORDER BY created_at, id
    LIMIT 1
) u ON true
WHERE NOT EXISTS (SELECT 1 FROM offer_steps s WHERE s.offer_id = o.id AND s.amount IS NOT NULL);
