// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/addialog.h"

#include "chart/theme.h"
#include "text/skillreader.h"
#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/jobwords.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr QSize wished(980, 700);
constexpr int fieldsWidth = 400;
constexpr int restAfter = 200;        ///< ms
constexpr qsizetype longest = 100000; ///< no ad is longer; more is not read

} // namespace

AdDialog::AdDialog(std::shared_ptr<const domain::Catalog> catalog, AdMatch::Summarize summarize, const Style *style,
                   QWidget *parent)
    : QDialog(parent),
      m_catalog(std::move(catalog)),
      m_style(style),
      m_text(new MarkedText(style, this)),
      m_fields(new AdFields(style, this)),
      m_match(new AdMatch(style, this))
{
    setObjectName(QStringLiteral("adDialog"));
    setWindowTitle(tr("Job ad"));
    setWindowModality(Qt::WindowModal);
    m_text->setObjectName(QStringLiteral("adText"));
    m_text->setAccessibleName(tr("Text of the job ad"));
    m_text->setEditable(tr("Paste the text of a job ad here"));
    m_fields->setCatalog(m_catalog);
    m_match->setCatalog(m_catalog, std::move(summarize));
    m_pause.setSingleShot(true);
    m_pause.setInterval(restAfter);
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        showState();
    });
    connect(&m_pause, &QTimer::timeout, this, &AdDialog::read);
    connect(m_fields, &AdFields::changed, this, &AdDialog::showState);
    connect(m_fields, &AdFields::pointedAt, this, &AdDialog::point);
    showState();
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

void AdDialog::build()
{
    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(space::large, space::large, space::large, space::large);
    fields->setSpacing(space::large);
    fields->addWidget(m_fields);
    fields->addWidget(m_match);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, scroll] { scroll->setFixedWidth(m_style->scaled(fieldsWidth)); };
    connect(m_style, &Style::changed, this, fit);
    fit();
    auto *line = new QFrame(this); // its colour is the style's
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    const auto paint = [this, line] {
        QPalette palette;
        palette.setColor(QPalette::Window, m_style->theme().line);
        line->setPalette(palette);
    };
    connect(m_style, &Style::changed, this, paint);
    paint();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    row->addWidget(line);
    row->addWidget(scroll);
    auto *bar = new ButtonBar(m_style, this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancelAd"));
    cancel->setAutoDefault(false);
    m_keep = new QPushButton(tr("&Keep the ad"), bar);
    m_keep->setObjectName(QStringLiteral("keepAd"));
    m_keep->setProperty("primary", true);
    m_keep->setAutoDefault(false); // Enter in a field ends the field
    bar->addRight(cancel);
    bar->addRight(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(bar);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT keepRequested(job());
        accept();
    });
}

void AdDialog::setText(const QString &text)
{
    m_text->setPlainText(text.left(longest));
    m_pause.stop();
    read();
}

void AdDialog::setRole(domain::RoleId role) { m_match->setRole(role); }

domain::Job AdDialog::job() const { return m_fields->job(); }

void AdDialog::read()
{
    const QString text = m_text->toPlainText().left(longest);
    m_reading.start(
        [text, catalog = m_catalog, skills = m_skills, titles = m_titles](std::stop_token) {
            Reading reading{skills, titles, {}, text};
            if (!reading.skills)
                reading.skills = std::make_shared<const text::SkillReader>(catalog->skills);
            if (!reading.titles)
                reading.titles = std::make_shared<const text::TitleReader>(*catalog);
            reading.ad = importer::readAd(text, *reading.skills);
            return reading;
        },
        [this](const Reading &reading) { take(reading); });
    showState();
}

void AdDialog::take(const Reading &reading)
{
    m_skills = reading.skills;
    m_titles = reading.titles;
    m_ad = reading.ad;
    m_places = TextPlaces(reading.text);
    mark();
    m_fields->setAd(m_ad);
    showState();
}

void AdDialog::showState()
{
    const domain::Job ad = job();
    m_keep->setEnabled(isRead() && !ad.title.isEmpty());
    setPlainToolTip(m_keep, ad.title.isEmpty() ? tr("An ad needs a title to be found by.") : QString());
    m_match->setSkills(ad.skills);
    showTitleReading();
}

void AdDialog::showTitleReading()
{
    const QString title = job().title;
    if (!m_titles || title.isEmpty()) {
        m_fields->setTitleReading({});
        return;
    }
    const text::TitleReading reading = m_titles->read(title);
    const domain::Role *role = m_catalog->role(reading.role);
    const bool named = role || !reading.candidates.empty();
    m_fields->setTitleReading(named ? wording::roleReason(reading, *m_catalog)
                                    : tr("The title names none of your roles."));
    if (role && !m_roleFound)
        m_match->setRole(role->id);
    m_roleFound = m_roleFound || role;
}

TextMark AdDialog::markOf(domain::Span span, TextMark::Kind kind) const
{
    return {m_places.utf16(span.from), m_places.utf16(span.to), kind};
}

void AdDialog::mark()
{
    std::vector<TextMark> marks;
    for (const auto &span : {m_ad.title, m_ad.employer, m_ad.place, m_ad.salary, m_ad.level}) {
        if (span)
            marks.push_back(markOf(*span, TextMark::Kind::Quiet));
    }
    for (const importer::NamedSkill &skill : m_ad.skills)
        marks.push_back(markOf(skill.words, TextMark::Kind::Word));
    std::sort(marks.begin(), marks.end(), [](const TextMark &a, const TextMark &b) { return a.from < b.from; });
    m_text->setMarks(std::move(marks));
    m_text->setChosen({}, false);
}

void AdDialog::point(AdFields::Field field)
{
    std::optional<domain::Span> span;
    switch (field) {
    case AdFields::Field::Title: span = m_ad.title; break;
    case AdFields::Field::Employer: span = m_ad.employer; break;
    case AdFields::Field::Place:
    case AdFields::Field::Country:
    case AdFields::Field::Remote: span = m_ad.place; break;
    case AdFields::Field::Salary: span = m_ad.salary; break;
    case AdFields::Field::Level: span = m_ad.level; break;
    case AdFields::Field::Type: break;
    }
    if (!isRead())
        return;
    m_text->setChosen(span ? std::vector<TextMark>{markOf(*span, TextMark::Kind::Chosen)} : std::vector<TextMark>());
}

} // namespace rolescope::ui
