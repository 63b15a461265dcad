// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/exportwords.h"

#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/tr.h"

#include <QRegularExpression>

namespace rolescope::wording {

QString documentLanguage()
{
    //: the language of this translation as a BCP 47 tag: "de", "pt-BR"
    const QString given = tr("en");
    static const QRegularExpression tag(QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"));
    return tag.match(given).hasMatch() ? given : QStringLiteral("en");
}

QString withoutPages(QString text)
{
    text.replace(QChar::Nbsp, u' ');
    text.remove(tr(" on page {page}"));
    text.remove(tr(" page {page}"));
    return text.remove(QLatin1String("{page}"));
}

QString withoutWritingLine(QString text)
{
    const QString line(18, u'_');
    return text.remove(tr(" · prepared for %1").arg(line)).remove(line);
}

QString logoText() { return tr("Logo"); }
QString roleHead() { return tr("Role"); }
QString circlesName() { return tr("Skills in common"); }
QString barsName() { return tr("Skills by category"); }
QString salaryLinesName() { return tr("Salary a year"); }

QString logoFault(domain::LogoFault fault, const QString &path)
{
    switch (fault) {
    case domain::LogoFault::None: return {};
    case domain::LogoFault::TooLarge:
        return tr("The logo %1 is larger than %2 bytes.").arg(path, number(domain::mostLogoBytes));
    case domain::LogoFault::NotAnImage: return tr("The logo %1 is no PNG or JPEG that can be read.").arg(path);
    case domain::LogoFault::TooManyPixels:
        return tr("The logo %1 has more than %2 pixels a side.").arg(path, number(domain::mostLogoSide));
    }
    return {};
}

QString indexTitle() { return tr("Comparisons of roles"); }

QString indexSummary(qint64 pairs, qint64 roles, const QDate &dataAsOf)
{
    const QString all = tr("%1 of %2")
                            .arg(trCount("%1 comparison", "%1 comparisons", pairs, number(pairs)),
                                 trCount("%1 role", "%1 roles", roles, number(roles)));
    return dataAsOf.isValid() ? tr("%1 · data as of %2").arg(all, longDate(dataAsOf)) : all;
}

QString comparedWithHead() { return tr("Compared with"); }
QString fileHead() { return tr("File"); }

} // namespace rolescope::wording
