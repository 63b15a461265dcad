-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- Every row an import writes carries its batch, so that an import can be taken back whole.

CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY,
    file        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    imported_at TEXT NOT NULL,                 -- UTC, ISO 8601
    options     TEXT NOT NULL DEFAULT '{}',    -- JSON
    report      TEXT NOT NULL DEFAULT '{}',    -- JSON, as printed by the import
    row_hash    TEXT NOT NULL DEFAULT ''       -- over the batch's rows, verified by "check"
);

CREATE TABLE source (
    id              INTEGER PRIMARY KEY,
    batch           INTEGER NOT NULL REFERENCES import_batch(id),
    key             TEXT NOT NULL,
    title           TEXT NOT NULL,
    long_title      TEXT NOT NULL DEFAULT '',
    publisher       TEXT NOT NULL DEFAULT '',  -- empty: not named in the text
    url             TEXT NOT NULL DEFAULT '',
    kind            TEXT NOT NULL,
    stated_date     TEXT NOT NULL DEFAULT '',  -- ISO date as stated, empty when not
    reading_minutes INTEGER NOT NULL DEFAULT 0,
    content_hash    TEXT NOT NULL DEFAULT '',
    raw_text        TEXT NOT NULL DEFAULT ''
);

CREATE TABLE source_reference (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL REFERENCES import_batch(id),
    source INTEGER NOT NULL REFERENCES source(id),
    kind   TEXT NOT NULL,
    text   TEXT NOT NULL,
    role   INTEGER REFERENCES role(id)
);

CREATE TABLE role (
    id     INTEGER PRIMARY KEY,
    batch  INTEGER NOT NULL REFERENCES import_batch(id),
    name   TEXT NOT NULL,
    family TEXT NOT NULL DEFAULT ''
);

CREATE TABLE role_alias (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch(id),
    role      INTEGER NOT NULL REFERENCES role(id),
    name      TEXT NOT NULL,
    source    INTEGER REFERENCES source(id),
    span_from INTEGER,
    span_to   INTEGER
);

CREATE TABLE source_role (
    source   INTEGER NOT NULL REFERENCES source(id),
    role     INTEGER NOT NULL REFERENCES role(id),
    batch    INTEGER NOT NULL REFERENCES import_batch(id),
    position INTEGER NOT NULL,                    -- in the order of the source's title
    PRIMARY KEY (source, role)
) WITHOUT ROWID;

CREATE TABLE skill_category (
    id    INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES import_batch(id),
    key   TEXT NOT NULL,
    name  TEXT NOT NULL
);

CREATE TABLE skill (
    id       INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES import_batch(id),
    key      TEXT NOT NULL,
    name     TEXT NOT NULL,
    category TEXT NOT NULL,
    part_of  TEXT NOT NULL DEFAULT ''
);

CREATE TABLE skill_alias (
    id    INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES import_batch(id),
    skill INTEGER NOT NULL REFERENCES skill(id),
    name  TEXT NOT NULL
);

CREATE TABLE claim (
    id                 INTEGER PRIMARY KEY,
    batch              INTEGER NOT NULL REFERENCES import_batch(id),
    source             INTEGER NOT NULL REFERENCES source(id),
    role               INTEGER NOT NULL REFERENCES role(id),
    other_role         INTEGER REFERENCES role(id),   -- set: the claim is about the pair
    section            TEXT NOT NULL,
    strength           TEXT NOT NULL,
    label              TEXT NOT NULL DEFAULT '',
    text               TEXT NOT NULL,
    brief              TEXT NOT NULL DEFAULT '',
    original           TEXT,                          -- null: our own words
    span_from          INTEGER,
    span_to            INTEGER,
    paraphrased        INTEGER NOT NULL DEFAULT 0,
    outlook_percent    REAL,
    outlook_from       INTEGER,
    outlook_to         INTEGER,
    outlook_place      TEXT NOT NULL DEFAULT '',
    outlook_population TEXT NOT NULL DEFAULT '',
    outlook_origin     TEXT NOT NULL DEFAULT ''
);

CREATE TABLE claim_skill (
    claim    INTEGER NOT NULL REFERENCES claim(id),
    skill    INTEGER NOT NULL REFERENCES skill(id),
    batch    INTEGER NOT NULL REFERENCES import_batch(id),
    strength TEXT NOT NULL,
    one_of   INTEGER NOT NULL DEFAULT 0,              -- equal numbers in a claim are alternatives
    PRIMARY KEY (claim, skill)
) WITHOUT ROWID;

CREATE TABLE similar_duty (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER REFERENCES import_batch(id),
    claim_a   INTEGER NOT NULL REFERENCES claim(id),
    claim_b   INTEGER NOT NULL REFERENCES claim(id),
    confirmed INTEGER NOT NULL                        -- 1 confirmed, 0 rejected by the user
);

-- The scanned columns only: codes as text live in domain/codes, here they are small integers.
CREATE TABLE job (
    id       INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES import_batch(id),
    source   INTEGER REFERENCES source(id),
    same_as  INTEGER REFERENCES job(id),
    title    TEXT NOT NULL,
    employer TEXT NOT NULL DEFAULT '',
    place    TEXT NOT NULL DEFAULT '',
    country  TEXT NOT NULL DEFAULT '',
    remote   INTEGER NOT NULL DEFAULT 0,
    type     INTEGER NOT NULL DEFAULT 0,
    level    INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    period   INTEGER NOT NULL DEFAULT 0,
    low      INTEGER,                                 -- hundredths of a currency unit
    high     INTEGER,
    posted   INTEGER                                  -- Julian day
);

CREATE TABLE job_text (
    job         INTEGER PRIMARY KEY REFERENCES job(id),
    batch       INTEGER NOT NULL REFERENCES import_batch(id),
    salary_raw  TEXT NOT NULL DEFAULT '',
    level_raw   TEXT NOT NULL DEFAULT '',
    hours       TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    url         TEXT NOT NULL DEFAULT '',
    skills      BLOB                                  -- packed (skill, from, to)*, 3 x int32 little endian
);

CREATE INDEX job_same_as ON job(same_as) WHERE same_as IS NOT NULL;
CREATE INDEX claim_source ON claim(source);

-- The personal part: left out of a copy without personal data.
CREATE TABLE own_skill (skill INTEGER PRIMARY KEY REFERENCES skill(id));
CREATE TABLE star (job INTEGER PRIMARY KEY REFERENCES job(id));
CREATE TABLE note (job INTEGER PRIMARY KEY REFERENCES job(id), text TEXT NOT NULL);
CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT NOT NULL, spec TEXT NOT NULL);
