-- When the answer to a refresh was asked for again, the token of the first answer: its use gives a thief away.
ALTER TABLE refresh_tokens ADD COLUMN superseded_at timestamptz;
