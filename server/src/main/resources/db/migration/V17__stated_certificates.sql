-- What a gallery states of its authorisation certificate; its end counts before those in the packs of its vehicles.
ALTER TABLE galleries
    ADD COLUMN certificate_number   varchar(40),
    ADD COLUMN certificate_until    date,
    ADD COLUMN certificate_verified boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT certificate_is_whole CHECK ((certificate_number IS NULL) = (certificate_until IS NULL)),
    ADD CONSTRAINT verified_is_stated CHECK (certificate_number IS NOT NULL OR NOT certificate_verified);
