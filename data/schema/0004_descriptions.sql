-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- Words of job descriptions, to be found by. Written behind the scenes after an import and made anew when one
-- is undone, so they are no part of a batch. The words come parted by blanks, which alone part tokens.

CREATE VIRTUAL TABLE job_words USING fts5(
    words, content='', columnsize=0, detail=none,
    tokenize="unicode61 remove_diacritics 0 categories 'C* L* M* N* P* S*'"
);

CREATE TABLE job_words_state (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    upto INTEGER NOT NULL                        -- jobs up to this id are in job_words
);
