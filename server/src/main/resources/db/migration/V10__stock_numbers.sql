-- The dealer's own number of a vehicle, by which an import finds it again.
ALTER TABLE vehicles ADD COLUMN stock_number varchar(40);
CREATE UNIQUE INDEX uq_vehicles_stock_number ON vehicles (gallery_id, stock_number)
    WHERE stock_number IS NOT NULL AND deleted_at IS NULL;
