// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/edits.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace rolescope::storage {

/// Which skill each key is, after a person merged some: the newest merge of a key holds, and one into a key that
/// is not there has no effect.
class MergedKeys {
public:
    MergedKeys() = default;
    /// The edits oldest first.
    MergedKeys(const std::vector<SkillEdit> &, const QSet<QString> &keys);

    QString shown(const QString &key) const;
    bool isEmpty() const { return m_into.isEmpty(); }

private:
    QHash<QString, QString> m_into;
};

} // namespace rolescope::storage
