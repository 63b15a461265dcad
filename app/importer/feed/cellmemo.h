// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace rolescope::importer::feed {

/// What was read from cells, by the cell: feeds repeat themselves. Forgets everything when it is full.
template <typename T>
class CellMemo {
public:
    /// The value of `read(cell)`; the reference holds until the next call.
    template <typename Read>
    const T &get(QByteArrayView cell, Read read)
    {
        const std::string_view key(cell.data(), static_cast<size_t>(cell.size()));
        if (const auto known = m_values.find(key); known != m_values.end())
            return known->second;
        if (m_values.size() >= mostValues)
            m_values.clear();
        return m_values.emplace(std::string(key), read(cell)).first->second;
    }

private:
    static constexpr size_t mostValues = 1U << 16U;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
    };
    std::unordered_map<std::string, T, Hash, std::equal_to<>> m_values;
};

} // namespace rolescope::importer::feed
