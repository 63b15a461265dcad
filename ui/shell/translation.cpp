// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/translation.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace rolescope::ui {

QStringList Translation::folders()
{
    return QStringList{QStringLiteral(":/translations")}
    + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("rolescope/translations"),
                                QStandardPaths::LocateDirectory);
}

bool Translation::loadFor(const QLocale &locale, const QStringList &where)
{
    return std::any_of(where.begin(), where.end(), [&](const QString &folder) {
        return load(locale, QStringLiteral("rolescope"), QStringLiteral("_"), folder);
    });
}

QString Translation::translate(const char *, const char *source, const char *disambiguation, int n) const
{
    return QTranslator::translate("rolescope", source, disambiguation, n);
}

void speakLanguageOf(const QLocale &locale)
{
    auto *ours = new Translation(qApp);
    if (!ours->loadFor(locale)) {
        delete ours;
        return; // Qt's words in one language and ours in another would be worse
    }
    auto *qt = new QTranslator(qApp);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(ours); // asked first
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace rolescope::ui
