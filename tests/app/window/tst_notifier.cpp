// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "window/notifier.h"
#include "work/translations.h"

using core::Error;
using flux::VerdictClass;

/// What is said on the desktop, and that nothing is unless it was asked for.
class TestNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { app::loadTranslations(*qApp); } // of the plurals
    void init()
    {
        m_shown.clear();
        m_notifier = std::make_unique<app::Notifier>(
            [this](const QString &title, const QString &text, bool isUrgent) {
                m_shown.append((isUrgent ? u"! " : u"") + title + QLatin1Char('|') + text);
            });
    }

    void nothingIsSaidUntilAskedFor()
    {
        m_notifier->tell(m_name, VerdictClass::NotEnoughData, VerdictClass::FastFlux);
        m_notifier->tellNotStored({Error::Code::Io, QStringLiteral("The disk is full."), {}});
        m_notifier->tellWatching(3);
        m_notifier->tellIdle();
        QVERIFY(m_shown.isEmpty());
        QVERIFY(m_shown.isEmpty());
        // Nor what was on its way when it was asked to be silent.
        m_notifier->setEnabled(true);
        m_notifier->tell(m_name, VerdictClass::NotEnoughData, VerdictClass::FastFlux);
        m_notifier->setEnabled(false);
        m_notifier->setEnabled(true);
        m_notifier->tell(m_other, VerdictClass::NotEnoughData, VerdictClass::Stable);
        QTRY_COMPARE(m_shown,
                     QStringList(QStringLiteral("calm[.]test: Stable|A verdict was reached.")));
    }

    void verdictsAreSaidWithDefangedNames()
    {
        m_notifier->setEnabled(true);
        m_notifier->tell(m_name, VerdictClass::NotEnoughData, VerdictClass::FastFlux);
        QTRY_COMPARE(m_shown, QStringList(QStringLiteral(
                                  "! flux[.]test: Fast flux|A verdict was reached.")));
        m_notifier->tell(m_name, VerdictClass::FastFlux, VerdictClass::DoubleFlux);
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(m_shown.last(), QStringLiteral("! flux[.]test: Double flux|The verdict changed; "
                                                "it was: Fast flux."));
    }

    void whatComesTogetherIsOneMessage()
    {
        m_notifier->setEnabled(true);
        m_notifier->tell(m_name, VerdictClass::NotEnoughData, VerdictClass::FastFlux);
        m_notifier->tell(m_other, VerdictClass::NotEnoughData, VerdictClass::Stable);
        m_notifier->tell(m_name, VerdictClass::FastFlux, VerdictClass::DoubleFlux);
        QTRY_COMPARE(m_shown, QStringList(QStringLiteral(
                                  "! 2 verdicts|flux[.]test: Double flux\ncalm[.]test: Stable")));
        for (int i = 0; i < 30; ++i) {
            m_notifier->tell(*core::DomainName::parse(QStringLiteral("n%1.test").arg(i)),
                             VerdictClass::NotEnoughData, VerdictClass::Stable);
        }
        QTRY_COMPARE(m_shown.size(), 2);
        QVERIFY2(m_shown.last().startsWith(QLatin1String("30 verdicts|n0[.]test: Stable\n")),
                 qPrintable(m_shown.last()));
        QVERIFY2(m_shown.last().endsWith(QLatin1String("n4[.]test: Stable\nand 25 more")),
                 qPrintable(m_shown.last()));
    }

    void aFullDiskIsSaidOnceUntilThereIsRoom()
    {
        m_notifier->setEnabled(true);
        const Error full{Error::Code::Io, QStringLiteral("The disk is full."), {}};
        m_notifier->tellNotStored(full);
        m_notifier->tellNotStored(full);
        QCOMPARE(m_shown, QStringList(QStringLiteral("! Not stored|The disk is full.")));
        m_notifier->tellStored();
        m_notifier->tellNotStored(full);
        QCOMPARE(m_shown.size(), 2);
    }

    void whatHasNoPlaceInASentenceIsEscaped()
    {
        m_notifier->setEnabled(true);
        const QString hostile = QStringLiteral("a\u202eb\ncannot be written");
        m_notifier->tellNotStored({Error::Code::Io, hostile, {}});
        QVERIFY2(!m_shown.first().contains(QChar(0x202e)), qPrintable(m_shown.first()));
        QVERIFY2(!m_shown.first().contains(u'\n'), qPrintable(m_shown.first()));
    }

private:
    const core::DomainName m_name = *core::DomainName::parse(u"flux.test");
    const core::DomainName m_other = *core::DomainName::parse(u"calm.test");
    QStringList m_shown;
    std::unique_ptr<app::Notifier> m_notifier;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
