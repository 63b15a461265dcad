// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

class QLocale;

namespace rolescope::wording {

/// While one lives, this thread's words are English and its numbers and days as in no locale: for formats that
/// programs read, whoever writes them.
class Canonical {
public:
    Canonical();
    ~Canonical();
    Q_DISABLE_COPY_MOVE(Canonical)

    static bool isOn();
};

/// How the reader writes numbers and days: the default locale's way. Without one "1,204", 0.5 and 2024-03-01.
QLocale readerLocale();

/// As QLocale::toString.
QString decimal(double value, char format, int precision);
/// What the reader means by "0,5", or by "0.5".
double decimalOf(const QString &number, bool *ok);

/// "March", 1 to 12.
QString monthName(int month);
/// "2024-03-01", or as the reader writes a day in figures.
QString shortDate(const QDate &);

} // namespace rolescope::wording
