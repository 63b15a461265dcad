// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistmodel.h"

#include "analysis/thresholds.h"
#include "engine/jobtable.h"
#include "text/fold.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/readerlocale.h"

#include <QDate>

#include <algorithm>

namespace rolescope::ui {

namespace {

// A view holds row heights as int pixels, up to 96 a row: more rows than this would overflow them.
constexpr size_t mostRows = 20'000'000;

JobCell orNotStated(const QString &text)
{
    return {text.isEmpty() ? JobListModel::tr("not stated") : text, {}, text.isEmpty()};
}

} // namespace

QString JobListModel::separator() { return QStringLiteral(" · "); }

void JobListModel::setTable(std::shared_ptr<const domain::Catalog> catalog,
                            std::shared_ptr<const engine::JobTable> jobs)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_jobs = std::move(jobs);
    m_rows.reset();
    m_reasons = {};
    endResetModel();
}

void JobListModel::setPair(domain::RoleId a, domain::RoleId b)
{
    m_a = a;
    m_b = b;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, MarkColumn));
}

void JobListModel::setMarkedSkills(std::vector<domain::SkillId> skills)
{
    m_markedSkills = std::move(skills);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, ColumnCount - 1));
}

void JobListModel::setHeldJob(domain::JobId job)
{
    if (job == m_held)
        return;
    m_held = job;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MarkColumn), index(rowCount() - 1, ColumnCount - 1));
}

bool JobListModel::isMarked(int row) const
{
    if (m_markedSkills.empty())
        return false;
    const std::vector<domain::SkillId> named = m_jobs->skills(tableRow(row));
    return std::any_of(named.begin(), named.end(), [this](domain::SkillId skill) {
        return std::find(m_markedSkills.begin(), m_markedSkills.end(), skill) != m_markedSkills.end();
    });
}

void JobListModel::setEnds(const SalaryEnds &ends)
{
    m_ends = ends;
    Q_EMIT headerDataChanged(Qt::Horizontal, SalaryColumn, SalaryColumn);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SalaryColumn), index(rowCount() - 1, SalaryColumn));
}

void JobListModel::setApart(bool employer, bool role)
{
    if (employer == m_employerApart && role == m_roleApart)
        return;
    m_employerApart = employer;
    m_roleApart = role;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

void JobListModel::setRows(Rows rows, Reasons reasons)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_reasons = std::move(reasons);
    endResetModel();
}

void JobListModel::setStars(std::function<bool(domain::JobId)> stars)
{
    m_stars = std::move(stars);
    updateStars();
}

void JobListModel::updateStars()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows || !m_jobs ? 0 : int(std::min(m_rows->size(), mostRows));
}

int JobListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row(), index.column());
    const JobCell c = cell(index.row(), index.column());
    return c.second.isEmpty() ? c.text : c.text + u'\n' + c.second;
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case MarkColumn: return role == Qt::DisplayRole ? QString() : tr("Role");
    case TitleColumn: return m_employerApart ? tr("Title") : tr("Title, employer");
    case EmployerColumn: return tr("Employer");
    case RoleColumn: return tr("Role");
    case TypeColumn: return tr("Type");
    case RemoteColumn: return tr("Remote");
    case PostedColumn: return tr("Posted");
    case SkillsColumn: return tr("Skills");
    case PlaceColumn: return tr("Place");
    case LevelColumn: return tr("Level");
    case SalaryColumn:
        return m_ends.currency.isEmpty() ? tr("Salary a year") : tr("Salary, %1 a year").arg(m_ends.currency);
    default: return {};
    }
}

QStringList JobListModel::keys(int column) const
{
    switch (column) {
    case TitleColumn: {
        QStringList keys{QStringLiteral("title")};
        if (!m_employerApart)
            keys += QStringLiteral("employer");
        if (!m_roleApart)
            keys += QStringLiteral("role");
        return keys;
    }
    case EmployerColumn: return {QStringLiteral("employer")};
    case RoleColumn: return {QStringLiteral("role")};
    case TypeColumn: return {QStringLiteral("type")};
    case RemoteColumn: return {QStringLiteral("remote")};
    case PostedColumn: return {QStringLiteral("posted")};
    case SkillsColumn: return {QStringLiteral("skills")};
    case PlaceColumn: return {QStringLiteral("place"), QStringLiteral("country")};
    case LevelColumn: return {QStringLiteral("level")};
    case SalaryColumn: return {QStringLiteral("currency"), QStringLiteral("low_yearly"), QStringLiteral("high_yearly")};
    default: return {};
    }
}

domain::JobId JobListModel::job(int row) const
{
    return row >= 0 && row < rowCount() ? m_jobs->id(tableRow(row)) : domain::JobId();
}

std::optional<int> JobListModel::rowOf(domain::JobId id) const
{
    if (rowCount() == 0)
        return {};
    const auto wanted = m_jobs->rowOf(id);
    if (!wanted)
        return {};
    const auto end = m_rows->begin() + rowCount();
    const auto found = std::find(m_rows->begin(), end, *wanted);
    if (found == end)
        return {};
    return int(found - m_rows->begin());
}

Side JobListModel::side(int row) const
{
    const domain::RoleId role = m_jobs->role(tableRow(row));
    if (!role.isValid())
        return Side::None;
    return role == m_a ? Side::A : role == m_b ? Side::B : Side::None;
}

domain::YearlySalary JobListModel::salary(int row) const { return m_jobs->yearly(tableRow(row)); }

bool JobListModel::isOnScale(int row) const
{
    return m_ends.isValid() && m_jobs->currency(tableRow(row)) == m_ends.currency && salary(row).isKnown();
}

