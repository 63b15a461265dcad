// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolepopup.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/roledelegate.h"
#include "ui/rolepicker/rolelistmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int shownRows = 12;

} // namespace

RolePopup::RolePopup(RoleListModel *model, const QString &sideName, const Style *style, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_style(style),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("rolePopup"));
    m_edit->setObjectName(QStringLiteral("roleEdit"));
    m_edit->setAccessibleName(tr("%1: type a name").arg(sideName));
    m_edit->setPlaceholderText(tr("Type a role"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("roleList"));
    m_list->setAccessibleName(tr("%1: roles").arg(sideName));
    m_list->setModel(model);
    m_list->setItemDelegate(new RoleDelegate(style, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the line edit, which moves in the list
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlainLabel(m_nothing, tr("No role has this name. Try fewer letters."));
    m_nothing->setWordWrap(true);
    style->dress(m_nothing, TextSize::Normal, false, Tone::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->hide();
    connect(m_edit, &QLineEdit::textChanged, this, &RolePopup::typed);
    connect(m_list, &QListView::clicked, this, &RolePopup::choose);
}

void RolePopup::openBelow(QWidget *anchor, domain::RoleId current)
{
    {
        const QSignalBlocker block(m_edit);
        m_edit->clear();
    }
    typed({});
    const int row = QFontMetrics(m_style->font()).height() + space::medium;
    const int rows = std::clamp(m_model->rowCount(), 3, shownRows);
    const int width = std::max(anchor->width(), m_style->scaled(480));
    resize(width, m_edit->sizeHint().height() + 3 * space::small + rows * row + 2);
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + space::hair));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry().united(anchor->window()->frameGeometry());
        resize(width, std::min(height(), std::max(row * 4, room.bottom() - at.y())));
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width)));
    }
    move(at);
    show();
    makeCurrent(m_model->rowOf(current));
    m_edit->setFocus(Qt::PopupFocusReason);
}

void RolePopup::typed(const QString &text)
{
    m_model->setTyped(text);
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    makeCurrent(m_model->selectableFrom(0, 1));
}

void RolePopup::makeCurrent(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void RolePopup::stepRows(int rows)
{
    const int now = m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    const int wanted = std::clamp(now + rows, 0, std::max(0, m_model->rowCount() - 1));
    int row = m_model->selectableFrom(wanted, step);
    if (row < 0)
        row = m_model->selectableFrom(wanted, -step);
    makeCurrent(row);
}

void RolePopup::choose()
{
    const domain::RoleId role = m_model->roleAt(m_list->currentIndex().row());
    if (!role.isValid())
        return;
    close();
    Q_EMIT chosen(role);
}

bool RolePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: stepRows(1); return true;
    case Qt::Key_Up: stepRows(-1); return true;
    case Qt::Key_PageDown: stepRows(shownRows - 1); return true;
    case Qt::Key_PageUp: stepRows(1 - shownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void RolePopup::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_style->theme().surface);
    p.setPen(m_style->theme().controlBorder);
    p.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rolescope::ui
