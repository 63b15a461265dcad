// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/aboutdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "workspace/versions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int iconSize = 64;

} // namespace

QString versionText()
{
    const workspace::Versions libraries = workspace::libraryVersions();
    return QStringLiteral("Rolescope %1\nQt %2\nSQLite %3\nlibzip %4\n%5, %6, %7")
        .arg(QStringLiteral(ROLESCOPE_VERSION), QString::fromLatin1(qVersion()), libraries.sqlite, libraries.libzip,
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

AboutDialog::AboutDialog(const Style *style, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Rolescope"));
    setWindowModality(Qt::WindowModal);
    auto *picture = new QLabel(this);
    const int size = style->scaled(iconSize);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/rolescope.svg")).pixmap(size, size));
    picture->setAccessibleName(tr("Rolescope's icon"));
    auto *name = new QLabel(this);
    setPlainLabel(name, QStringLiteral("Rolescope"));
    style->dress(name, TextSize::Huge, true);
    auto *purpose = new QLabel(this);
    setPlainLabel(purpose, tr("Compares two jobs: what sources say, what job ads ask."));
    auto *versions = new QLabel(this);
    versions->setObjectName(QStringLiteral("versions"));
    setPlainLabel(versions, versionText());
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *licence = new QLabel(this);
    setPlainLabel(licence, tr("Licensed under the Apache License 2.0."));
    style->dress(licence, TextSize::Small, false, Tone::Quiet);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::medium);
    for (QLabel *label : {name, purpose, versions, licence})
        words->addWidget(label);
    words->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(space::large, space::large, space::large, space::large);
    body->setSpacing(space::large);
    body->addWidget(picture, 0, Qt::AlignTop);
    body->addLayout(words, 1);

    auto *bar = new ButtonBar(style, this);
    auto *copy = new QPushButton(tr("&Copy versions"), bar);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setDefault(true);
    bar->addLeft(copy);
    bar->addRight(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(bar);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace rolescope::ui
