// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/sourceview.h"

#include "chart/theme.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/claimlist.h"
#include "wording/jobwords.h"

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int listWidth = 280;
/// A longer text is laid out off the GUI thread.
constexpr qsizetype longText = 200000;

} // namespace

SourceView::SourceView(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_model(new ClaimModel(this)),
      m_list(new ClaimList(m_model, style, this)),
      m_title(new QLabel(this)),
      m_where(new QLabel(this)),
      m_publisher(new LinkButton(tr("Name its publisher…"), style, this)),
      m_note(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_text(new MarkedText(style, m_pages)),
      m_words(new QLabel(m_pages))
{
    setObjectName(QStringLiteral("sourceView"));
    m_title->setObjectName(QStringLiteral("sourceTitle"));
    m_where->setObjectName(QStringLiteral("sourceWhere"));
    m_note->setObjectName(QStringLiteral("sourceNote"));
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setAccessibleName(tr("Text of the source"));
    m_words->setObjectName(QStringLiteral("sourceWords"));
    m_publisher->setObjectName(QStringLiteral("namePublisher"));
    style->dress(m_title, TextSize::Large, true);
    style->dress(m_where, TextSize::Normal, false, Tone::Quiet);
    style->dress(m_note, TextSize::Normal, false, Tone::Quiet);
    style->dress(m_words, TextSize::Large);
    for (QLabel *label : {m_title, m_where, m_note, m_words}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setContentsMargins(space::large, space::small, space::large, space::large);
    m_note->setContentsMargins(space::large, space::medium, space::large, 0);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_words);

    auto *where = new QHBoxLayout;
    where->setSpacing(space::medium);
    where->addWidget(m_where, 1);
    where->addWidget(m_publisher, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::large, space::large, space::medium);
    head->setSpacing(space::hair);
    head->addWidget(m_title);
    head->addLayout(where);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(readingMargins(1, 0, 0, 0)); // the line between
    right->setSpacing(0);
    right->addWidget(m_note);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(row, 1);
    const auto fit = [this] { m_list->setFixedWidth(m_style->scaled(listWidth)); };
    connect(style, &Style::changed, this, fit);
    fit();
    connect(m_list, &ClaimList::chosen, this, &SourceView::choose);
    connect(m_text, &MarkedText::pressedAt, this, &SourceView::chooseAt);
    connect(m_publisher, &LinkButton::clicked, this, [this] { Q_EMIT publisherRequested(m_source); });
}

void SourceView::setCatalog(std::shared_ptr<const domain::Catalog> catalog)
{
    m_catalog = std::move(catalog);
    const domain::ClaimId claim = m_claim;
    const domain::SourceId source = m_source;
    m_source = {};
    if (m_catalog->source(source)) {
        showSource(source);
        if (m_catalog->claim(claim))
            showClaim(claim);
    }
}

void SourceView::showSource(domain::SourceId id)
{
    const domain::Source *source = m_catalog ? m_catalog->source(id) : nullptr;
    if (!source || id == m_source)
        return;
    m_source = id;
    m_claim = {};
    showHead(*source);
    m_model->setSource(m_catalog, id);
    load(*source);
    if (m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1)); // below its section's name
}

void SourceView::showClaim(domain::ClaimId id)
{
    const domain::Claim *claim = m_catalog ? m_catalog->claim(id) : nullptr;
    if (!claim)
        return;
    showSource(claim->source);
    const int row = m_model->rowOf(id);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    light(true);
}

void SourceView::showHead(const domain::Source &source)
{
    setPlainLabel(m_title, source.longTitle.isEmpty() ? source.title : source.longTitle);
    QStringList parts;
    if (source.kind != u"note")
        parts = {wording::publisher(source), wording::statedDate(source), wording::readingTime(source)};
    if (!source.url.isEmpty())
        parts += source.url;
    setPlainLabel(m_where, parts.join(QStringLiteral(" · ")));
    m_publisher->setText(source.publisher.isEmpty() ? tr("Name its publisher…") : tr("Change its publisher…"));
    m_publisher->updateGeometry();
    m_publisher->setVisible(source.kind != u"note");
}

std::vector<TextMark> SourceView::marksOf(const TextPlaces &places, const std::vector<domain::Span> &spans)
{
    std::vector<TextMark> marks;
    marks.reserve(spans.size());
    for (const domain::Span &span : spans)
        marks.push_back({places.utf16(span.from), places.utf16(span.to), {}});
    std::sort(marks.begin(), marks.end(), [](const TextMark &a, const TextMark &b) { return a.from < b.from; });
    for (size_t i = 1; i < marks.size(); ++i) { // one sentence may hold several statements
        marks[i].from = std::max(marks[i].from, marks[i - 1].to);
        marks[i].to = std::max(marks[i].to, marks[i].from);
    }
    return marks;
}

SourceView::Text SourceView::textOf(const QString &raw, const std::vector<domain::Span> &spans)
{
    Text text{MarkedText::makeDocument(raw), TextPlaces(raw), {}};
    text.marks = marksOf(text.places, spans);
    return text;
}

std::vector<domain::Span> SourceView::spans() const
{
    std::vector<domain::Span> all;
    for (const domain::Claim *claim : m_model->claims()) {
        if (claim->span)
            all.push_back(*claim->span);
    }
    return all;
}

void SourceView::load(const domain::Source &source)
{
    m_loading.cancel();
    const bool hasText = !source.rawText.isEmpty();
    setPlainLabel(m_note, silence(source));
    m_note->setVisible(!hasText);
    m_pages->setCurrentIndex(hasText ? 0 : 1);
    if (!hasText || source.rawText == m_shown) {
        if (hasText)
            take({nullptr, m_places, marksOf(m_places, spans())});
        return;
    }
    m_shown = source.rawText;
    if (m_shown.size() < longText) {
        take(textOf(m_shown, spans()));
        return;
    }
    m_text->show(MarkedText::makeDocument(tr("Loading the text…")));
    m_loading.start(
        [raw = m_shown, spans = spans(), thread = thread()](std::stop_token) {
            Text text = textOf(raw, spans);
            text.document->moveToThread(thread);
            return text;
        },
        [this](const Text &text) { take(text); });
}

void SourceView::take(const Text &text)
{
    m_places = text.places;
    if (text.document)
        m_text->show(text.document);
    m_text->setMarks(text.marks);
    light(true);
}

void SourceView::choose(domain::ClaimId id)
{
    m_claim = id;
    light(true);
}

void SourceView::light(bool scroll)
{
    const domain::Claim *claim = m_catalog->claim(m_claim);
    const domain::Source *source = m_catalog->source(m_source);
    if (!claim || !source)
        return;
    if (source->rawText.isEmpty()) {
        const QString gap = claim->label.isEmpty() || claim->text.isEmpty() ? QString() : QStringLiteral(": ");
        setPlainLabel(m_words, claim->label + gap + claim->text);
        return;
    }
    setPlainLabel(m_note, tr("This statement has no place in the text: it was not read from it."));
    m_note->setVisible(!claim->span);
    if (!isComplete())
        return;
    std::vector<TextMark> marks;
    if (claim->span)
        marks.push_back({m_places.utf16(claim->span->from), m_places.utf16(claim->span->to), TextMark::Kind::Chosen});
    for (const domain::ClaimSkill &skill : claim->skills) {
        if (skill.words)
            marks.push_back({m_places.utf16(skill.words->from), m_places.utf16(skill.words->to), TextMark::Kind::Word});
    }
    m_text->setChosen(std::move(marks), scroll);
}

void SourceView::chooseAt(int position)
{
    if (!isComplete())
        return;
    const int place = m_places.codePoint(position);
    const domain::Claim *narrowest = nullptr;
    const auto length = [](const domain::Claim *claim) { return claim->span->to - claim->span->from; };
    for (const domain::Claim *claim : m_model->claims()) {
        const bool here = claim->span && claim->span->from <= place && place < claim->span->to;
        if (here && (!narrowest || length(claim) < length(narrowest)))
            narrowest = claim;
    }
    if (!narrowest)
        return;
    m_claim = narrowest->id;
    {
        const QSignalBlocker block(m_list); // the text stays where it was pressed
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_claim)));
    }
    light(false);
}

QString SourceView::silence(const domain::Source &source) const
{
    if (source.kind == u"note")
        return tr("This is a note of your own; there is no text behind it.");
    const auto claims = m_model->claims();
    const bool retold = std::any_of(claims.begin(), claims.end(), [](const auto *claim) { return claim->paraphrased; });
    return retold ? tr("The article's text is not part of this library; its statements are told in our own words:")
                  : tr("The text of this source is not part of this library.");
}

void SourceView::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    const QRect list = m_list->geometry();
    p.fillRect(list, t.panel);
    p.fillRect(QRect(0, list.top() - 1, width(), 1), t.line);
    const int beside = isRightToLeft() ? list.left() - 1 : list.right() + 1;
    p.fillRect(QRect(beside, list.top(), 1, list.height()), t.line);
}

} // namespace rolescope::ui
