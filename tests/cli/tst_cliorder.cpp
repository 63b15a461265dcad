// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

const QByteArray head = "title,company,level,type,salary_min,salary_max,currency,period,description\n";

/// Salaries that are equal, in two currencies equally often, with one end, wide and without any.
QByteArray scientists()
{
    QByteArray rows = head;
    for (int i = 0; i < 30; ++i) {
        const QByteArray low = QByteArray::number(90'000 + 10'000 * (i % 5));
        const QByteArray high = QByteArray::number(120'000 + 10'000 * (i % 5));
        rows += "Data Scientist,Employer " + QByteArray::number(i % 12) + (i % 2 == 0 ? ",senior" : ",entry")
            + ",full_time," + low + ',' + high + ",USD,year,We work with " + (i % 3 == 0 ? "Python" : "SQL") + " no. "
            + QByteArray::number(i) + ".\n";
    }
    return rows
        + "Data Scientist,Employer A,mid,full_time,,150000,USD,year,Python.\n"
          "Data Scientist,Employer B,mid,full_time,100000,190000,USD,year,SQL.\n"
          "Data Scientist,Employer C,mid,full_time,,,,,R.\n";
}

/// Few, so that each is listed: equal amounts of different titles and employers.
const QByteArray engineers = head
    + "Machine Learning Engineer,Zeta,senior,full_time,100000,120000,USD,year,Python.\n"
      "Senior Machine Learning Engineer,Alpha,senior,full_time,100000,120000,USD,year,SQL.\n"
      "Machine Learning Engineer,Beta,senior,full_time,100000,120000,EUR,year,Docker.\n"
      "Machine Learning Engineer,Gamma,senior,full_time,100000,120000,EUR,year,R.\n";
const QByteArray others = head
    + "Data Specialist,Alpha,senior,full_time,300000,900000,GBP,year,Python and SQL.\n"
      "Data Specialist,Beta,entry,full_time,200000,210000,GBP,year,Python and Scala.\n"
      "Gardener,Alpha,senior,full_time,20000,30000,USD,year,Roses.\n";

class Libraries {
public:
    /// A library of the sample with feeds in that order.
    QString with(const std::vector<QByteArray> &feeds)
    {
        const QString library = m_folder.filePath(QStringLiteral("%1.rolescope").arg(++m_made));
        run({u"new"_qs, library, u"--sample"_qs});
        for (const QByteArray &feed : feeds)
            add(library, feed);
        return library;
    }
    void add(const QString &library, const QByteArray &feed)
    {
        const QString file = m_folder.filePath(QStringLiteral("feed%1.csv").arg(++m_made));
        writeContent(file, feed);
        run({u"--library"_qs, library, u"import"_qs, u"--kind"_qs, u"jobs"_qs, file});
    }
    static QByteArray run(const QStringList &args)
    {
        const Outcome outcome = runCli(args);
        if (outcome.code != 0)
            qFatal("%s: %s", qPrintable(args.join(u' ')), qPrintable(outcome.err));
        return outcome.out;
    }

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

QByteArray asked(const QString &library, const QStringList &question)
{
    return Libraries::run(QStringList{u"--library"_qs, library} + question + QStringList{u"--json"_qs});
}

const QString scientist = u"Data Scientist"_qs;
const QString engineer = u"Machine Learning Engineer"_qs;

} // namespace

/// What a library holds decides what is answered, and nothing else.
class TestCliOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderOfImportsChangesNoAnswer_data() { questions(); }
    void orderOfImportsChangesNoAnswer();
    void sameQuestionSameBytes_data() { questions(); }
    void sameQuestionSameBytes();
    void jobsOfOtherRolesChangeNothing_data() { questions(); }
    void jobsOfOtherRolesChangeNothing();
    void jobOfTheRoleDoes();

private:
    static void questions()
    {
        QTest::addColumn<QStringList>("question");
        QTest::newRow("salary") << QStringList{u"salary"_qs, scientist};
        QTest::newRow("salary of few") << QStringList{u"salary"_qs, engineer};
        QTest::newRow("salary of two") << QStringList{u"salary"_qs, scientist, engineer};
        QTest::newRow("skill and pay") << QStringList{u"salary"_qs, scientist, u"--skill"_qs, u"Python"_qs};
        QTest::newRow("similar") << QStringList{u"similar"_qs, scientist};
        QTest::newRow("evidence") << QStringList{u"evidence"_qs, scientist, engineer};
        QTest::newRow("compare") << QStringList{u"compare"_qs, scientist, engineer};
    }
};

void TestCliOrder::orderOfImportsChangesNoAnswer()
{
    QFETCH(QStringList, question);
    Libraries libraries;
    const QByteArray expected = asked(libraries.with({scientists(), engineers, others}), question);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(asked(libraries.with({others, engineers, scientists()}), question), expected);
    QCOMPARE(asked(libraries.with({engineers, scientists(), others}), question), expected);
}

void TestCliOrder::sameQuestionSameBytes()
{
    QFETCH(QStringList, question);
    Libraries libraries;
    const QString library = libraries.with({scientists(), engineers});
    QCOMPARE(asked(library, question), asked(library, question));
}

void TestCliOrder::jobsOfOtherRolesChangeNothing()
{
    QFETCH(QStringList, question);
    if (question.first() == u"compare") // says how many jobs the library has
        question = QStringList{u"salary"_qs, engineer, scientist};
    Libraries libraries;
    const QString library = libraries.with({scientists(), engineers});
    const QByteArray before = asked(library, question);
    libraries.add(library, others);
    QCOMPARE(asked(library, question), before);
}

void TestCliOrder::jobOfTheRoleDoes()
{
    Libraries libraries;
    const QString library = libraries.with({scientists()});
    const QByteArray before = asked(library, {u"salary"_qs, scientist});
    libraries.add(library, head + "Data Scientist,New,senior,full_time,500000,510000,USD,year,Rust.\n");
    QVERIFY(asked(library, {u"salary"_qs, scientist}) != before);
}

QTEST_GUILESS_MAIN(TestCliOrder)
#include "tst_cliorder.moc"
