-- SPDX-FileCopyrightText: Rolescope contributors
-- SPDX-License-Identifier: Apache-2.0
-- What a person can do, by the key of the skill: it outlives the import that brought the skill and finds it again.
-- Own skills were never written so far.

DROP TABLE own_skill;
CREATE TABLE own_skill (key TEXT PRIMARY KEY) WITHOUT ROWID;
