-- For whom a vehicle is reserved, or to whom it was sold; null where nobody told the server.
ALTER TABLE vehicles ADD COLUMN buyer_gallery_id uuid REFERENCES galleries (id);
UPDATE vehicles v
SET buyer_gallery_id = (
    SELECT o.from_gallery_id FROM offers o
    WHERE o.vehicle_id = v.id AND o.status = 'accepted'
    ORDER BY o.updated_at DESC
    LIMIT 1)
WHERE v.status <> 'available';
ALTER TABLE vehicles ADD CONSTRAINT available_is_free CHECK (status <> 'available' OR buyer_gallery_id IS NULL);

-- Papers that name a person are for whoever bargains for the vehicle or has it; what tells of its state is for all who talk
-- about it.
CREATE FUNCTION may_read_paper(vehicle uuid, slot text, reader uuid) RETURNS boolean
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT 1 FROM vehicles v
        WHERE v.id = may_read_paper.vehicle AND v.deleted_at IS NULL
          AND (reader IN (v.gallery_id, v.buyer_gallery_id)
               OR EXISTS (
                   SELECT 1 FROM offers o
                   WHERE o.vehicle_id = v.id AND o.from_gallery_id = reader AND o.status = 'open')
               OR (slot IN ('expertise', 'damage_record') AND EXISTS (
                   SELECT 1 FROM chat_rooms r
                   WHERE r.vehicle_id = v.id AND reader IN (r.gallery_a_id, r.gallery_b_id)))));
END;

-- Papers of vehicles that are gone: what nothing else carries is for the next sweep.
UPDATE files f
SET state = 'ready', expires_at = now()
WHERE state = 'attached'
  AND EXISTS (SELECT 1 FROM vehicle_documents d WHERE d.file_id = f.id)
  AND NOT EXISTS (
      SELECT 1 FROM vehicle_documents d
      JOIN vehicles v ON v.id = d.vehicle_id
      WHERE d.file_id = f.id AND v.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM chat_messages WHERE file_id = f.id)
  AND NOT EXISTS (SELECT 1 FROM deposits WHERE file_id = f.id)
  AND NOT EXISTS (
      SELECT 1 FROM vehicles
      WHERE photos @> jsonb_build_array('/files/' || f.id) AND deleted_at IS NULL);
DELETE FROM vehicle_documents d
USING vehicles v
WHERE v.id = d.vehicle_id AND v.deleted_at IS NOT NULL;
