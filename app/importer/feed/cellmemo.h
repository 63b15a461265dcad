// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rolescope::importer::feed {

/// What was read from cells, by the cell: feeds repeat themselves. Each cell has one place, from which it drives
/// out the one that was there before: what never comes again costs little more than its reading, and the less the
/// fewer places there are.
template <typename T, size_t placeCount = 8192>
class CellMemo {
public:
    /// The value of `read(cell)`; the reference holds until the next call.
    template <typename Read>
    const T &get(QByteArrayView cell, Read read)
    {
        const std::string_view key(cell.data(), static_cast<size_t>(cell.size()));
        const size_t hash = std::hash<std::string_view>()(key);
        if (m_places.empty())
            m_places.resize(placeCount);
        Place &place = m_places[hash % placeCount];
        if (place.isTaken && place.hash == hash && place.key == key)
            return place.value;
        place.isTaken = false; // in case `read` throws
        place.value = read(cell);
        place.key.assign(key);
        place.hash = hash;
        place.isTaken = true;
        return place.value;
    }

private:
    struct Place {
        size_t hash = 0;
        std::string key;
        T value{};
        bool isTaken = false;
    };
    std::vector<Place> m_places;
};

} // namespace rolescope::importer::feed
