// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/similarroles.h"
#include "analysis/weightedoverlap.h"
#include "workspace/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rolescope;
using namespace rolescope::analysis;
using workspace::Library;

namespace {

const QString mle = u"Machine Learning Engineer"_qs;
const QString dsp = u"Data Specialist"_qs;
const QString dse = u"Data Science Engineer"_qs;
const QString dos = u"Data Operations Specialist"_qs;
const QString ds = u"Data Scientist"_qs;

/// Figures of a pair as they are published, to two decimals.
struct PairFigures {
    QString a, b;
    int shared = 0;
    double jaccard = 0, overlap = 0, weighted = 0, cosine = 0;
};

const std::vector<PairFigures> published{
    {mle, dsp, 1, 0.02, 0.05, 0.02, 0.02}, {mle, dse, 4, 0.09, 0.24, 0.07, 0.09},
    {mle, dos, 4, 0.07, 0.15, 0.05, 0.07}, {mle, ds, 3, 0.08, 0.50, 0.10, 0.14},
    {dsp, dse, 5, 0.15, 0.29, 0.15, 0.15}, {dsp, dos, 10, 0.27, 0.48, 0.27, 0.31},
    {dsp, ds, 3, 0.12, 0.50, 0.12, 0.16},  {dse, dos, 8, 0.23, 0.47, 0.23, 0.27},
    {dse, ds, 3, 0.15, 0.50, 0.15, 0.16},  {dos, ds, 3, 0.10, 0.50, 0.10, 0.14},
};

} // namespace

/// The sample's skill sets are keyed by hand and frozen: what they say of each pair is known.
class TestSimilarSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsHaveTheirSizes();
    void pairsHaveTheirFigures();
    void nearestRoles();
    void countsEqualTheComparison();
    void families();

private:
    domain::RoleId role(const QString &name) const { return m_snapshot.catalog->roleNamed(name)->id; }
    /// The sample with each text as a publisher of its own: the published weights are shares of texts.
    domain::Catalog textsApart() const;
    RoleSimilarity similarity() const { return {*m_snapshot.catalog, Publishers(*m_snapshot.catalog)}; }

    QTemporaryDir m_folder;
    workspace::Snapshot m_snapshot;
};

void TestSimilarSample::initTestCase()
{
    const auto library =
        Library::create(m_folder.filePath(QStringLiteral("sample.rolescope")), Library::Content::Sample);
    QVERIFY(library.ok());
    const auto snapshot = library->loadCatalog();
    QVERIFY(snapshot.ok());
    m_snapshot = *snapshot;
}

domain::Catalog TestSimilarSample::textsApart() const
{
    domain::Catalog catalog = *m_snapshot.catalog;
    catalog.nearCopies.clear();
    for (domain::Source &source : catalog.sources)
        source.publisher = QString::number(source.id.value);
    return catalog;
}

void TestSimilarSample::setsHaveTheirSizes()
{
    const std::map<QString, int> sizes{{mle, 34}, {dsp, 21}, {dse, 17}, {dos, 26}, {ds, 6}};
    const auto all = similarity();
    for (const auto &[name, size] : sizes)
        QCOMPARE(all.similarTo(role(name)).skills, size);
    QCOMPARE(all.rolesWithSkills().size(), sizes.size());
}

void TestSimilarSample::pairsHaveTheirFigures()
{
    const domain::Catalog catalog = textsApart();
    const auto sets = roleSkillSets(catalog, Publishers(catalog));
    const SharedSkills shared(sets);
    const auto placeOf = [&](const QString &name) {
        const auto isIt = [id = role(name)](const RoleSkillSet &set) { return set.role == id; };
        return static_cast<size_t>(std::find_if(sets.begin(), sets.end(), isIt) - sets.begin());
    };
    const auto isAbout = [](std::optional<double> figure, double known) {
        constexpr double rounding = 0.0051;
        return figure && std::abs(*figure - known) <= rounding;
    };
    for (const PairFigures &pair : published) {
        const Comparison c = compare(catalog, role(pair.a), role(pair.b));
        const QByteArray which = (pair.a + u", "_qs + pair.b).toUtf8();
        QVERIFY2(static_cast<int>(c.skills.shared.size()) == pair.shared, which.constData());
        QVERIFY2(isAbout(c.skills.jaccard, pair.jaccard), which.constData());
        QVERIFY2(isAbout(overlapCoefficient(c.skills), pair.overlap), which.constData());
        // With a single text of either role every weight is one.
        const auto weighted = publisherWeightedJaccard(c);
        QCOMPARE(weighted.has_value(), pair.a == mle);
        QVERIFY2(isAbout(weighted.value_or(c.skills.jaccard), pair.weighted), which.constData());
        const double angle = cosinesWith(sets[placeOf(pair.a)], sets, shared)[placeOf(pair.b)];
        QVERIFY2(isAbout(angle, pair.cosine), (which + ' ' + QByteArray::number(angle)).constData());
    }
}

void TestSimilarSample::nearestRoles()
{
    const SimilarRoles similar = similarity().similarTo(role(dsp));
    QCOMPARE(similar.order, SimilarOrder::Jaccard);
    QCOMPARE(similar.sharingNone + similar.withoutSkills, 0);
    QStringList names;
    for (const SimilarRole &other : similar.roles)
        names += other.name;
    QCOMPARE(names, (QStringList{dos, dse, ds, mle}));
    QCOMPARE(similar.roles[0].covered.covered, 10);
    QCOMPARE(similar.roles[0].covered.of, 26);
    QCOMPARE(similar.roles[0].back.covered, 10);
    QCOMPARE(similar.roles[0].back.of, 21);
}

void TestSimilarSample::countsEqualTheComparison()
{
    const auto all = similarity();
    for (const domain::Role &a : m_snapshot.catalog->roles)
        for (const SimilarRole &b : all.similarTo(a.id).roles) {
            const SkillsInCommon skills = workspace::compare(m_snapshot, a.id, b.role).skills;
            QCOMPARE(b.covered.covered, skills.aOfB.covered);
            QCOMPARE(b.covered.of, skills.aOfB.of);
            QCOMPARE(b.back.covered, skills.bOfA.covered);
            QCOMPARE(b.back.of, skills.bOfA.of);
            QCOMPARE(b.jaccard, skills.jaccard);
            const auto lists = all.lists(a.id, b.role);
            const auto same = [](const std::vector<domain::SkillId> &ids, const std::vector<SkillFigure> &figures) {
                return std::equal(ids.begin(), ids.end(), figures.begin(), figures.end(),
                                  [](domain::SkillId id, const SkillFigure &figure) { return id == figure.id; });
            };
            QVERIFY(same(lists.shared, skills.shared));
            QVERIFY(same(lists.onlyA, skills.onlyA));
            QVERIFY(same(lists.onlyB, skills.onlyB));
        }
}

void TestSimilarSample::families()
{
    const auto all = similarity();
    const RoleMatrix matrix = all.matrix(all.rolesWithSkills());
    std::map<QString, int> family;
    for (const auto &entry : matrix.roles)
        family[entry.name] = entry.family;
    QCOMPARE(family.size(), size_t(5));
    QCOMPARE(family[dsp], family[dos]); // the one pair as alike as two texts on one role
    QCOMPARE(matrix.roles.back().family, 3);
}

QTEST_GUILESS_MAIN(TestSimilarSample)
#include "tst_similarsample.moc"
