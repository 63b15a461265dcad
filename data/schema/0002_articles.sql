-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- Words that skills were read from, imports that were undone, and what a person changed by hand. Changes
-- name their target by its content, so that they outlive the import that brought it and find it again.

CREATE TABLE undone_batch (
    batch     INTEGER PRIMARY KEY REFERENCES import_batch(id),
    undone_at TEXT NOT NULL                       -- UTC, ISO 8601
);

CREATE TABLE claim_skill_words (
    claim     INTEGER NOT NULL REFERENCES claim(id),
    skill     INTEGER NOT NULL REFERENCES skill(id),
    batch     INTEGER NOT NULL REFERENCES import_batch(id),
    span_from INTEGER NOT NULL,                   -- code points of the source's raw text, end excluded
    span_to   INTEGER NOT NULL,
    PRIMARY KEY (claim, skill)
) WITHOUT ROWID;

CREATE TABLE role_edit (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL REFERENCES import_batch(id),
    role   TEXT NOT NULL,                         -- its name, folded
    change TEXT NOT NULL,                         -- "name", "family", "merge" or "alias"
    value  TEXT NOT NULL                          -- of "merge": the other role's name, folded
);

CREATE TABLE claim_edit (
    id    INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES import_batch(id),
    claim TEXT NOT NULL                           -- key of the claim that is hidden
);

CREATE TABLE source_edit (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch(id),
    source    TEXT NOT NULL,                      -- key of the source
    publisher TEXT NOT NULL
);

DROP TABLE similar_duty;                          -- never written so far
CREATE TABLE similar_duty (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch(id),
    claim_a   TEXT NOT NULL,                      -- keys of the claims
    claim_b   TEXT NOT NULL,
    confirmed INTEGER NOT NULL                    -- 1 confirmed, 0 rejected
);

CREATE TABLE near_copy (
    id       INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES import_batch(id),
    source_a TEXT NOT NULL,                       -- keys of the sources
    source_b TEXT NOT NULL,
    apart    INTEGER NOT NULL                     -- 1 counted apart, 0 as one publisher again
);

CREATE INDEX source_content ON source(content_hash);
CREATE INDEX skill_key ON skill(key);
