// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "domain/codes.h"

#include <QString>

namespace rolescope::wording {

QString name(domain::Section);
QString name(domain::Level);      ///< "Senior / Expert"; Unknown: "not stated"
QString shortName(domain::Level); ///< "Senior"; Unknown: "not stated"
QString name(domain::JobType);    ///< "full time"
QString name(domain::Remote);     ///< "on site"
QString name(domain::Period);     ///< "a year"
QString name(analysis::GlanceKind);

/// How a source words it, for the education row: "typically", "often preferred"; empty for Required.
QString strengthWord(domain::Strength);
/// As a column value: "required", "typical", "named as an example".
QString strengthName(domain::Strength);

/// "1 article", "4 articles".
QString articles(int count);
/// "4 articles", "O*NET", "4 articles and O*NET": `onet` of the texts are releases of O*NET.
QString sources(int texts, int onet);
/// "1 job", "1,204 jobs".
QString jobs(qint64 count);
/// "1 statement", "37,057 statements".
QString statements(int count);
/// "1 occupation", "1,016 occupations".
QString occupations(int count);
/// "1 line", "12 lines".
QString lines(int count);
/// "4 articles, 2 publishers"; "1 article"; "O*NET".
QString texts(const analysis::RoleSummary &);
/// "4 articles · 0 jobs", beside a role's name.
QString roleCounts(const analysis::RoleSummary &);
/// The name with its longest word cut to initials where a short place needs it ("ML Engineer").
QString shortRoleName(const QString &name, int maxCharacters);

} // namespace rolescope::wording
