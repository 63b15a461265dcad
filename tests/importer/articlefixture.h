// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "text/skillreader.h"

#include <QString>
#include <QStringList>

namespace rolescope::importer::fixture {

/// The skills of the bundled vocabulary; a mention's id is its place from 1.
const std::vector<domain::Skill> &vocabulary();
const text::SkillReader &skillReader();

/// Text of a file as the program reads it; fails the test's assertion with an empty text.
QString textOf(const QString &file);

/// Where the four articles stand that the reader was first made for; empty: not on this machine.
QString seedFolder();
QStringList seedFiles();

/// "first", "second", "both", "" of a claim, as the fixtures write it.
QString aboutCode(About);

} // namespace rolescope::importer::fixture
