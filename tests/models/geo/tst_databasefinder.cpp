// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "geo/databasefinder.h"

namespace {

bool touch(const QString &path, const QByteArray &bytes = {})
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

class TestDatabaseFinder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesTheFolderOfTheEnvironment();
    void readsTheConfiguration_data();
    void readsTheConfiguration();
    void looksInTheDataFolders();
    void takesAFileOnce();
    void takesABoundedNumberOfFiles();
    void findsWhatWasShipped();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseFinder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(in(QStringLiteral("data"))));
}

void TestDatabaseFinder::cleanup()
{
    qunsetenv("GEOIPUPDATE_DB_DIR");
    qunsetenv("GEOIPUPDATE_CONF_FILE");
}

void TestDatabaseFinder::takesTheFolderOfTheEnvironment()
{
    const QString path = in(QStringLiteral("db/b.mmdb"));
    QVERIFY(touch(path));
    QVERIFY(touch(in(QStringLiteral("db/a.mmdb"))));
    QVERIFY(touch(in(QStringLiteral("db/notes.txt"))));
    QVERIFY(QDir().mkpath(in(QStringLiteral("db/folder.mmdb"))));
    QVERIFY(!geo::userDatabases().contains(path));
    qputenv("GEOIPUPDATE_DB_DIR", QFile::encodeName(in(QStringLiteral("db"))));
    QCOMPARE(geo::userDatabases().mid(0, 2), QStringList({in(QStringLiteral("db/a.mmdb")), path}));
    QVERIFY(!geo::userDatabases().contains(in(QStringLiteral("db/folder.mmdb"))));
}

void TestDatabaseFinder::readsTheConfiguration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << QByteArray("AccountID 1\nDatabaseDirectory %1\n") << true;
    QTest::newRow("tabs and spaces") << QByteArray("  DatabaseDirectory \t %1  \r\n") << true;
    QTest::newRow("no line end") << QByteArray("DatabaseDirectory %1") << true;
    QTest::newRow("comment") << QByteArray("# DatabaseDirectory %1\n") << false;
    QTest::newRow("another key") << QByteArray("DatabaseDirectoryOld %1\n") << false;
    QTest::newRow("no space") << QByteArray("DatabaseDirectory%1\n") << false;
    QTest::newRow("no value") << QByteArray("DatabaseDirectory\n%1\n") << false;
    QTest::newRow("cut key") << QByteArray("Database") << false;
    QTest::newRow("relative folder") << QByteArray("DatabaseDirectory db\n") << false;
    QTest::newRow("binary") << QByteArray(10'000, '\xff') << false;
}

void TestDatabaseFinder::readsTheConfiguration()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, found);
    const QString path = in(QStringLiteral("my files/own.mmdb"));
    QVERIFY(touch(path));
    text.replace("%1", QFile::encodeName(in(QStringLiteral("my files"))));
    const QString configuration = in(QStringLiteral("GeoIP.conf"));
    QVERIFY(touch(configuration, text));
    qputenv("GEOIPUPDATE_CONF_FILE", QFile::encodeName(configuration));
    QCOMPARE(geo::userDatabases().contains(path), found);
}

void TestDatabaseFinder::looksInTheDataFolders()
{
    for (const QString &name :
         {QStringLiteral("data/GeoIP/one.mmdb"), QStringLiteral("data/fluxcase/geo/two.mmdb")}) {
        QVERIFY(touch(in(name)));
        QVERIFY2(geo::userDatabases().contains(in(name)), qPrintable(name));
    }
}

void TestDatabaseFinder::takesAFileOnce()
{
    const QString path = in(QStringLiteral("data/GeoIP/one.mmdb"));
    QVERIFY(touch(path));
    QVERIFY(QFile::link(in(QStringLiteral("data/GeoIP")), in(QStringLiteral("same"))));
    qputenv("GEOIPUPDATE_DB_DIR", QFile::encodeName(in(QStringLiteral("same"))));
    const QStringList found = geo::userDatabases();
    QVERIFY(found.contains(in(QStringLiteral("same/one.mmdb"))));
    QVERIFY(!found.contains(path));
}

void TestDatabaseFinder::takesABoundedNumberOfFiles()
{
    for (int i = 0; i < 70; ++i)
        QVERIFY(touch(in(QStringLiteral("db/%1.mmdb").arg(i))));
    qputenv("GEOIPUPDATE_DB_DIR", QFile::encodeName(in(QStringLiteral("db"))));
    QCOMPARE(geo::userDatabases().size(), 64);
}

void TestDatabaseFinder::findsWhatWasShipped()
{
    const QString path = in(QStringLiteral("share/fluxcase/geo/country.mmdb"));
    QVERIFY(touch(path));
    QVERIFY(QDir().mkpath(in(QStringLiteral("bin"))));
    QCOMPARE(geo::shippedDatabases(in(QStringLiteral("bin"))), QStringList(path));
    QCOMPARE(geo::shippedDatabases(in(QStringLiteral("elsewhere/bin"))), QStringList());
}

QTEST_GUILESS_MAIN(TestDatabaseFinder)
#include "tst_databasefinder.moc"
