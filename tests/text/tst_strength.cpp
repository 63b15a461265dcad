// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "text/strength.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;
using domain::Strength;

Q_DECLARE_METATYPE(std::optional<Strength>)

class TestStrength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stated_data();
    void stated();
    void hostileSentencesEnd();
};

void TestStrength::stated_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<std::optional<Strength>>("strength");
    const auto row = [](const char16_t *sentence, std::optional<Strength> strength) {
        const QString text = QString::fromUtf16(sentence);
        QTest::newRow(qPrintable(text)) << text << strength;
    };
    row(u"A licence is required.", Strength::Required);
    row(u"You must speak Dutch.", Strength::Required);
    row(u"Experience with ovens is essential for this post.", Strength::Required);
    row(u"The job requires patience, which helps with guests.", Strength::Required);
    row(u"Usually has a diploma in baking.", Strength::Typical);
    row(u"A diploma in baking, cooking, or a similar trade is typically required.", Strength::Typical);
    row(u"It is common to keep learning.", Strength::Typical);
    row(u"Bakers often have a diploma.", Strength::Typical);
    row(u"A second diploma is often preferred, above all in large houses.", Strength::Preferred);
    row(u"Higher certificates (two or more) are preferred.", Strength::Preferred);
    row(u"Experience abroad is desirable", Strength::Preferred);
    row(u"Many bakers hold a second diploma.", Strength::Preferred);
    row(u"Many years in the trade", std::nullopt);
    row(u"A course can enhance your chances.", Strength::Beneficial);
    row(u"A course is also beneficial, most of all in pastry.", Strength::Beneficial);
    row(u"Further diplomas can be beneficial", Strength::Beneficial);
    row(u"Knowing French is a plus.", Strength::Beneficial);
    row(u"Practice is highly valued.", Strength::Beneficial);
    row(u"A course may give a competitive edge", Strength::Beneficial);
    row(u"A course is usually helpful.", Strength::Beneficial);
    row(u"Diploma required, second language a plus", Strength::Required);
    row(u"While a diploma is required, courses are a plus.", Strength::Beneficial);
    row(u"Bakers, while also benefiting from courses, need to rise early.", std::nullopt);
    row(u"A diploma is not required.", std::nullopt);
    row(u"A diploma isn’t strictly necessary but helpful", Strength::Beneficial);
    row(u"A degree is usually, though not always, required.", Strength::Typical);
    row(u"Knowledge of yeast and flour", std::nullopt);
    row(u"", std::nullopt);
}

void TestStrength::stated()
{
    QFETCH(QString, sentence);
    QFETCH(std::optional<Strength>, strength);
    QVERIFY(text::statedStrength(sentence) == strength);
}

void TestStrength::hostileSentencesEnd()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"many "_qs, u"not "_qs, u", "_qs, u"required "_qs, u"can "_qs, u"\u0301"_qs})
        text::statedStrength(piece.repeated(100'000));
    QVERIFY(timer.elapsed() < tests::patience(10'000));
}

QTEST_GUILESS_MAIN(TestStrength)
#include "tst_strength.moc"
