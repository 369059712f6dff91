// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QSettings>
#include <QTemporaryDir>

#include "settings/settings.h"

using settings::ExportProfile;

/// The choices of an export under a name, kept from one start to the next.
class TstExportProfile : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithThreeAndStaysWithNone()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings::Settings settings(store);
        QStringList titles;
        for (const ExportProfile &profile : settings.exportProfiles())
            titles.append(profile.title);
        QCOMPARE(titles, QStringList({QStringLiteral("DNS team"), QStringLiteral("MISP"),
                                      QStringLiteral("Firewall")}));
        settings.setExportProfiles({});
        QVERIFY(settings.exportProfiles().isEmpty());
    }

    void isKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        const QList<ExportProfile> profiles{{QStringLiteral("SOC, night"), QStringLiteral("csv"),
                                             QStringLiteral("all"), QStringLiteral("amber+strict"),
                                             false},
                                            {QStringLiteral("=cmd|' /C'"), QStringLiteral("txt")}};
        {
            QSettings store(path, QSettings::IniFormat);
            settings::Settings settings(store);
            settings.setExportProfiles(settings::ExportProfile::standard());
            settings.setExportProfiles(profiles);
        }
        QSettings store(path, QSettings::IniFormat);
        QVERIFY(settings::Settings(store).exportProfiles() == profiles);
    }
};

QTEST_APPLESS_MAIN(TstExportProfile)
#include "tst_exportprofile.moc"
