// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/skillkeys.h"

#include <algorithm>
#include <utility>

namespace rolescope::storage {

MergedKeys::MergedKeys(const std::vector<SkillEdit> &edits, const QSet<QString> &keys)
{
    std::vector<std::pair<QString, QString>> merges; // from, into; by their newest edits
    for (const SkillEdit &edit : edits) {
        if (edit.change != SkillChange::Merge || !keys.contains(edit.skill))
            continue;
        std::erase_if(merges, [&edit](const auto &merge) { return merge.first == edit.skill; });
        merges.emplace_back(edit.skill, edit.value);
    }
    for (const auto &[from, into] : merges) {
        const QString a = shown(from), b = shown(into);
        if (keys.contains(into) && a != b)
            m_into.insert(a, b);
    }
}

QString MergedKeys::shown(const QString &key) const
{
    QString at = key;
    for (auto into = m_into.constFind(at); into != m_into.cend(); into = m_into.constFind(at))
        at = *into;
    return at;
}

} // namespace rolescope::storage
