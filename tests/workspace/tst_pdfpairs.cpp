// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/fonts.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "tests/report/pagefaults.h"
#include "workspace/exports.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::ExportRequest;
using workspace::Library;
using workspace::Snapshot;

namespace {

constexpr qsizetype mostBytes = 400 * 1024;

QString onetFolder() { return QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/onet"); }

/// What qpdf says against a file; empty: nothing.
QString faultsOf(const QByteArray &pdf, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return QStringLiteral("not written");
    file.close();
    QProcess qpdf;
    qpdf.setProcessChannelMode(QProcess::MergedChannels);
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    if (!qpdf.waitForFinished(60000))
        return QStringLiteral("qpdf did not run");
    const QString said = QString::fromUtf8(qpdf.readAll());
    return qpdf.exitCode() == 0 && !said.contains(QStringLiteral("WARNING")) ? QString() : said;
}

} // namespace

/// Every pair of the sample and many of the O*NET database, as PDF.
class TestPdfPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sample();
    void onet();

private:
    /// Both presets; with `thorough` each on both papers, else the handout on the lower one only.
    void check(const Snapshot &, RoleId a, RoleId b, bool thorough);

    QTemporaryDir m_folder;
    std::vector<qint64> m_times;
};

void TestPdfPairs::check(const Snapshot &snapshot, RoleId a, RoleId b, bool thorough)
{
    const QString pair =
        QStringLiteral("%1 and %2").arg(snapshot.catalog->role(a)->name, snapshot.catalog->role(b)->name);
    for (const report::Preset preset : {report::Preset::Full, report::Preset::Handout}) {
        ExportRequest request{snapshot, a, b, {}};
        request.options.preset = preset;
        if (preset == report::Preset::Handout) { // all that narrows the first page
            request.options.preparedBy = QStringLiteral("Careers Office");
            request.options.contact = QStringLiteral("careers@office.example · room 12");
            request.options.note = QStringLiteral("Visit the open day in March. ").repeated(10);
        }
        const auto document = workspace::comparisonDocument(request);
        QVERIFY(document);
        for (const report::PageSize size : {report::PageSize::A4, report::PageSize::Letter}) {
            if (!thorough && (size == report::PageSize::Letter) != (preset == report::Preset::Handout))
                continue;
            const report::PageLayout layout =
                report::layoutPages(*document, report::pointSize(size), chart::Fonts::paper());
            const QString fault = reporttest::faultsOf(layout);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(pair, fault)));
            QVERIFY2(layout.anchors.value(QStringLiteral("skills"), 2) == 2,
                     qPrintable(QStringLiteral("%1: the first page runs over").arg(pair)));
            if (preset == report::Preset::Handout)
                QVERIFY2(layout.pages.size() == 2,
                         qPrintable(QStringLiteral("%1: %2 pages").arg(pair).arg(layout.pages.size())));
        }
        QElapsedTimer timer;
        timer.start();
        const auto pdf = workspace::comparisonPdf(request);
        m_times.push_back(timer.elapsed());
        QVERIFY(pdf);
        const auto again = workspace::comparisonPdf(request);
        QVERIFY2(again && *again == *pdf, qPrintable(pair));
        QVERIFY2(pdf->size() <= mostBytes, qPrintable(QStringLiteral("%1: %2 bytes").arg(pair).arg(pdf->size())));
        const QString faults = faultsOf(*pdf, m_folder.filePath(QStringLiteral("p.pdf")));
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(pair, faults)));
    }
}

void TestPdfPairs::sample()
{
    const auto library = Library::create(m_folder.filePath(QStringLiteral("s.rolescope")), Library::Content::Sample);
    QVERIFY(library);
    const auto snapshot = library->load();
    QVERIFY(snapshot);
    const std::vector<Role> &roles = snapshot->catalog->roles;
    int pairs = 0;
    for (size_t i = 0; i < roles.size(); ++i)
        for (size_t j = i + 1; j < roles.size(); ++j, ++pairs) {
            check(*snapshot, roles[i].id, roles[j].id, true);
            if (QTest::currentTestFailed())
                return;
        }
    QCOMPARE(pairs, 10);
}

void TestPdfPairs::onet()
{
    if (!QDir(onetFolder()).exists())
        QSKIP("The O*NET database is not on this machine (../shared/data/onet).");
    auto library = Library::create(m_folder.filePath(QStringLiteral("o.rolescope")), Library::Content::Empty);
    QVERIFY(library);
    QVERIFY(library->importOnet(onetFolder(), false));
    const auto snapshot = library->load();
    QVERIFY(snapshot);
    const std::vector<Role> &roles = snapshot->catalog->roles;
    QVERIFY(roles.size() > 1000);
    m_times.clear();
    for (size_t i = 0; i < 50; ++i) {
        const size_t a = i * 20;
        const size_t b = (i * 397 + 11) % roles.size();
        if (a == b)
            continue;
        check(*snapshot, roles[a].id, roles[b].id, false);
        if (QTest::currentTestFailed())
            return;
    }
    std::sort(m_times.begin(), m_times.end());
    qInfo("%zu PDFs, median %lld ms", m_times.size(), static_cast<long long>(m_times[m_times.size() / 2]));
}

QTEST_MAIN(TestPdfPairs)
#include "tst_pdfpairs.moc"
