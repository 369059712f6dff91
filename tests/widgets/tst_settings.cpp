// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

#include "dialogs/settingsdialog.h"
#include "windowfixture.h"

using settings::Theme;
using widgets::SettingsDialog;
using namespace windowfixture;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *find(const SettingsDialog &dialog, const char *objectName)
    {
        return dialog.findChild<T *>(QString::fromLatin1(objectName));
    }
    static QPushButton *save(const SettingsDialog &dialog)
    {
        return find<QDialogButtonBox>(dialog, "settingsButtons")->button(QDialogButtonBox::Save);
    }

private slots:
    void givesBackWhatItWasGiven()
    {
        const SettingsDialog::Values values{
            Theme::Dark, true, true, {QStringLiteral("192.0.2.0/24")}};
        SettingsDialog dialog(values, {}, true);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saved(&dialog, &SettingsDialog::saved);
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        QVERIFY(saved.value(0).value(0).value<SettingsDialog::Values>() == values);
    }

    void changesAreKeptBySaveOnly()
    {
        SettingsDialog dialog({}, {}, true);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy saved(&dialog, &SettingsDialog::saved);
        QVERIFY(!find<QCheckBox>(dialog, "settingsNotifies")->isChecked());
        find<QRadioButton>(dialog, "settingsThemeLight")->click();
        find<QCheckBox>(dialog, "settingsNotifies")->click();
        find<QPlainTextEdit>(dialog, "ownText")->setPlainText(QStringLiteral("example.test\n\n"));
        QCOMPARE(saved.count(), 0);
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        const SettingsDialog::Values expected{
            Theme::Light, true, false, {QStringLiteral("example.test")}};
        QVERIFY(saved.value(0).value(0).value<SettingsDialog::Values>() == expected);
    }

    void onlyWhoIsToldCanCloseTheWindowOfAWatch()
    {
        SettingsDialog dialog({}, {}, true);
        auto *keepsWatching = find<QCheckBox>(dialog, "settingsKeepsWatching");
        QVERIFY(!keepsWatching->isEnabled());
        find<QCheckBox>(dialog, "settingsNotifies")->click();
        QVERIFY(keepsWatching->isEnabled());
    }

    void unreadableOwnThingsAreNotSaved()
    {
        SettingsDialog dialog({}, {}, true);
        QVERIFY(save(dialog)->isEnabled());
        find<QPlainTextEdit>(dialog, "ownText")->setPlainText(QStringLiteral("not a range/99"));
        QVERIFY(!save(dialog)->isEnabled());
    }

    void pagesAreReachedByKeys()
    {
        SettingsDialog dialog({}, {}, true);
        auto *pages = find<QListWidget>(dialog, "settingsPages");
        QCOMPARE(pages->count(), 5);
        QVERIFY(!find<QTableWidget>(dialog, "settingsSources")->isVisibleTo(&dialog));
        QTest::keyClick(pages, Qt::Key_Down);
        QTest::keyClick(pages, Qt::Key_Down);
        QTest::keyClick(pages, Qt::Key_Down);
        QVERIFY(find<QTableWidget>(dialog, "settingsSources")->isVisibleTo(&dialog));
    }

    void sourcesHaveTheirAge()
    {
        SettingsDialog dialog({}, {}, true);
        const core::UtcMs day = 86'400'000;
        dialog.setSources({{QStringLiteral("city"), QStringLiteral("cities"), start - 17 * day,
                            QStringLiteral("/x/city.mmdb"), true, QStringLiteral("/x/city.mmdb")},
                           {QStringLiteral("sinkholes"), QStringLiteral("list"), start - 400 * day,
                            QStringLiteral("a project"), false}},
                          {}, start);
        const auto *table = find<QTableWidget>(dialog, "settingsSources");
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("2026-11-04, 17 days old"));
        QVERIFY(table->item(1, 2)->text().endsWith(QLatin1String("400 days old: old")));
    }

    void onlyAddedDatabasesCanBeRemoved()
    {
        SettingsDialog dialog({}, {}, true);
        dialog.setSources(
            {{QStringLiteral("shipped"), {}, 0, QStringLiteral("/s"), false},
             {QStringLiteral("added"), {}, 0, QStringLiteral("/a"), true, QStringLiteral("/a")}},
            {}, start);
        auto *table = find<QTableWidget>(dialog, "settingsSources");
        auto *remove = find<QPushButton>(dialog, "settingsRemoveDatabase");
        table->selectRow(0);
        QVERIFY(!remove->isEnabled());
        table->selectRow(1);
        QVERIFY(remove->isEnabled());
        QSignalSpy removed(&dialog, &SettingsDialog::databaseRemoved);
        remove->click();
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("/a"));
    }

    void theWindowFollowsTheChosenTheme()
    {
        Window w;
        w.window.setTheme(Theme::Dark);
        QTRY_VERIFY(w.window.palette().color(QPalette::Window).lightness() < 100);
        QVERIFY(w.window.actions()[widgets::ActionId::ThemeDark]->isChecked());
        QVERIFY(w.settings.theme() == Theme::Dark);
        w.window.setTheme(Theme::Light);
        QTRY_VERIFY(w.window.palette().color(QPalette::Window).lightness() > 150);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
