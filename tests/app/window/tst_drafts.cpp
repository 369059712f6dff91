// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "window/drafts.h"

/// Where cases without a name are kept.
class TstDrafts : public QObject
{
    Q_OBJECT

private slots:
    void listsNewestFirst();
    void makesItsFolderPrivate();
    void saysSoWhenItCannot();
};

void TstDrafts::listsNewestFirst()
{
    const QTemporaryDir folder;
    const app::Drafts drafts(folder.filePath(QStringLiteral("drafts")));
    const QString older = drafts.newPath(1'000);
    const QString newer = drafts.newPath(2'000);
    for (const QString &path : {older, newer}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(drafts.paths(), (QStringList{newer, older}));
    QVERIFY(drafts.contains(older));
    QVERIFY(!drafts.contains(folder.filePath(QStringLiteral("case.fluxcase"))));
}

void TstDrafts::makesItsFolderPrivate()
{
    const QTemporaryDir folder;
    const app::Drafts drafts(folder.filePath(QStringLiteral("drafts")));
    const QString path = drafts.newPath(1'000);
    const QFile::Permissions permissions = QFileInfo(QFileInfo(path).path()).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
}

void TstDrafts::saysSoWhenItCannot()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drafts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(app::Drafts(file.fileName()).newPath(1'000).isEmpty());
}

QTEST_GUILESS_MAIN(TstDrafts)
#include "tst_drafts.moc"
