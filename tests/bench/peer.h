// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jobtable.h"

#include <QString>
#include <QStringList>

#include <vector>

struct sqlite3;

namespace rolescope::bench {

/// The same jobs in SQLite with covering indexes and ANALYZE, asked the same questions: shown rows'
/// first page, every facet without its own filter, hidden counts and the salary histogram.
class SqlitePeer {
public:
    explicit SqlitePeer(const engine::JobTable &, bool withSkills);
    ~SqlitePeer();
    SqlitePeer(const SqlitePeer &) = delete;
    SqlitePeer &operator=(const SqlitePeer &) = delete;

    /// `roles`: positions in the table's roles; the filter keeps these.
    void answer(const std::vector<int> &roles);
    /// One brush step: salary at least `from`, within the same roles.
    void brush(const std::vector<int> &roles, qint32 from);
    /// How many jobs a role has, and how many of them name each skill.
    void skillsOf(int role);
    static QStringList skillsSql(int role);
    static QString name() { return QStringLiteral("SQLite 3, covering indexes, ANALYZE"); }
    /// The statements of one answer, for the reader.
    QStringList sql(const std::vector<int> &roles, const QString &more = {}) const;

private:
    void run(const QString &sql);

    sqlite3 *m_db = nullptr;
    bool m_withSkills;
};

} // namespace rolescope::bench
