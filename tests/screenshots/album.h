// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene.h"

#include <QTextStream>

namespace rolescope::screenshots {

/// The pictures of one run, and whether all of them were taken.
class Album {
public:
    explicit Album(QString folder) : m_folder(std::move(folder)) {}

    void take(Scene &scene, const QString &name, const Look &look)
    {
        scene.show(look);
        note(pathOf(name, look.suffix()), [&](const QString &path) { return scene.save(path, look.scale); });
    }
    /// A dialog by itself, light and dark, at one and two pixels a point.
    void takeDialog(Scene &scene, const QString &name, QWidget &dialog, int textPercent = 100)
    {
        for (const bool dark : {false, true}) {
            for (const int scale : {1, 2}) {
                Look look;
                look.dark = dark;
                look.scale = scale;
                look.textPercent = textPercent;
                look.size = scene.window().size();
                scene.show(look);
                look.size = dialog.size();
                note(pathOf(name, look.suffix()), [&](const QString &path) { return saveWidget(dialog, path, scale); });
            }
        }
    }
    void fail(const QString &why)
    {
        QTextStream(stderr) << why << '\n';
        m_failed = true;
    }
    bool failed() const { return m_failed; }

private:
    QString pathOf(const QString &name, const QString &suffix) const
    {
        return m_folder + u'/' + name + u'-' + suffix + QStringLiteral(".png");
    }
    template <typename Save>
    void note(const QString &path, Save save)
    {
        const bool saved = save(path);
        QTextStream(saved ? stdout : stderr) << path << (saved ? "\n" : ": not written\n");
        m_failed = m_failed || !saved;
    }

    QString m_folder;
    bool m_failed = false;
};

/// What importing and editing by hand show.
void importScenes(Album &);
/// The import of feeds alone.
void feedScenes(Album &);
/// The chart column's pages, with a feed in the library.
void chartScenes(Album &);
/// Salaries by role and level, with few and with many jobs.
void salaryScenes(Album &);
/// The jobs view with a feed in it: filters, facets, the job's pane, titles without a role.
void jobScenes(Album &);
/// What the O*NET database at `folder`, a folder or zip, brings: its report, the role list, titles of several roles.
void onetScenes(Album &, const QString &folder);
void viewScenes(Album &, const QString &library);
/// My skills: none, some, from one role to the other.
void skillScenes(Album &);
/// Help, versions and keys.
void helpScenes(Album &);
/// The dialog of similar roles, with the sample and with O*NET where it is there.
void similarScenes(Album &);
/// The dialog that asks what to export.
void exportScenes(Album &);

} // namespace rolescope::screenshots
