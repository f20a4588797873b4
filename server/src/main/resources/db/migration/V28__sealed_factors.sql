-- Secrets of authenticator apps are sealed under a key that is derived from the server's own (docs/decisions/0029):
-- nonce and AES-256-GCM. What was stored as it is, is sealed at the next start.
ALTER TABLE two_factors ADD COLUMN sealed boolean NOT NULL DEFAULT false;
