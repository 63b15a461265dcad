// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedjobs.h"

#include "ui/common/style.h"
#include "ui/importing/feedreading.h"
#include "wording/feedfieldwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QAbstractTableModel>

#include <array>

namespace rolescope::ui {

/// The rows of FeedJobs. A record that becomes no job says why behind its line.
class FeedJobModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Title, Employer, Place, LevelColumn, SalaryColumn, Posted, Count };

    FeedJobModel(FeedReading *reading, const Style *style, QObject *parent)
        : QAbstractTableModel(parent),
          m_reading(reading),
          m_style(style)
    {}

    void take()
    {
        beginResetModel();
        endResetModel();
    }

    const workspace::PreviewedJob &job(int row) const { return m_reading->preview().jobs[static_cast<size_t>(row)]; }
    bool isJob(int row) const { return job(row).setAside.isEmpty() && !job(row).joined; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_reading->preview().jobs.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Count); }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        const std::array names{tr("Title"), tr("Employer"), tr("Place"), tr("Level"), tr("Salary"), tr("Posted")};
        return names[static_cast<size_t>(section)];
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString text = textOf(index.row(), index.column());
        switch (role) {
        case Qt::DisplayRole: return text.isEmpty() ? tr("not stated") : text;
        case Qt::ForegroundRole:
            if (index.column() == Posted && isJob(index.row()) && !job(index.row()).dateProblem.isEmpty())
                return m_style->color(Tone::Warning);
            return m_style->color(text.isEmpty() || !isJob(index.row()) ? Tone::Quiet : Tone::Normal);
        default: return {};
        }
    }

private:
    QString textOf(int row, int column) const
    {
        const workspace::PreviewedJob &at = job(row);
        if (!isJob(row))
            return column == Title ? tr("line %1").arg(wording::number(at.line)) : reason(at);
        switch (column) {
        case Title: return at.job.title;
        case Employer: return at.job.employer;
        case Place: return placeOf(at.job);
        case LevelColumn:
            return known(at.job.statedLevel, at.reading.level) ? wording::levelRead(at.job, at.reading) : QString();
        case SalaryColumn: return at.job.salary.isKnown() ? wording::printedSalary(at.job.salary) : QString();
        default:
            return at.dateProblem.isEmpty() ? wording::longDate(at.job.posted)
                                            : wording::feedValueProblem(at.dateProblem);
        }
    }

    static QString placeOf(const domain::Job &job)
    {
        if (!job.place.isEmpty() || !job.country.isEmpty())
            return job.place.isEmpty() ? job.country : job.place;
        return job.remote == domain::Remote::Unknown ? QString() : wording::name(job.remote);
    }

    static bool known(domain::Level stated, domain::Level read)
    {
        return stated != domain::Level::Unknown || read != domain::Level::Unknown;
    }

    static QString reason(const workspace::PreviewedJob &job)
    {
        return job.joined ? tr("joined with the row before into one range")
                          : tr("set aside: %1").arg(wording::setAsideReason(job.setAside));
    }

    FeedReading *m_reading;
    const Style *m_style;
};

FeedJobs::FeedJobs(FeedReading *reading, const Style *style, QWidget *parent)
    : FeedTable({22, 13, 13, 17, 23, 12}, style, parent),
      m_model(new FeedJobModel(reading, style, this))
{
    setObjectName(QStringLiteral("feedJobs"));
    setAccessibleName(tr("The first rows as jobs"));
    setModel(m_model);
    setItemDelegate(new FeedCellDelegate(style, this));
    connect(reading, &FeedReading::formatRead, this, &FeedJobs::take);
    connect(reading, &FeedReading::previewed, this, &FeedJobs::take);
    take();
}

void FeedJobs::take()
{
    m_model->take();
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->isJob(row))
            setSpan(row, FeedJobModel::Employer, 1, FeedJobModel::Count - FeedJobModel::Employer);
}

} // namespace rolescope::ui

#include "feedjobs.moc"
