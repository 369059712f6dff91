// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>

#include "dialogs/prompter.h"
#include "window/settingsdesk.h"

namespace {

class PathPrompter final : public widgets::Prompter
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> line(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return std::nullopt;
    }
    QString path;
};

} // namespace

/// Settings kept and databases looked at.
class TestSettingsDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void databasesAndListsAreShownWithTheirDates()
    {
        QTemporaryDir dir;
        QSettings store(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings::Settings settings(store);
        core::SystemClock clock;
        PathPrompter prompter;
        QWidget window;
        app::SettingsDesk desk(settings, clock, prompter, &window);
        desk.open();
        auto *table = window.findChild<QTableWidget *>(QStringLiteral("settingsSources"));
        QTRY_VERIFY(table->rowCount() > 2);
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row) {
            names.append(table->item(row, 0)->text());
            QVERIFY2(table->item(row, 2)->text().contains(QLatin1String("days old")),
                     qPrintable(table->item(row, 2)->text()));
        }
        QVERIFY2(names.contains(QLatin1String("sinkholes")), qPrintable(names.join(u' ')));
    }

    void aDatabaseIsAddedAndTakenOutAgain()
    {
        QTemporaryDir dir;
        QSettings store(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        settings::Settings settings(store);
        core::SystemClock clock;
        PathPrompter prompter;
        // The lab's world is a database like any other.
        prompter.path = QCoreApplication::applicationDirPath() +
                        QStringLiteral("/../share/fluxcase/lab/practice-lab.mmdb");
        QWidget window;
        app::SettingsDesk desk(settings, clock, prompter, &window);
        desk.open();
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("settingsAddDatabase")),
                          Qt::LeftButton);
        QCOMPARE(settings.geoFiles(), QStringList{prompter.path});
        auto *table = window.findChild<QTableWidget *>(QStringLiteral("settingsSources"));
        QTRY_VERIFY(table->rowCount() > 0 &&
                    table->item(0, 0)->data(Qt::UserRole).toString() == prompter.path);
        table->selectRow(0);
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("settingsRemoveDatabase")),
                          Qt::LeftButton);
        QVERIFY(settings.geoFiles().isEmpty());
    }
};

QTEST_MAIN(TestSettingsDesk)
#include "tst_settingsdesk.moc"
