-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- Titles of jobs that a person wants to see no more among those without a role.

CREATE TABLE title_edit (
    id      INTEGER PRIMARY KEY,
    batch   INTEGER NOT NULL REFERENCES import_batch(id),
    title   TEXT NOT NULL,                        -- folded
    ignored INTEGER NOT NULL                      -- 1 ignored, 0 no longer
);
