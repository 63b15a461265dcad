-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- Jobs of feeds, and a person's own part. New columns of "job" are null where an import says nothing, and then
-- are no part of its hash.

ALTER TABLE job ADD COLUMN salary_raw TEXT;      -- as printed; beside the job, so that a feed needs no second row
ALTER TABLE job ADD COLUMN key INTEGER;          -- hash of what its feed calls it
ALTER TABLE job ADD COLUMN repeat INTEGER;       -- how it stands to same_as: 1 skipped, 2 newer; null: equal
ALTER TABLE job_text ADD COLUMN salary_note TEXT;

-- Stars and notes were never written so far.
DROP TABLE star;
DROP TABLE note;

-- Marks name a job by its feed's key or by its content, so that they find it again in another import.
CREATE TABLE job_mark (
    key     TEXT PRIMARY KEY,
    job     INTEGER REFERENCES job(id),          -- one that is called so; null: none is there now
    starred INTEGER NOT NULL DEFAULT 0,
    note    TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE recent_comparison (
    id INTEGER PRIMARY KEY,                      -- the highest is the newest
    a  TEXT NOT NULL,                            -- names of roles
    b  TEXT NOT NULL
);
