// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobactions.h"

#include "ui/common/fieldframe.h"
#include "ui/common/flowlayout.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/ownpart.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int typingPause = 800; ///< ms
constexpr int noteHeight = 68;

} // namespace

QUrl webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool plain = url.userInfo().isEmpty(); // a name before the host passes for the host
    return url.isValid() && web && plain && !url.host().isEmpty() ? url : QUrl();
}

JobActions::JobActions(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_star(new LinkButton(style, this)),
      m_noteLink(new LinkButton(style, this)),
      m_advert(new LinkButton(tr("Open advert…"), style, this)),
      m_pair(new LinkButton(style, this)),
      m_address(new QWidget(this)),
      m_addressText(new QLabel(m_address)),
      m_open(new QPushButton(tr("Open in the browser"), m_address)),
      m_note(new QPlainTextEdit(this)),
      m_noteFrame(new FieldFrame(m_note, style, this))
{
    m_star->setObjectName(QStringLiteral("starJob"));
    m_star->setCheckable(true);
    m_noteLink->setObjectName(QStringLiteral("noteJob"));
    m_advert->setObjectName(QStringLiteral("openAdvert"));
    m_pair->setObjectName(QStringLiteral("pairJobs"));
    m_address->setObjectName(QStringLiteral("advertQuestion"));
    m_addressText->setObjectName(QStringLiteral("advertAddress"));
    m_open->setObjectName(QStringLiteral("confirmAdvert"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &JobActions::saveNote);
    connect(m_star, &QAbstractButton::clicked, this, [this] {
        if (m_own)
            m_own->setStar(m_job, !m_own->isStarred(m_job));
    });
    connect(m_noteLink, &QAbstractButton::clicked, this, [this] { showNote(true); });
    connect(m_advert, &QAbstractButton::clicked, this, [this] { askForAddress(m_address->isHidden()); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        askForAddress(false);
        Q_EMIT openRequested(m_url);
    });
    connect(m_pair, &QAbstractButton::clicked, this, [this] { Q_EMIT pairRequested(!m_waiting); });
    connect(m_note, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    setWaiting(false);
    askForAddress(false);
}

void JobActions::build()
{
    m_addressText->setWordWrap(true);
    m_addressText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_addressText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setAutoDefault(false);
    auto *keep = new QPushButton(tr("Cancel"), m_address);
    keep->setObjectName(QStringLiteral("cancelAdvert"));
    keep->setAutoDefault(false);
    connect(keep, &QAbstractButton::clicked, this, [this] { askForAddress(false); });
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addWidget(m_open);
    answers->addWidget(keep);
    answers->addStretch(1);
    auto *question = new QVBoxLayout(m_address);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(space::small);
    question->addWidget(m_addressText);
    question->addLayout(answers);

    m_note->setAccessibleName(tr("Note on this job"));
    m_note->setPlaceholderText(tr("Only you see this note"));
    m_note->installEventFilter(this);
    const auto size = [this] { m_noteFrame->setFixedHeight(m_style->scaled(noteHeight)); };
    size();
    connect(m_style, &Style::changed, this, size);

    auto *row = new QWidget(this);
    auto *links = new FlowLayout(row, space::medium);
    links->setContentsMargins(0, 0, 0, 0);
    for (LinkButton *link : {m_star, m_noteLink, m_advert, m_pair})
        links->addWidget(link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(row);
    column->addWidget(m_address);
    column->addWidget(m_noteFrame);
}

void JobActions::setOwnPart(OwnPart *own)
{
    m_own = own;
    connect(own, &OwnPart::marksChanged, this, &JobActions::showMarks);
    showMarks();
}

void JobActions::setJob(domain::JobId job, const QString &url)
{
    if (job != m_job) {
        finish();
        m_job = job;
        m_noteFrame->hide();
    }
    m_url = webAddress(url);
    m_advert->setVisible(!m_url.isEmpty());
    askForAddress(false);
    showMarks();
}

void JobActions::finish()
{
    if (m_typing.isActive())
        saveNote();
}

void JobActions::saveNote()
{
    m_typing.stop();
    if (m_own)
        m_own->setNote(m_job, m_note->toPlainText().trimmed());
}

void JobActions::showMarks()
{
    const bool starred = m_own && m_own->isStarred(m_job);
    m_star->setText(starred ? tr("★ Starred") : tr("☆ Star"));
    m_star->setChecked(starred);
    m_star->setAccessibleName(starred ? tr("Starred, press to take the star away") : tr("Star this job"));
    m_star->updateGeometry();
    m_star->setVisible(m_own != nullptr);
    m_noteLink->setVisible(m_own != nullptr);
    const QString note = m_own ? m_own->note(m_job) : QString();
    if (!m_typing.isActive() && m_note->toPlainText().trimmed() != note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    showNote(false);
}

void JobActions::showNote(bool edit)
{
    if (edit)
        m_noteFrame->show();
    else if (!m_note->hasFocus() && !m_typing.isActive())
        m_noteFrame->setVisible(!m_note->toPlainText().isEmpty());
    const bool shown = !m_noteFrame->isHidden();
    m_noteLink->setText(shown ? tr("✎ Note") : tr("✎ Note…"));
    m_noteLink->setAccessibleName(tr("Note on this job"));
    m_noteLink->updateGeometry();
    if (edit)
        m_note->setFocus(Qt::OtherFocusReason);
}

void JobActions::askForAddress(bool ask)
{
    const QString address = QString::fromLatin1(m_url.toEncoded());
    setPlainLabel(m_addressText, address.isEmpty() ? QString() : tr("This leaves the program: %1").arg(address));
    m_address->setVisible(ask);
    if (ask)
        m_open->setFocus(Qt::OtherFocusReason);
}

void JobActions::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_pair->setText(waiting ? tr("Back to one job") : tr("Compare…"));
    m_pair->setAccessibleName(waiting ? tr("Show one job again") : tr("Compare this job with another one"));
    m_pair->updateGeometry();
}

bool JobActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, [this] {
            finish();
            showNote(false);
        });
    return QWidget::eventFilter(watched, event);
}

} // namespace rolescope::ui
