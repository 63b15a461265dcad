// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"

#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/filters/salaryhandle.h"
#include "ui/filters/salarypicture.h"
#include "ui/jobs/joblistview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

namespace rolescope::bench {
namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// How long the window's thread did not come back to its events, step by step.
class GapMeter : public QObject {
public:
    GapMeter()
    {
        m_wall.start();
        m_cpu = threadMilliseconds();
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &GapMeter::tick);
        m_tick.start(1);
    }

    void begin(const QString &step)
    {
        tick();
        m_step = step;
    }

    struct Gap {
        double wall = 0; ///< what a person waits
        double cpu = 0;  ///< of it, what the thread itself worked: the same on a busy machine
    };
    const std::map<QString, Gap> &gaps() const { return m_gaps; }

private:
    void tick()
    {
        const double cpu = threadMilliseconds();
        const double wall = double(m_wall.nsecsElapsed()) / 1e6;
        if (!m_step.isEmpty()) {
            Gap &gap = m_gaps[m_step];
            gap.wall = std::max(gap.wall, wall);
            gap.cpu = std::max(gap.cpu, cpu - m_cpu);
        }
        m_cpu = cpu;
        m_wall.start();
    }

    QTimer m_tick;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    QString m_step;
    std::map<QString, Gap> m_gaps;
};

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

/// What the person does, one gesture after the other.
class Session : public QObject {
public:
    explicit Session(ui::MainWindow &window) : m_window(window)
    {
        connect(&m_next, &QTimer::timeout, this, &Session::next);
        write();
    }
    void start() { m_next.start(16); }
    const GapMeter &meter() const { return m_meter; }

private:
    struct Gesture {
        QString step;
        std::function<void()> act;
        int pause = 0; ///< frames until the next one
    };

    template <typename Widget>
    Widget *named(const char *name) const
    {
        return m_window.findChild<Widget *>(QLatin1String(name));
    }

    void write()
    {
        constexpr int settle = 40;
        const auto add = [this](const char *step, std::function<void()> act, int pause = 0) {
            m_gestures.push_back({QLatin1String(step), std::move(act), pause});
        };
        add(
            "view", [this] { m_window.setJobsView(true); }, settle);
        for (const QChar letter : QStringLiteral("data eng"))
            add(
                "type", [this, letter] { press(named<QLineEdit>("filterText"), 0, letter); }, 3);
        add(
            "type", [this] { press(named<QLineEdit>("filterText"), Qt::Key_Return); }, settle);
        for (int i = 0; i < 12; ++i)
            add("brush", [this] { press(named<ui::SalaryPicture>("salaryPicture")->lowHandle(), Qt::Key_Right); });
        for (int i = 0; i < 6; ++i)
            add("brush", [this] { press(named<ui::SalaryPicture>("salaryPicture")->highHandle(), Qt::Key_Left); });
        add(
            "clear", [this] { m_window.filters()->push({}); }, settle);
        for (const int column : {int(ui::JobListModel::TitleColumn), int(ui::JobListModel::PlaceColumn),
                                 int(ui::JobListModel::SalaryColumn)})
            add(
                "sort",
                [this, column] {
                    auto *header = named<ui::JobListView>("jobList")->horizontalHeader();
                    QMetaObject::invokeMethod(header, "sectionClicked", Q_ARG(int, column));
                },
                settle);
        add(
            "tick", [this] { named<QAbstractButton>("levelSenior")->click(); }, settle);
        for (const char *facet : {"facet_place", "facet_employer", "facet_role", "facet_posted", "facet_currency"})
            add(
                "open facets", [this, facet] { named<QAbstractButton>(facet)->click(); }, settle / 4);
        add(
            "tick", [this] { named<QAbstractButton>("levelMid")->click(); }, settle);
        for (int part = 1; part <= 60; ++part)
            add("scroll", [this, part] {
                QScrollBar *bar = named<ui::JobListView>("jobList")->verticalScrollBar();
                bar->setValue(int(qint64(bar->maximum()) * part / 60));
            });
        add(
            "scroll", [this] { press(named<ui::JobListView>("jobList"), Qt::Key_End); }, settle);
        add(
            "clear", [this] { m_window.filters()->push({}); }, settle);
    }

    void next()
    {
        if (m_wait-- > 0)
            return;
        if (m_at == m_gestures.size()) {
            m_next.stop();
            QCoreApplication::quit();
            return;
        }
        const Gesture &gesture = m_gestures[m_at++];
        m_meter.begin(gesture.step);
        m_wait = gesture.pause;
        gesture.act();
    }

    ui::MainWindow &m_window;
    GapMeter m_meter;
    QTimer m_next;
    std::vector<Gesture> m_gestures;
    size_t m_at = 0;
    int m_wait = 0;
};

} // namespace

int runStallSession(int argc, char **argv)
{
    const QApplication app(argc, argv);
    ui::Style style;
    ui::NativeDialogs dialogs;
    int status = 0;
    {
        const QString settings = workspace::Settings::defaultPath() + QStringLiteral(".stall");
        ui::MainWindow window(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(), workspace::Settings(settings),
                              &style, &dialogs);
        window.resize(1440, 900);
        window.show();
        Session session(window);
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &window, [&] {
            if (!window.isComplete() || !window.isComparing()
                || !window.findChild<QWidget *>(QStringLiteral("levelSenior")))
                return;
            look.stop();
            QTimer::singleShot(1000, &window, [&] { session.start(); });
        });
        look.start(20);
        QTimer::singleShot(240'000, &window, [] { QCoreApplication::exit(1); });
        status = QApplication::exec();
        for (const auto &[step, gap] : session.meter().gaps())
            std::printf("%s\t%.1f\t%.1f\n", qPrintable(step), gap.wall, gap.cpu);
    }
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace rolescope::bench
