-- What a client needs of a file to keep a place for it; null until the file is complete, and where there is nothing to say.
ALTER TABLE files ADD COLUMN media jsonb;

-- Files of the same bytes share one object: whether anybody still needs it is asked by its key.
CREATE INDEX idx_files_storage_key ON files (storage_key);

-- A gallery's sum is asked before each upload.
DROP INDEX idx_files_gallery;
CREATE INDEX idx_files_gallery ON files (gallery_id) INCLUDE (file_size);
