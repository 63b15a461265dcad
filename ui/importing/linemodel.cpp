// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/linemodel.h"

#include "importer/articlereview.h"
#include "ui/importing/importwords.h"
#include "wording/labels.h"

#include <algorithm>
#include <numeric>

namespace rolescope::ui {

namespace {

using importer::About;
using importer::Fate;

constexpr std::array abouts{About::First, About::Second, About::Both, About::Nobody};

/// Of a longer text a correction takes too long to wait for.
constexpr qsizetype longText = 500000;

bool isStatement(const importer::ArticleLine &line) { return line.fate == Fate::Claim || line.fate == Fate::Shared; }

} // namespace

void LineModel::setDraft(ArticleDraft *draft)
{
    m_draft = draft;
    show(m_show);
}

void LineModel::show(Show what)
{
    beginResetModel();
    m_show = what;
    m_rows.clear();
    if (m_draft && what == Unclear) {
        m_rows = importer::unclearLines(*m_draft->article);
    } else if (m_draft) {
        m_rows.resize(m_draft->article->lines.size());
        std::iota(m_rows.begin(), m_rows.end(), size_t(0));
    }
    endResetModel();
}

QString LineModel::text(int row) const
{
    return m_draft->places.words(m_draft->article->rawText, line(row).span).toString().simplified();
}

QString LineModel::fate(int row) const { return fateWords(line(row), article()); }

Side LineModel::side(int row) const
{
    const importer::ArticleLine &l = line(row);
    if (!isStatement(l))
        return Side::None;
    return l.about == About::First ? Side::A : l.about == About::Second ? Side::B : Side::Both;
}

bool LineModel::isUnclear(int row) const { return line(row).fate == Fate::NotPlaced; }

QStringList LineModel::choices(int column) const
{
    QStringList texts;
    if (column == AboutColumn) {
        for (const About about : abouts)
            texts += aboutName(about, article());
    } else {
        for (const domain::Section section : domain::allSections)
            texts += wording::name(section);
    }
    return texts;
}

int LineModel::choice(const QModelIndex &index) const
{
    const importer::ArticleLine &l = line(index.row());
    if (index.column() == AboutColumn)
        return int(std::find(abouts.begin(), abouts.end(), isStatement(l) ? l.about : About::Nobody) - abouts.begin());
    if (!isStatement(l) || !l.section)
        return -1;
    return int(std::find(domain::allSections.begin(), domain::allSections.end(), *l.section)
               - domain::allSections.begin());
}

const importer::ArticleLine *LineModel::statementBefore(size_t line) const
{
    const auto &lines = m_draft->article->lines;
    while (line > 0) {
        if (isStatement(lines[--line]))
            return &lines[line];
    }
    return nullptr;
}

void LineModel::choose(const QModelIndex &index, int choice)
{
    const size_t at = lineAt(index.row());
    const importer::ArticleLine &now = line(index.row());
    const importer::ArticleLine *before = statementBefore(at);
    About about = isStatement(now) ? now.about : before ? before->about : About::Both;
    std::optional<domain::Section> section = now.section;
    if (!section)
        section = before && before->section ? before->section : domain::Section::Definition;
    if (index.column() == AboutColumn)
        about = abouts[size_t(choice)];
    else
        section = domain::allSections[size_t(choice)];
    m_waiting.push_back({at, about, about == About::Nobody ? std::nullopt : section});
    if (!isCorrecting())
        next();
}

void LineModel::next()
{
    if (m_waiting.empty())
        return;
    const Correction now = m_waiting.front();
    m_waiting.pop_front();
    // Tasks may still read the article: each correction is made in a copy.
    const auto work = [article = m_draft->article, skills = m_draft->skills, now](std::stop_token) {
        auto copy = std::make_shared<importer::Article>(*article);
        importer::correct(*copy, now.line, now.about, now.section, *skills);
        return std::shared_ptr<const importer::Article>(std::move(copy));
    };
    if (m_draft->article->rawText.size() < longText)
        take(work({}), now.line);
    else
        m_correcting.start(work, [this, now](auto article) { take(std::move(article), now.line); });
}

void LineModel::take(std::shared_ptr<const importer::Article> article, size_t line)
{
    m_draft->article = std::move(article);
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), line);
    if (found != m_rows.end() && *found == line) {
        const int row = int(found - m_rows.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    next();
    Q_EMIT corrected();
}

int LineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int LineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::EditRole))
        return {};
    if (index.column() == LineColumn)
        return role == Qt::AccessibleTextRole ? text(index.row()) + QStringLiteral(". ") + fate(index.row())
                                              : text(index.row());
    return choices(index.column()).value(choice(index), QStringLiteral("–"));
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case LineColumn: return tr("Line, and what it became");
    case AboutColumn: return tr("About");
    case SectionColumn: return tr("Section");
    default: return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == LineColumn ? base : base | Qt::ItemIsEditable;
}

} // namespace rolescope::ui
