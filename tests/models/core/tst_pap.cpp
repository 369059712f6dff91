// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/pap.h"

using core::Pap;

class TstPap : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreReadBack();
    void nothingElseIsAWord();
};

void TstPap::wordsAreReadBack()
{
    for (const Pap pap : core::everyPap) {
        QVERIFY(core::papFromString(core::toString(pap)) == pap);
        QVERIFY(core::papFromString(core::toString(pap).toLower()) == pap);
        QVERIFY(!core::meaningOf(pap).isEmpty());
    }
    QCOMPARE(core::toString(Pap::Amber), QStringLiteral("AMBER"));
}

void TstPap::nothingElseIsAWord()
{
    for (const char *word : {"", "WHITE", "RED ", "AMBER+STRICT", "0"})
        QVERIFY2(!core::papFromString(QString::fromLatin1(word)), word);
}

QTEST_GUILESS_MAIN(TstPap)
#include "tst_pap.moc"
