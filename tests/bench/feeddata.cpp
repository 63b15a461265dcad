// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feeddata.h"

#include "domain/codes.h"
#include "jobdata.h"

#include <QFile>

#include <algorithm>

namespace rolescope::bench {
namespace {

constexpr qsizetype descriptionLength = 2000;

QString amount(const std::optional<domain::Minor> &minor) { return minor ? QString::number(*minor / 100) : QString(); }

QString salaryText(const domain::Salary &salary)
{
    if (!salary.isKnown())
        return {};
    return QStringLiteral("%1 %2 - %3 a %4")
        .arg(salary.currency, amount(salary.low), amount(salary.high), code(salary.period));
}

QByteArray cell(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (!utf8.contains('"') && !utf8.contains(',') && !utf8.contains('\n'))
        return utf8;
    return '"' + utf8.replace("\"", "\"\"") + '"';
}

} // namespace

FeedJobs::FeedJobs(FeedKind kind) : m_generator(seed), m_random(seed), m_kind(kind)
{
    for (const QString &name : m_generator.skills())
        m_words.push_back(name.toLower());
    for (const char *word : {"and", "the", "of", "to", "with", "in", "for", "you", "our", "team", "work", "a"})
        for (int i = 0; i < 40; ++i)
            m_words.push_back(QString::fromLatin1(word));
}

QString FeedJobs::description()
{
    QString text;
    text.reserve(descriptionLength + 20);
    while (text.size() < descriptionLength) {
        text += m_words[m_random.below(static_cast<quint32>(m_words.size()))];
        text += m_random.chance(8) ? QStringLiteral(".\n") : QStringLiteral(" ");
    }
    return text;
}

void FeedJobs::next(std::vector<domain::Job> &jobs, qint64 count)
{
    jobs.clear();
    for (qint64 i = 0; i < count; ++i) {
        domain::Job job = m_generator.next();
        job.id = {};
        job.skills.clear(); // the generator's skills are none of a library's
        job.salaryRaw = salaryText(job.salary);
        if (m_kind == FeedKind::Descriptions) {
            job.url = QStringLiteral("https://jobs.example.org/ad/%1").arg(++m_made);
            job.description = description();
        }
        jobs.push_back(std::move(job));
    }
}

bool writeFeed(const QString &path, qint64 rows, FeedKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool texts = kind == FeedKind::Descriptions;
    QByteArray out = "title,employer,place,country,remote,type,level,currency,period,low,high,posted,salary";
    out += texts ? ",url,description\n" : "\n";
    FeedJobs feed(kind);
    std::vector<domain::Job> slice;
    for (qint64 done = 0; done < rows; done += static_cast<qint64>(slice.size())) {
        feed.next(slice, std::min<qint64>(rows - done, 4096));
        for (const domain::Job &job : slice) {
            const domain::Salary &salary = job.salary;
            QList<QString> cells{job.title,
                                 job.employer,
                                 job.place,
                                 job.country,
                                 code(job.remote),
                                 code(job.type),
                                 code(job.statedLevel),
                                 salary.currency,
                                 code(salary.period),
                                 amount(salary.low),
                                 amount(salary.high),
                                 job.posted.toString(Qt::ISODate),
                                 job.salaryRaw};
            if (texts)
                cells << job.url << job.description;
            for (qsizetype i = 0; i < cells.size(); ++i)
                out += (i == 0 ? QByteArray() : QByteArray(",")) + cell(cells[i]);
            out += '\n';
        }
        if (file.write(out) != out.size())
            return false;
        out.clear();
    }
    return file.flush();
}

} // namespace rolescope::bench
