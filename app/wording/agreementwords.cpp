// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/agreementwords.h"

#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <QStringList>

#include <algorithm>

namespace rolescope::wording {

QString similarDutiesHead() { return tr("Similar duties"); }

QString dutyState(bool checked) { return checked ? tr("similar duty, checked by you") : tr("similar duty, suggested"); }

QString shortDutyState(bool checked) { return checked ? tr("checked by you") : tr("suggested"); }

QString sameDuty() { return tr("Same duty"); }

QString notTheSameDuty() { return tr("Not the same"); }

QString similarDutiesReading(const analysis::SectionComparison &section, const QString &a, const QString &b)
{
    const auto all = static_cast<qint64>(section.similar.size());
    const qint64 checked = std::count_if(section.similar.begin(), section.similar.end(),
                                         [](const analysis::SimilarDuty &duty) { return duty.checked; });
    QStringList states;
    if (checked > 0)
        states += tr("%1 checked by you").arg(number(checked));
    if (checked < all)
        states += tr("%1 suggested").arg(number(all - checked));
    return tr("%1 of %2 duties of %3 and %4 of %5 of %6 have a similar one: %7.")
        .arg(number(all), number(section.countA), a, number(all), number(section.countB), b,
             states.join(QStringLiteral(", ")));
}

QString cellSign(analysis::CellState state)
{
    using analysis::CellState;
    switch (state) {
    case CellState::Stated: return QStringLiteral("●");
    case CellState::WordedDifferently: return alikeMark;
    case CellState::NotStated: return QStringLiteral("○");
    case CellState::SectionNotStated: break;
    }
    return QStringLiteral("–");
}

QString cellState(analysis::CellState state)
{
    using analysis::CellState;
    switch (state) {
    case CellState::Stated: return tr("stated");
    case CellState::WordedDifferently: return tr("other words");
    case CellState::NotStated: return tr("not stated");
    case CellState::SectionNotStated: break;
    }
    return tr("silent here");
}

QString cellWords(const analysis::AgreementRow &row, const analysis::AgreementCell &cell)
{
    if (!row.skill.isValid() || cell.claims.empty())
        return cellState(cell.state);
    return cell.strength == domain::Strength::Example ? tr("example") : strengthName(cell.strength);
}

QString cellLegend()
{
    using analysis::CellState;
    return tr("%1 stated · %2 in other words, a skill: less firmly · %3 not stated · %4 silent on the whole section")
        .arg(cellSign(CellState::Stated), cellSign(CellState::WordedDifferently), cellSign(CellState::NotStated),
             cellSign(CellState::SectionNotStated));
}

QString agreementSection(domain::Section section)
{
    return section == domain::Section::Skills ? tr("Skills and tools") : name(section);
}

QString agreedOf(const analysis::AgreementSection &section)
{
    const QString rows = number(static_cast<qint64>(section.rows.size()));
    if (section.publishers < 2)
        return tr("%1, by one publisher only").arg(rows);
    return section.publishers == 2
        ? tr("%1 of %2 stated by both publishers").arg(number(section.agreed), rows)
        : tr("%1 of %2 stated by all %3 publishers").arg(number(section.agreed), rows, number(section.publishers));
}

QString publishersOf(const analysis::AgreementRow &row, int ofPublishers)
{
    return tr("%1 of %2").arg(number(row.publishers), number(ofPublishers));
}

QString statedBy(const analysis::AgreementRow &row, int ofPublishers)
{
    const QString stated =
        trCount("stated by %1 of %2 publisher", "stated by %1 of %2 publishers", ofPublishers, number(row.publishers))
            .arg(number(ofPublishers));
    return row.inOtherWords == 0 ? stated : tr("%1, by %2 in other words").arg(stated, number(row.inOtherWords));
}

QString baselineSentence(const std::optional<double> &baseline, int pairs)
{
    if (!baseline)
        return tr("Baseline: not available, there are no two publishers that name skills for the same role.");
    return tr("Baseline: %1, the mean Jaccard of the skills in two texts on one role by independent publishers (%2).")
        .arg(decimal(*baseline, 'f', 2), trCount("%1 pair of texts", "%1 pairs of texts", pairs, number(pairs)));
}

QString nearCopyOf(const QString &others) { return tr("near copy of %1, counts with it").arg(others); }

QString countedApart(const QString &others) { return tr("near copy of %1, counted apart by you").arg(others); }

QString nearCopiesHead() { return tr("Near copies"); }

QString manyCopies()
{
    return tr("Several texts (%1) are near copies of others and count with them; see the end of this list.")
        .arg(alikeMark);
}

QString countApart() { return tr("Count apart"); }

QString countAsOne() { return tr("Count as one"); }

QString agreementReading(const analysis::Agreement &agreement)
{
    const auto count = agreement.publishers.size();
    if (agreement.columns.empty())
        return tr("No source here describes %1.").arg(agreement.role.name);
    const QString counts = texts(agreement.role);
    if (count == 1)
        return tr("%1 on %2: with one publisher, there is nobody to differ from.").arg(counts, agreement.role.name);
    return tr("%1 on %2. Agreement is counted in publishers, not in texts.").arg(counts, agreement.role.name);
}

} // namespace rolescope::wording
