// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/articlesummary.h"

#include "importer/articlereview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/linkbutton.h"
#include "ui/common/markglyph.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/countstable.h"
#include "ui/importing/importwords.h"
#include "wording/counted.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace rolescope::ui {

namespace {

/// More terms than a person would go through one by one.
constexpr qsizetype mostBoxes = 120;

QString asButtonText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

int columnOf(importer::About about)
{
    return about == importer::About::First ? 0 : about == importer::About::Second ? 1 : 2;
}

} // namespace

ArticleSummary::ArticleSummary(const Style *style, QWidget *parent) : ScrollPage(parent), m_style(style)
{
    setObjectName(QStringLiteral("articleSummary"));
    m_note = new InlineMessage(style, widget());
    m_note->setObjectName(QStringLiteral("articleNote"));
    m_note->setClosable(false);
    m_note->hide();
    m_title = label(true, false);
    m_title->setObjectName(QStringLiteral("articleTitle"));
    style->dress(m_title, TextSize::Large, true);
    m_when = label(false, true);
    m_when->setObjectName(QStringLiteral("articleWhen"));

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::wide);
    columns->addWidget(buildFacts(), 1);
    columns->addWidget(buildCounts());
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space::large, space::large, space::large, space::large);
    inner->setSpacing(0);
    inner->addWidget(m_title);
    inner->addSpacing(space::hair);
    inner->addWidget(m_when);
    inner->addSpacing(space::large);
    inner->addLayout(columns, 1);
    column()->setContentsMargins(0, 0, 0, 0); // the note reaches from edge to edge
    column()->setSpacing(0);
    column()->addWidget(m_note);
    column()->addLayout(inner, 1);
}

QLabel *ArticleSummary::label(bool bold, bool quiet)
{
    auto *made = new QLabel;
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_style->dress(made, TextSize::Normal, bold, quiet ? Tone::Quiet : Tone::Normal);
    return made;
}

QLabel *ArticleSummary::heading(const QString &text)
{
    QLabel *made = label(true, false);
    setPlainLabel(made, text);
    return made;
}

QLayout *ArticleSummary::buildRoles()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 2; ++i) {
        RoleLine &line = m_roles[size_t(i)];
        line.name = new ElidedLabel;
        line.name->setObjectName(i == 0 ? QStringLiteral("firstRole") : QStringLiteral("secondRole"));
        line.note = label(false, true);
        line.note->setObjectName(i == 0 ? QStringLiteral("firstRoleNote") : QStringLiteral("secondRoleNote"));
        grid->addWidget(new MarkGlyph(i == 0 ? Side::A : Side::B, m_style), 2 * i, 0, Qt::AlignVCenter);
        grid->addWidget(line.name, 2 * i, 1);
        grid->addWidget(line.note, 2 * i + 1, 1);
        grid->setRowMinimumHeight(2 * i + 1, 0);
    }
    return grid;
}

