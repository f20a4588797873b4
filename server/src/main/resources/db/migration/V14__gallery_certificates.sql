-- The last day of a gallery's authorisation certificate, of those that lie in the packs of its vehicles; counted at the start
-- and whenever one is filed or taken away.
ALTER TABLE galleries
    ADD COLUMN authorised_until date;
