// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace rolescope::translationtest {

inline constexpr QChar openMark(0x27E6);  // ⟦
inline constexpr QChar closeMark(0x27E7); // ⟧

/// A language of our own: every text in marks and 40 % longer, with its %1 and & where they were.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString pseudo(const QString &source);
};

} // namespace rolescope::translationtest
