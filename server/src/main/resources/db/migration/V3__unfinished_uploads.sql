-- How many uploads somebody has begun is asked before each new one.
CREATE INDEX idx_files_unfinished ON files (uploader_id) WHERE state = 'init';
