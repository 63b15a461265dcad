-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- A person's own say over skills, and what it changes in the readings of job descriptions.

CREATE TABLE skill_edit (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL REFERENCES import_batch(id),
    skill  TEXT NOT NULL,                         -- key
    change TEXT NOT NULL,                         -- "name", "alias", "merge" or "never"
    value  TEXT NOT NULL                          -- of "merge": key of the skill that stays
);

CREATE TABLE match_edit (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL REFERENCES import_batch(id),
    skill  TEXT NOT NULL,                         -- key
    claim  TEXT NOT NULL,                         -- key of the claim, empty: a job is meant
    job    TEXT NOT NULL,                         -- what its marks are stored under, empty: a claim is meant
    title  TEXT NOT NULL,                         -- of the job, to look for it
    words  TEXT NOT NULL,                         -- that the skill was read from
    counts INTEGER NOT NULL                       -- 0 the text does not name the skill, 1 it does after all
);

-- How descriptions read with the words that a person changed, where that differs from what their import read.
-- Written behind the scenes and made anew when it is missing, so it is no part of a batch.
CREATE TABLE job_reading (
    job     INTEGER PRIMARY KEY,
    added   BLOB NOT NULL,                        -- packed as the skills of job_text
    removed BLOB NOT NULL
);

CREATE TABLE job_reading_state (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL,                        -- of the words
    upto    INTEGER NOT NULL                      -- jobs up to this id are read
);
