// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/importwords.h"

#include "wording/counted.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <numeric>

namespace rolescope::ui {

namespace {

using importer::About;
using importer::Fate;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::ImportWords", text); }

/// The reason in words; a key that is not known here is at least readable.
QString reasonWords(const QString &key)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "the title")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "date and reading time")},
        {QStringLiteral("contents"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "the table of contents")},
        {QStringLiteral("widget"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a button or menu of the page")},
        {QStringLiteral("before_title"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it stands before the title")},
        {QStringLiteral("heading"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a heading")},
        {QStringLiteral("role_heading"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a heading that names a role")},
        {QStringLiteral("unknown_heading"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a heading of no known section")},
        {QStringLiteral("lead_in"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it only leads over to what follows")},
        {QStringLiteral("announcement"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it only announces what follows")},
        {QStringLiteral("list_mark"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a list mark without words")},
        {QStringLiteral("table"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "the frame of a table")},
        {QStringLiteral("job_marker"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it only marks a job ad")},
        {QStringLiteral("teaser"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a teaser of another article")},
        {QStringLiteral("after_article"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it stands after the end of the article")},
        {QStringLiteral("no_role"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it names no role")},
        {QStringLiteral("two_roles"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it names both roles")},
        {QStringLiteral("unknown_section"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "its section is not known")},
        {QStringLiteral("before_sections"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it stands before the first section")},
        {QStringLiteral("table_without_roles"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "its table names no roles")},
        {QStringLiteral("table_row_too_wide"),
         QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "it has more cells than its table has columns")},
        {QStringLiteral("by_hand"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "set by you")},
        {QStringLiteral("salary_insight"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "a salary page")},
        {QStringLiteral("related"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "another article")},
        {QStringLiteral("off_topic"), QT_TRANSLATE_NOOP("rolescope::ui::ImportWords", "beside the topic")},
    };
    const auto found = words.constFind(key);
    return found != words.constEnd() ? tr(*found) : QString(key).replace(u'_', u' ');
}

QString withReason(const QString &what, const QString &reason)
{
    return reason.isEmpty() ? what : tr("%1: %2").arg(what, reasonWords(reason));
}

} // namespace

QString aboutName(About about, const importer::Article &article)
{
    switch (about) {
    case About::First: return article.roles[0];
    case About::Second: return article.roles[1];
    case About::Both: return tr("both roles");
    case About::Nobody: break;
    }
    return tr("no role");
}

QString fateWords(const importer::ArticleLine &line, const importer::Article &article)
{
    const QString section = line.section ? wording::name(*line.section) : QString();
    const auto inSection = [&](const QString &what) {
        const QString by = line.reason == u"by_hand" ? QStringLiteral(" · ") + reasonWords(line.reason) : QString();
        return (section.isEmpty() ? what : what + QStringLiteral(" · ") + section) + by;
    };
    switch (line.fate) {
    case Fate::Claim: return inSection(tr("Statement about %1").arg(aboutName(line.about, article)));
    case Fate::Shared: return inSection(tr("Statement about both roles"));
    case Fate::Job: return tr("Part of a job ad");
    case Fate::Reference: return withReason(tr("Points to another page"), line.reason);
    case Fate::Furniture: return withReason(tr("Page furniture"), line.reason);
    case Fate::NotPlaced: break;
    }
    return withReason(tr("Not placed"), line.reason);
}

QString added(int statementCount, int jobs)
{
    QStringList parts;
    if (statementCount > 0)
        parts += wording::statements(statementCount);
    if (jobs > 0)
        parts += wording::counted("%1 job ad", "%1 job ads", jobs);
    return parts.isEmpty() ? tr("nothing new") : wording::joined(parts);
}

QString dateAndReading(const importer::Article &article)
{
    const QString date = article.date.isValid() ? wording::longDate(article.date) : tr("date not stated");
    const QString reading =
        article.readingMinutes > 0 ? tr("%1 min read").arg(article.readingMinutes) : tr("reading time not stated");
    return date + QStringLiteral(" · ") + reading;
}

int addedStatements(const importer::ImportReport &report)
{
    return std::accumulate(report.claims.begin(), report.claims.end(), 0,
                           [](int sum, const auto &section) { return sum + section.second; });
}

int lineTotal(const importer::ImportReport::Lines &lines)
{
    return lines.claim + lines.shared + lines.job + lines.reference + lines.furniture + lines.notPlaced;
}

} // namespace rolescope::ui
