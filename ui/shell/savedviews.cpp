// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/savedviews.h"

#include "domain/personal.h"
#include "ui/common/style.h"
#include "ui/editing/formdialog.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/ownpart.h"
#include "ui/shell/windowmenus.h"
#include "wording/filterwords.h"
#include "wording/labels.h"
#include "workspace/filterhistory.h"
#include "workspace/filterspecjson.h"
#include "workspace/selection.h"

#include <QAction>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int longestRole = 30;

/// A name in a menu: "&" is no mnemonic there.
QString menuText(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

} // namespace

SavedViews::SavedViews(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    connect(parts.menus->saveView, &QAction::triggered, this, &SavedViews::askForName);
    connect(parts.menus->savedViews, &QMenu::aboutToShow, this, &SavedViews::fillViews);
    connect(parts.menus->recentComparisons, &QMenu::aboutToShow, this, &SavedViews::fillRecent);
    const auto offer = [this] {
        m_parts.menus->savedViews->menuAction()->setVisible(!m_parts.own->views().empty());
        m_parts.menus->recentComparisons->menuAction()->setVisible(!m_parts.own->recent().empty());
    };
    connect(parts.own, &OwnPart::viewsChanged, this, offer);
    connect(parts.own, &OwnPart::recentChanged, this, offer);
    offer();
}

void SavedViews::setCatalog(std::shared_ptr<const domain::Catalog> catalog) { m_catalog = std::move(catalog); }

QString SavedViews::nameOf(domain::RoleId id) const
{
    const domain::Role *role = m_catalog ? m_catalog->role(id) : nullptr;
    return role ? role->name : QString();
}

void SavedViews::notePair()
{
    const QString a = nameOf(m_parts.selection->roleA());
    const QString b = nameOf(m_parts.selection->roleB());
    if (!a.isEmpty() && !b.isEmpty() && a != b)
        m_parts.own->addRecent({a, b});
}

void SavedViews::askForName()
{
    if (!m_catalog)
        return;
    auto *dialog = new FormDialog(tr("Save this view"), tr("&Save"), m_parts.style, m_parts.window);
    dialog->setObjectName(QStringLiteral("saveViewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool pair = m_parts.selection->isPair();
    dialog->addText(pair ? tr("Keeps the two roles, the job filters and the columns under a name.")
                         : tr("Keeps the job filters and the columns under a name."));
    QLineEdit *name = dialog->addLine(tr("Name"), QStringLiteral("viewName"));
    const domain::FilterSpec &filter = m_parts.filters->current();
    if (!filter.isEmpty())
        name->setText(wording::filterName(filter, *m_catalog, m_parts.jobs->answer().currency));
    else if (pair)
        name->setText(tr("%1 and %2")
                          .arg(wording::shortRoleName(nameOf(m_parts.selection->roleA()), longestRole),
                               wording::shortRoleName(nameOf(m_parts.selection->roleB()), longestRole)));
    name->selectAll();
    const auto check = [this, dialog, name] {
        dialog->setMissing(name->text().simplified().isEmpty() ? tr("Type a name.") : QString());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &QDialog::accepted, this, [this, name] {
        const QJsonObject spec{
            {QStringLiteral("role_a"), nameOf(m_parts.selection->roleA())},
            {QStringLiteral("role_b"), nameOf(m_parts.selection->roleB())},
            {QStringLiteral("filter"), workspace::toJson(m_parts.filters->current(), *m_catalog)},
            {QStringLiteral("columns"), QString::fromLatin1(m_parts.jobs->columnsState().toBase64())}};
        m_parts.own->saveView({name->text().simplified(), QJsonDocument(spec).toJson(QJsonDocument::Compact)});
    });
    dialog->open();
}

void SavedViews::fillViews()
{
    QMenu *menu = m_parts.menus->savedViews;
    menu->clear();
    for (const domain::SavedView &view : m_parts.own->views())
        menu->addAction(menuText(view.name), this, [this, view] { open(view); });
    menu->addSeparator();
    QMenu *remove = menu->addMenu(tr("&Remove"));
    for (const domain::SavedView &view : m_parts.own->views())
        remove->addAction(menuText(view.name), this, [this, name = view.name] { m_parts.own->removeView(name); });
}

void SavedViews::fillRecent()
{
    QMenu *menu = m_parts.menus->recentComparisons;
    menu->clear();
    for (const domain::RecentComparison &recent : m_parts.own->recent()) {
        QAction *action = menu->addAction(menuText(tr("%1 and %2").arg(recent.a, recent.b)), this, [this, recent] {
            if (choosePair(recent.a, recent.b))
                notePair();
        });
        action->setEnabled(m_catalog && m_catalog->roleNamed(recent.a) && m_catalog->roleNamed(recent.b));
    }
}

bool SavedViews::choosePair(const QString &nameA, const QString &nameB)
{
    const domain::Role *a = m_catalog ? m_catalog->roleNamed(nameA) : nullptr;
    const domain::Role *b = m_catalog ? m_catalog->roleNamed(nameB) : nullptr;
    if (!a || !b || a == b)
        return false;
    m_parts.selection->setPair(a->id, b->id);
    return true;
}

void SavedViews::open(const domain::SavedView &view)
{
    if (!m_catalog)
        return;
    const QJsonObject spec = QJsonDocument::fromJson(view.spec).object();
    Q_EMIT opened();
    if (choosePair(spec[u"role_a"].toString(), spec[u"role_b"].toString()))
        notePair();
    m_parts.jobs->restoreColumns(QByteArray::fromBase64(spec[u"columns"].toString().toLatin1()));
    m_parts.filters->push(workspace::filterSpecFromJson(spec[u"filter"].toObject(), *m_catalog));
}

} // namespace rolescope::ui
