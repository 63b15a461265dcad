// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace rolescope::importer::feed {

/// A hash of 128 bits for telling equal files and equal rows; no protection against intent.
class ContentHash {
public:
    void add(QByteArrayView);
    void addNumber(quint64);
    /// 32 hexadecimal digits.
    QString toString() const;
    bool operator==(const ContentHash &) const = default;

private:
    std::array<quint64, 2> m_state{0x243f6a8885a308d3ULL, 0x13198a2e03707344ULL};
};

} // namespace rolescope::importer::feed
