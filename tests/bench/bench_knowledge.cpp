// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QCoreApplication>
#include <QTest>

#include "knowledge/knowledge.h"
#include "knowledge/listfolders.h"

/// How long the shipped lists take to load, and one address and one name to look up.
class BenchKnowledge : public QObject
{
    Q_OBJECT

private:
    const QString m_folder = knowledge::shippedLists(QCoreApplication::applicationDirPath());

private slots:
    void load()
    {
        std::shared_ptr<const knowledge::Knowledge> loaded;
        QBENCHMARK
        {
            loaded = knowledge::Knowledge::load(m_folder);
        }
        QVERIFY(loaded->lists().size() > 15);
    }

    void complete()
    {
        const auto loaded = knowledge::Knowledge::load(m_folder);
        std::minstd_rand random(20261121);
        core::AddressFacts facts;
        facts.network = {64496, QStringLiteral("Example Broadband Communications, Inc."), {}};
        QBENCHMARK
        {
            facts.address = core::IpAddress::v4(static_cast<quint32>(random()) * 2);
            facts = loaded->complete(std::move(facts));
        }
    }

    void name()
    {
        const auto loaded = knowledge::Knowledge::load(m_folder);
        const auto name = *core::DomainName::fromPresentation("e8858.g.akamaiedge.net");
        bool found = false;
        QBENCHMARK
        {
            found = loaded->facts(name).has_value();
        }
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(BenchKnowledge)
#include "bench_knowledge.moc"
