// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/memory.h"

#include <memory>
#include <vector>

#include <QFile>
#include <QTest>

class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFreedGoesBack();
};

void TestMemory::whatWasFreedGoesBack()
{
    const auto residentPages = [] {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    };
    constexpr int blocks = 50'000;
    std::vector<std::unique_ptr<char[]>> held;
    held.reserve(blocks);
    for (int i = 0; i < blocks; ++i)
        held.push_back(std::make_unique<char[]>(1000));
    const auto top = std::make_unique<char[]>(1000); // keeps the library from doing it itself
    held.clear();
    const qint64 before = residentPages();
    app::returnFreedMemory();
    QVERIFY2(before - residentPages() > 10'000, QByteArray::number(before).constData());
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
