// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/onet/onetreader.h"

#include <QBuffer>
#include <QFile>
#include <QHash>

namespace rolescope::importer::onet::fixture {

/// A small release in memory: three occupations of a port, of which one has nothing but its name.
class OnetFiles {
public:
    OnetFiles()
    {
        write(
            "Read Me.txt",
            "O*NET 7.1 Database\r\nMay 2031 Release\r\n----\r\n\r\nhttps://example.org/onet\r\n\r\nThe content of the "
            "O*NET 7.1 Database is licensed under a Test License. For more, visit:\r\n");
        write("Occupation Data.txt",
              "O*NET-SOC Code\tTitle\tDescription\r\n"
              "10-0001.00\tCrane Drivers\tMove loads between ships and quays.\r\n"
              "10-0002.00\tHarbour Pilots\tGuide \"large\" ships.\r\n"
              "10-0003.00\tRope Makers\tn/a\r\n");
        write("Task Statements.txt",
              "O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\r\n"
              "10-0001.00\t1\tLift \"heavy\" boxes.\tCore\t9\t01/2031\tIncumbent\r\n"
              "10-0001.00\t2\tGrease the wheels.\tSupplemental\t9\t01/2031\tIncumbent\r\n"
              "10-0002.00\t3\tRead tide tables.\tn/a\tn/a\t01/2031\tAnalyst\r\n"
              "99-9999.00\t4\tNobody does this.\tCore\tn/a\t01/2031\tAnalyst\r\n");
        write("Technology Skills.txt",
              "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\r\n"
              "10-0001.00\tPython\t1\tProgramming software\tY\tY\r\n"
              "10-0001.00\tPython 3\t1\tProgramming software\tN\tN\r\n"
              "10-0001.00\tCrane Log\t2\tLog software\tN\tN\r\n"
              "10-0002.00\tPython\t1\tProgramming software\tY\tN\r\n"
              "10-0002.00\tTide-Table\t2\tLog software\tN\tN\r\n"
              "10-0002.00\tTide Table\t2\tLog software\tN\tN\r\n");
        write("Education, Training, and Experience Categories.txt",
              "Element ID\tElement Name\tScale ID\tCategory\tCategory Description\r\n"
              "2.D.1\tRequired Level of Education\tRL\t1\tLess than School\r\n"
              "2.D.1\tRequired Level of Education\tRL\t2\tSchool - awarded for patience\r\n");
        write("Education, Training, and Experience.txt",
              "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tRecommend Suppress\r\n"
              "10-0001.00\t2.D.1\tRequired Level of Education\tRL\t1\t0.00\tN\r\n"
              "10-0001.00\t2.D.1\tRequired Level of Education\tRL\t2\t87.54\tN\r\n"
              "10-0001.00\t2.D.1\tRequired Level of Education\tRL\t1\t12.46\tN\r\n"
              "10-0001.00\t2.D.4.a\tCertification\tIM\tn/a\t3.00\tN\r\n"
              "10-0002.00\t2.D.1\tRequired Level of Education\tRL\t1\t100\tY\r\n");
        write("Job Zone Reference.txt",
              "Job Zone\tName\tExperience\tEducation\tJob Training\r\n"
              "2\tJob Zone Two: Some\tSome work.\tSome school.\tSome months.\r\n");
        write("Job Zones.txt",
              "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\r\n"
              "10-0001.00\t2\t01/2031\tAnalyst\r\n");
        write("Related Occupations.txt",
              "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\r\n"
              "10-0001.00\t10-0002.00\tPrimary-Short\t1\r\n");
        write("Alternate Titles.txt",
              "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\r\n"
              "10-0001.00\tQuay Hand\tn/a\t08\r\n"
              "10-0001.00\tCrane Driver\tn/a\t08\r\n"
              "10-0002.00\tQuay Hand\tn/a\t08\r\n"
              "10-0002.00\tRope Makers\tn/a\t08\r\n");
    }

    void write(const char *name, const QByteArray &text) { m_files.insert(QString::fromLatin1(name), text); }
    void remove(const char *name) { m_files.remove(QString::fromLatin1(name)); }

    const QHash<QString, QByteArray> &all() const { return m_files; }

    OpenFile open() const
    {
        return [files = m_files](const QString &name) -> domain::Result<std::unique_ptr<QIODevice>> {
            if (!files.contains(name))
                return std::unique_ptr<QIODevice>();
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(files.value(name));
            buffer->open(QIODevice::ReadOnly);
            return std::unique_ptr<QIODevice>(std::move(buffer));
        };
    }

    void writeTo(const QString &folder) const
    {
        for (auto at = m_files.cbegin(); at != m_files.cend(); ++at) {
            QFile file(folder + u'/' + at.key());
            if (!file.open(QIODevice::WriteOnly) || file.write(at.value()) != at.value().size())
                qFatal("cannot write %s", qPrintable(at.key()));
        }
    }

    domain::Result<OnetRelease> read() const { return readOnet(QStringLiteral("port"), open()); }

private:
    QHash<QString, QByteArray> m_files;
};

} // namespace rolescope::importer::onet::fixture