QWidget *ArticleSummary::buildFacts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(heading(tr("Roles")));
    column->addLayout(buildRoles());
    column->addSpacing(space::small);

    m_publisherPart = new QWidget;
    auto *publisher = new QVBoxLayout(m_publisherPart);
    publisher->setContentsMargins(0, 0, 0, space::small);
    publisher->setSpacing(space::small);
    QLabel *name = heading(tr("Publisher"));
    m_publisher = new QLineEdit;
    m_publisher->setObjectName(QStringLiteral("publisherEdit"));
    m_publisher->setAccessibleName(tr("Publisher"));
    m_publisher->setPlaceholderText(tr("not named in the text"));
    m_publisher->setMaxLength(200);
    name->setBuddy(m_publisher);
    publisher->addWidget(name);
    publisher->addWidget(m_publisher);
    column->addWidget(m_publisherPart);

    m_also = label(false, false);
    m_also->setObjectName(QStringLiteral("articleAlso"));
    column->addWidget(heading(tr("Also in the text")));
    column->addWidget(m_also);
    column->addSpacing(space::small);

    m_termPart = new QWidget;
    auto *terms = new QVBoxLayout(m_termPart);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(space::small);
    m_termTitle = heading({});
    auto *all = new LinkButton(tr("all"), m_style);
    auto *none = new LinkButton(tr("none"), m_style);
    all->setObjectName(QStringLiteral("tickAllTerms"));
    none->setObjectName(QStringLiteral("tickNoTerms"));
    all->setAccessibleName(tr("Make all of them skills"));
    none->setAccessibleName(tr("Make none of them a skill"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_termTitle, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *flow = new QWidget;
    m_termFlow = new FlowLayout(flow, space::small);
    m_moreTerms = label(false, true);
    terms->addLayout(head);
    terms->addWidget(flow);
    terms->addWidget(m_moreTerms);
    column->addWidget(m_termPart);
    column->addStretch(1);
    connect(all, &LinkButton::clicked, this, [this] { tickAll(true); });
    connect(none, &LinkButton::clicked, this, [this] { tickAll(false); });
    return part;
}

QWidget *ArticleSummary::buildCounts()
{
    auto *part = new QWidget;
    m_sections = new CountsTable(tr("Statements"), {Side::A, Side::B, Side::Both}, m_style);
    m_sections->setObjectName(QStringLiteral("sectionCounts"));
    m_lines = new CountsTable(tr("Lines"), {}, m_style);
    m_lines->setObjectName(QStringLiteral("lineCounts"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_sections);
    column->addWidget(m_lines);
    column->addStretch(1);
    return part;
}

void ArticleSummary::setDraft(const ArticleDraft &draft)
{
    const importer::Article &article = *draft.article;
    setPlainLabel(m_title, article.longTitle.isEmpty() ? article.title : article.longTitle);
    const QString origin = draft.file.isEmpty() ? tr("pasted text") : draft.file;
    setPlainLabel(m_when, dateAndReading(article) + QStringLiteral(" · ") + origin);
    showRoles(draft);
    const QStringList also{wording::counted("%1 job ad", "%1 job ads", qsizetype(article.jobs.size())),
                           wording::counted("%1 reference to another page", "%1 references to other pages",
                                            qsizetype(article.references.size())),
                           wording::counted("%1 damaged sign mended", "%1 damaged signs mended", article.repairs)};
    setPlainLabel(m_also, also.join(QStringLiteral(" · ")));
    // What is there already is not asked about.
    const bool known = !draft.knownTitle.isEmpty();
    m_publisherPart->setVisible(!known);
    setTerms(known ? QStringList() : draft.terms);
    showCounts(article);
}

void ArticleSummary::showRoles(const ArticleDraft &draft)
{
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const QString &named = draft.article->roles[i];
        const analysis::RoleSummary &known = draft.known[i];
        m_roles[i].name->setText(named);
        QString note = tr("new: this article adds the role");
        if (known.id.isValid() && known.texts == 0)
            note = tr("known, not described yet");
        else if (known.id.isValid())
            note = tr("known, from %1").arg(wording::texts(known));
        if (known.id.isValid() && known.name.compare(named, Qt::CaseInsensitive) != 0)
            note = tr("another name of %1, %2").arg(known.name, note);
        setPlainLabel(m_roles[i].note, note);
    }
}

void ArticleSummary::showCounts(const importer::Article &article)
{
    std::map<domain::Section, std::array<int, 3>> counts;
    std::array<int, 3> total{};
    for (const importer::ArticleClaim &claim : article.claims) {
        if (claim.about == importer::About::Nobody)
            continue;
        ++counts[claim.section][size_t(columnOf(claim.about))];
        ++total[size_t(columnOf(claim.about))];
    }
    std::vector<CountsTable::Row> rows;
    rows.reserve(counts.size() + 1);
    for (const auto &[section, numbers] : counts)
        rows.push_back({wording::name(section), {numbers.begin(), numbers.end()}, false});
    rows.push_back({tr("Together"), {total.begin(), total.end()}, true});
    m_sections->setRows(std::move(rows));
    const importer::ImportReport::Lines lines = importer::lineCounts(article);
    m_lines->setRows({{tr("About one role"), {lines.claim}, false},
                      {tr("About both roles"), {lines.shared}, false},
                      {tr("Parts of job ads"), {lines.job}, false},
                      {tr("References"), {lines.reference}, false},
                      {tr("Headings, page furniture"), {lines.furniture}, false},
                      {tr("Not placed"), {lines.notPlaced}, false},
                      {tr("All lines"), {lineTotal(lines)}, true}});
}

void ArticleSummary::setTerms(const QStringList &terms)
{
    const QStringList declined = declinedTerms();
    for (QCheckBox *box : m_terms)
        delete box;
    m_terms.clear();
    for (const QString &term : terms.mid(0, mostBoxes)) {
        auto *box = new QCheckBox(asButtonText(term));
        box->setAccessibleName(term);
        box->setProperty("term", term);
        box->setChecked(!declined.contains(term));
        m_termFlow->addWidget(box);
        m_terms.push_back(box);
    }
    m_unshownTerms = terms.mid(mostBoxes);
    m_termPart->setVisible(!terms.isEmpty());
    setPlainLabel(m_termTitle,
                  wording::counted("%1 new term; ticked, it becomes a skill",
                                   "%1 new terms; those ticked become skills", terms.size()));
    showUnshown();
}

void ArticleSummary::tickAll(bool ticked)
{
    for (QCheckBox *box : m_terms)
        box->setChecked(ticked);
    m_declineUnshown = !ticked;
    showUnshown();
}

void ArticleSummary::showUnshown()
{
    const QString text =
        m_declineUnshown ? tr("and %1 more, which become no skills") : tr("and %1 more, which become skills, too");
    setPlainLabel(m_moreTerms, text.arg(wording::number(m_unshownTerms.size())));
    m_moreTerms->setVisible(!m_unshownTerms.isEmpty());
}

QString ArticleSummary::publisher() const { return m_publisher->text().simplified(); }

QStringList ArticleSummary::declinedTerms() const
{
    QStringList declined;
    for (const QCheckBox *box : m_terms) {
        if (!box->isChecked())
            declined += box->property("term").toString();
    }
    return m_declineUnshown ? declined + m_unshownTerms : declined;
}

void ArticleSummary::showNote(const QString &note, bool isProblem)
{
    m_note->setVisible(!note.isEmpty());
    if (!note.isEmpty())
        m_note->tell(isProblem ? InlineMessage::Kind::Problem : InlineMessage::Kind::Information, note);
}

} // namespace rolescope::ui
