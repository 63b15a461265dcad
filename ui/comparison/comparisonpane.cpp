// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/comparisonpane.h"

#include "ui/common/style.h"
#include "ui/comparison/agreementheader.h"
#include "ui/comparison/columnheader.h"
#include "ui/comparison/findbar.h"
#include "workspace/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <tuple>

namespace rolescope::ui {

ComparisonPane::ComparisonPane(workspace::Selection *selection, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_style(style),
      m_header(new ColumnHeader(style, this)),
      m_agreementHeader(new AgreementHeader(style, this)),
      m_page(new Page(style, this)),
      m_find(new FindBar(style, this))
{
    setObjectName(QStringLiteral("comparisonPane"));
    m_page->setObjectName(QStringLiteral("comparisonPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_agreementHeader);
    m_agreementHeader->hide();
    column->addWidget(m_page, 1);
    column->addWidget(m_find);

    connect(m_page, &Page::gridChanged, this, [this] {
        m_header->setGrid(m_page->grid());
        m_agreementHeader->setGrid(m_page->grid());
    });
    connect(m_agreementHeader, &AgreementHeader::roleChosen, this, &ComparisonPane::showRole);
    connect(m_agreementHeader, &AgreementHeader::sourceActivated, this, &ComparisonPane::showSource);
    connect(m_page, &Page::sourceActivated, this, &ComparisonPane::openSource);
    connect(m_page, &Page::linkActivated, this, &ComparisonPane::openLink);
    connect(m_page, &Page::menuRequested, this, &ComparisonPane::openMenu);
    connect(m_page, &Page::acted, this, &ComparisonPane::act);
    connect(m_page, &Page::copyRequested, this, &ComparisonPane::copyRowAsTable);
    connect(m_page, &Page::skillPointedAt, this, &ComparisonPane::pointAt);
    connect(m_find, &FindBar::wordsChanged, this, &ComparisonPane::updateHits);
    connect(m_find, &FindBar::stepRequested, this, [this](int steps) {
        m_page->stepFound(steps);
        m_find->setHits(m_page->currentFound(), m_page->foundCount());
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_page->setFound({});
        focusPage();
    });
    connect(selection, &workspace::Selection::skillsChanged, this, &ComparisonPane::markSkills);
    connect(style, &Style::changed, this, [this] { rebuild(true); });
}

void ComparisonPane::setComparison(std::shared_ptr<const analysis::Comparison> comparison,
                                   std::shared_ptr<const domain::Catalog> catalog)
{
    const bool samePair =
        m_comparison && comparison && m_comparison->a.id == comparison->a.id && m_comparison->b.id == comparison->b.id;
    m_comparison = std::move(comparison);
    m_catalog = std::move(catalog);
    m_agreement = nullptr;
    m_comparing.cancel();
    rebuild(samePair);
}

void ComparisonPane::setView(const QString &key)
{
    if (key == m_view)
        return;
    m_view = key;
    rebuild();
}

void ComparisonPane::setTight(bool tight)
{
    m_header->setTight(tight);
    m_page->setTight(tight);
}

int ComparisonPane::headerHeight() const
{
    int height = 0;
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_header, m_agreementHeader, m_find})
        height += part->isHidden() ? 0 : part->sizeHint().height();
    return height;
}

int ComparisonPane::wholeHeight(int room)
{
    const int header = headerHeight();
    return header + m_page->wholeHeight(room - header);
}

Page::Fold ComparisonPane::foldAt(int room, int spare)
{
    const int header = headerHeight();
    Page::Fold fold = m_page->foldAt(room - header, spare);
    fold.height += header;
    return fold;
}

void ComparisonPane::compareSources()
{
    // The role that was looked at, else the one that more is written about.
    const analysis::RoleSummary &a = m_comparison->a;
    const analysis::RoleSummary &b = m_comparison->b;
    const bool known = (m_role == a.id && a.texts > 1) || (m_role == b.id && b.texts > 1);
    if (!known)
        m_role = std::tie(b.publishers, b.texts) > std::tie(a.publishers, a.texts) ? b.id : a.id;
    m_agreementHeader->setRoles(*m_comparison, m_role);
    m_comparing.start(
        [catalog = m_catalog, role = m_role, thresholds = m_comparison->thresholds](std::stop_token) {
            return std::make_shared<const analysis::Agreement>(analysis::agreement(*catalog, role, thresholds));
        },
        [this](auto agreement) { showAgreement(std::move(agreement)); });
}

void ComparisonPane::showRole(domain::RoleId role)
{
    m_role = role;
    m_agreement = nullptr;
    m_shown.clear(); // another role begins at its top
    rebuild();
}

void ComparisonPane::showAgreement(std::shared_ptr<const analysis::Agreement> agreement)
{
    m_agreement = std::move(agreement);
    if (m_view == viewkey::agreement)
        rebuild(true);
}

void ComparisonPane::act(const Action &action)
{
    if (const auto *duty = std::get_if<domain::DutyCheck>(&action))
        Q_EMIT dutyChecked(*duty);
    else if (const auto *claim = std::get_if<domain::ClaimId>(&action))
        Q_EMIT claimActivated(*claim);
    else if (const auto *choice = std::get_if<CopyChoice>(&action))
        Q_EMIT copiesChosen(*choice);
    else if (const auto *jobs = std::get_if<domain::FilterSpec>(&action))
        Q_EMIT jobsRequested(*jobs);
}

void ComparisonPane::rebuild(bool keepPlace)
{
    if (!m_comparison || !m_catalog)
        return;
    m_pointing = false;
    const bool agreement = m_view == viewkey::agreement;
    if (agreement && !m_agreement) {
        compareSources();
        return; // what is shown stays until the answer is there
    }
    PageContent content =
        agreement ? agreementPage(*m_agreement, *m_comparison) : pageOf(m_view, *m_comparison, *m_catalog);
    m_header->setVisible(content.hasColumns());
    m_header->setRoles(m_comparison->a.name, m_comparison->b.name);
    if (agreement)
        m_agreementHeader->setAgreement(*m_agreement, *m_comparison, *m_catalog);
    m_agreementHeader->setVisible(agreement);
    m_page->setEntries(
        std::move(content), [this](const EntryData &entry) { return spoken(entry); },
        [this](const Piece &piece) { return describe(piece); }, keepPlace && m_shown == m_view);
    m_shown = m_view;
    markSkills();
    if (!m_find->words().isEmpty())
        updateHits(m_find->words());
}

QString ComparisonPane::describe(const Piece &piece) const
{
    if (piece.kind == Piece::Kind::Source)
        return citation(piece.source, *m_comparison, *m_catalog);
    if (std::holds_alternative<domain::FilterSpec>(piece.action))
        return tr("%1: shows these job ads in the list").arg(piece.text);
    const auto *id = std::get_if<domain::ClaimId>(&piece.action);
    const domain::Claim *claim = id ? m_catalog->claim(*id) : nullptr;
    if (!claim)
        return {};
    const QString words = claim->original.value_or(
        claim->label.isEmpty() ? claim->text : QStringLiteral("%1: %2").arg(claim->label, claim->text));
    return QStringLiteral("“%1”\n%2")
        .arg(words, citation(sourceNumber(claim->source, *m_comparison), *m_comparison, *m_catalog));
}

QString ComparisonPane::spoken(const EntryData &entry) const
{
    const QString a = citedText(entry.a);
    QString start = entry.label.isEmpty() ? QString() : entry.label + QStringLiteral(". ");
    if (!entry.spokenNote.isEmpty())
        start += entry.spokenNote + QStringLiteral(". ");
    switch (entry.place) {
    case EntryData::Place::Row:
        return start + tr("%1: %2. %3: %4.").arg(m_comparison->a.name, a, m_comparison->b.name, citedText(entry.b));
    case EntryData::Place::Matrix: return entry.spokenNote;
    case EntryData::Place::Left:
    case EntryData::Place::Right:
    case EntryData::Place::Full: break;
    }
    return start + ofRole(entry) + a;
}

QString ComparisonPane::ofRole(const EntryData &entry) const
{
    if (entry.look == EntryData::Look::Heading)
        return {};
    if (entry.place == EntryData::Place::Left || (entry.place == EntryData::Place::Full && entry.side == Side::A))
        return tr("%1: ").arg(m_comparison->a.name);
    if (entry.place == EntryData::Place::Right || (entry.place == EntryData::Place::Full && entry.side == Side::B))
        return tr("%1: ").arg(m_comparison->b.name);
    return {};
}

void ComparisonPane::showSource(int number)
{
    Q_EMIT viewRequested(viewkey::sources);
    setView(viewkey::sources);
    m_page->scrollToKey(sourceKey(number));
}

void ComparisonPane::find() { m_find->open(); }

void ComparisonPane::updateHits(const QString &words)
{
    const int all = m_page->setFound(words);
    m_page->stepFound(1);
    m_find->setHits(m_page->currentFound(), all);
}

void ComparisonPane::markSkills()
{
    const auto &skills = m_selection->skills();
    m_page->setMarkedSkills({skills.begin(), skills.end()});
}

void ComparisonPane::pointAt(domain::SkillId skill)
{
    if (skill.isValid()) {
        if (!m_pointing)
            m_chosenSkills = m_selection->skills();
        m_pointing = true;
        m_selection->setSkills({skill});
    } else if (m_pointing) {
        m_pointing = false;
        m_selection->setSkills(m_chosenSkills);
    }
}

QString ComparisonPane::currentRowText() const
{
    const EntryRow *row = m_page->currentRow();
    if (!row || !m_comparison)
        return {};
    QStringList lines;
    const EntryData &entry = row->data();
    if (!entry.label.isEmpty())
        lines += entry.label;
    if (entry.place == EntryData::Place::Row) {
        if (!entry.spokenNote.isEmpty())
            lines += entry.spokenNote;
        lines += QStringLiteral("%1: %2").arg(m_comparison->a.name, citedText(entry.a));
        lines += QStringLiteral("%1: %2").arg(m_comparison->b.name, citedText(entry.b));
    } else if (entry.place == EntryData::Place::Matrix) {
        lines += entry.spokenNote;
    } else {
        lines += ofRole(entry) + citedText(entry.a);
    }
    for (const int number : sourceNumbers(entry))
        lines += citation(number, *m_comparison, *m_catalog);
    return lines.join(u'\n');
}

void ComparisonPane::copyRow() const
{
    const QString text = currentRowText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ComparisonPane::focusPage()
{
    if (EntryRow *row = m_page->currentRow())
        row->setFocus(Qt::TabFocusReason);
}

} // namespace rolescope::ui