JobCell JobListModel::cell(int row, int column) const
{
    const quint32 at = tableRow(row);
    switch (column) {
    case TitleColumn: return titleCell(row);
    case PlaceColumn: return placeCell(at);
    case LevelColumn: return levelCell(at);
    case SalaryColumn: return salaryCell(at);
    case EmployerColumn: return orNotStated(m_jobs->employer(at));
    case RoleColumn: return roleCell(row);
    case TypeColumn: return {wording::name(m_jobs->type(at)), {}, m_jobs->type(at) == domain::JobType::Unknown};
    case RemoteColumn: return {wording::name(m_jobs->remote(at)), {}, m_jobs->remote(at) == domain::Remote::Unknown};
    case PostedColumn: {
        const auto day = m_jobs->postedDay(at);
        return orNotStated(day ? wording::shortDate(QDate::fromJulianDay(*day)) : QString());
    }
    case SkillsColumn: return skillsCell(at);
    default: return {};
    }
}

JobCell JobListModel::skillsCell(quint32 tableRow) const
{
    QStringList names;
    for (const domain::SkillId id : m_jobs->skills(tableRow)) {
        if (const domain::Skill *skill = m_catalog ? m_catalog->skill(id) : nullptr)
            names += skill->name;
    }
    return {names.isEmpty() ? tr("none named") : names.join(QStringLiteral(", ")), {}, names.isEmpty()};
}

QString JobListModel::roleName(quint32 tableRow) const
{
    const domain::Role *role = m_catalog ? m_catalog->role(m_jobs->role(tableRow)) : nullptr;
    return role ? role->name : wording::noRole();
}

QString JobListModel::titleToAssign(int row) const
{
    const quint32 at = tableRow(row);
    const QString &title = m_jobs->title(at);
    if (!m_catalog || title.isEmpty() || m_jobs->role(at).isValid())
        return {};
    const std::vector<QString> &ignored = m_catalog->ignoredTitles;
    const bool isIgnored = !ignored.empty() && std::binary_search(ignored.begin(), ignored.end(), text::folded(title));
    return isIgnored ? QString() : title;
}

JobCell JobListModel::roleCell(int row) const
{
    const quint32 at = tableRow(row);
    if (titleToAssign(row).isEmpty())
        return {roleName(at), {}, !m_jobs->role(at).isValid(), {}};
    return {tr("title not known"), {}, true, tr("assign…")};
}

JobCell JobListModel::titleCell(int row) const
{
    const quint32 at = tableRow(row);
    JobCell c;
    c.text = m_jobs->title(at);
    c.quiet = c.text.isEmpty();
    if (c.quiet)
        c.text = tr("title not stated");
    QStringList parts;
    if (!m_employerApart && !m_jobs->employer(at).isEmpty())
        parts += m_jobs->employer(at);
    if (m_reasons) {
        parts += m_reasons(row);
    } else if (!m_roleApart) {
        const JobCell role = roleCell(row);
        parts += role.text;
        c.link = role.link;
    }
    c.second = parts.join(separator());
    return c;
}

JobCell JobListModel::placeCell(quint32 tableRow) const
{
    const QString &place = m_jobs->place(tableRow), &country = m_jobs->country(tableRow);
    const domain::Remote remote = m_jobs->remote(tableRow);
    return {wording::placeOf(place, country, remote),
            {},
            place.isEmpty() && country.isEmpty() && remote == domain::Remote::Unknown};
}

JobCell JobListModel::levelCell(quint32 tableRow) const
{
    const domain::Level level = m_jobs->level(tableRow);
    return {wording::shortName(level), m_jobs->levelIsInferred(tableRow) ? tr("from the title") : QString(),
            level == domain::Level::Unknown};
}

JobCell JobListModel::salaryCell(quint32 tableRow) const
{
    const domain::YearlySalary salary = m_jobs->yearly(tableRow);
    QString text = wording::salaryRange(salary);
    if (!salary.isKnown())
        return {text, {}, true};
    const QString &currency = m_jobs->currency(tableRow);
    if (currency != m_ends.currency)
        text += u' ' + currency;
    if (domain::isWideRange(salary, m_wideRange))
        text += separator() + wording::wideRange();
    return {text, {}, false};
}

QString JobListModel::spoken(int row, int column) const
{
    const JobCell c = cell(row, column);
    switch (column) {
    case MarkColumn: {
        const domain::Role *role = m_catalog ? m_catalog->role(m_jobs->role(tableRow(row))) : nullptr;
        return role ? tr("Job for %1").arg(role->name) : tr("Role: %1").arg(wording::noRole());
    }
    case TitleColumn: {
        const QString said = c.second.isEmpty() ? c.text : tr("%1, %2").arg(c.text, c.second);
        const QString starred = isStarred(row) ? tr("%1, starred").arg(said) : said;
        return isHeld(row) ? tr("%1, held side by side").arg(starred) : starred;
    }
    case PlaceColumn: return tr("Place: %1").arg(c.text);
    case LevelColumn:
        return c.second.isEmpty() ? tr("Level: %1").arg(c.text) : tr("Level: %1, %2").arg(c.text, c.second);
    case SalaryColumn: {
        if (c.quiet)
            return tr("Salary: %1").arg(c.text);
        // The cell names a currency that is not the column's.
        const QString &currency = m_jobs->currency(tableRow(row));
        return currency.isEmpty() || currency != m_ends.currency ? tr("Salary a year: %1").arg(c.text)
                                                                 : tr("Salary in %1 a year: %2").arg(currency, c.text);
    }
    default: return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), c.text);
    }
}

} // namespace rolescope::ui
