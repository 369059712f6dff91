// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "dialogs/resolversdialog.h"
#include "messagebar.h"
#include "windowfixture.h"

using core::ResolverProfile;
using widgets::MainWindow;
using namespace windowfixture;
using Audience = ResolverProfile::Audience;
using Transport = ResolverProfile::Transport;

namespace {

ResolverProfile profile(const char *id, Audience audience, Transport transport = Transport::Dns)
{
    ResolverProfile made{QString::fromLatin1(id), audience, {{address(53), 53}}};
    made.transport = transport;
    return made;
}

QList<ResolverProfile> usual()
{
    ResolverProfile own = profile("own-1", Audience::Custom);
    own.title = QStringLiteral("Branch office");
    return {profile("system", Audience::OwnNetwork), profile("public", Audience::PublicOperators),
            profile("public-tls", Audience::PublicOperators, Transport::Tls),
            profile("owner", Audience::Owner), own};
}

QList<core::PublicResolver> known()
{
    return {{QStringLiteral("One"), {}, false, {address(1)}, QStringLiteral("dns.one.test"), {}},
            {QStringLiteral("Two"), QStringLiteral("Family"), true, {address(2)}, {}, {}}};
}

/// The dialog over the usual profiles.
struct Dialog
{
    Dialog()
        : saved(dialog, &widgets::ResolversDialog::saved)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString notice() const { return find<widgets::PlainLabel>("profileNotice")->text(); }
    QPushButton *save() const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

    std::unique_ptr<widgets::ResolversDialog> owner = std::make_unique<widgets::ResolversDialog>(
        usual(), QStringLiteral("own-1"), known(), false, nullptr);
    widgets::ResolversDialog *dialog = owner.get();
    QSignalSpy saved;
};

} // namespace

/// Who is asked, as the window lets it be chosen and written.
class TestResolvers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<QList<core::DomainName>>();
        qRegisterMetaType<QList<ResolverProfile>>();
    }

    void blockedWayOffersOthers()
    {
        Window w;
        w.window.show();
        w.window.setProfiles(usual(), QStringLiteral("public"));
        w.window.setWatching({name("flux.test")});
        w.window.showError({core::Error::Code::Network, QStringLiteral("One is silent."), {}});
        w.window.showPath(QStringLiteral("Port 53 is blocked."));
        const auto *bar = w.window.findChild<widgets::MessageBar *>(QStringLiteral("pathBar"));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), QStringLiteral("Port 53 is blocked."));
        QVERIFY(!w.window.findChild<QWidget *>(QStringLiteral("messageBar"))->isVisible());
        const auto button = [&w](const char *id) {
            return w.window.findChild<QPushButton *>(QString::fromLatin1(id));
        };
        QVERIFY(button("path_public-tls")->isVisible());
        QVERIFY(button("path_system")->isVisible());
        QVERIFY(!button("path_public-https")->isVisible()); // there is no such profile
        const QSignalSpy chosen(&w.window, &MainWindow::profileChosen);
        const QSignalSpy watch(&w.window, &MainWindow::watchRequested);
        button("path_public-tls")->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("public-tls"));
        QCOMPARE(w.field()->text(), QStringLiteral("flux.test"));
        QCOMPARE(watch.count(), 0); // what will be sent is read first
        w.window.setProfiles(usual(), QStringLiteral("public-tls"));
        QVERIFY(!button("path_public-tls")->isVisible());
        w.window.showPath({});
        QVERIFY(!bar->isVisible());
    }

    void ownersServersWaitForThePap()
    {
        Window w;
        w.window.setProfiles(usual(), QStringLiteral("system"));
        const auto action = [&w] {
            return w.window.findChild<QAction *>(QStringLiteral("profile_owner"));
        };
        w.window.setPermission(core::Pap::Amber, {});
        QVERIFY(!action()->isEnabled());
        QVERIFY(action()->text().contains(QLatin1String("PAP:GREEN")));
        w.window.setPermission(core::Pap::Green, {});
        QVERIFY(action()->isEnabled());
        QVERIFY(action()->text().contains(QLatin1String("its owner can notice")));
    }

    void dialogIsOpenedFromTheMenu()
    {
        Window w;
        w.window.setProfiles(usual(), QStringLiteral("system"));
        w.window.findChild<QAction *>(QStringLiteral("editProfiles"))->trigger();
        auto *dialog = w.window.findChild<widgets::ResolversDialog *>();
        QVERIFY(dialog);
        const QSignalSpy chosen(&w.window, &MainWindow::ownProfilesChosen);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<QList<ResolverProfile>>().size(), 1);
    }

    void programsProfilesAreReadOnly()
    {
        const Dialog d;
        auto *list = d.find<QListWidget>("profileList");
        QCOMPARE(list->count(), 5);
        QCOMPARE(list->currentRow(), 4);
        QVERIFY(!d.find<QLineEdit>("profileTitle")->isReadOnly());
        list->setCurrentRow(3);
        QVERIFY(d.find<QLineEdit>("profileTitle")->isReadOnly());
        QVERIFY(d.find<QPlainTextEdit>("profileServers")->isReadOnly());
        QVERIFY(!d.find<QPushButton>("removeProfile")->isEnabled());
        QVERIFY(d.notice().contains(QLatin1String("owner can notice")));
    }

    void profileIsWrittenAndSaved()
    {
        Dialog d;
        d.find<QPushButton>("newProfile")->click();
        QVERIFY(!d.save()->isEnabled());
        QCOMPARE(d.notice(), QStringLiteral("Name at least one server."));
        d.find<QLineEdit>("profileTitle")->clear();
        QTest::keyClicks(d.find<QLineEdit>("profileTitle"), QStringLiteral("Lab"));
        d.find<QPlainTextEdit>("profileServers")->setPlainText(QStringLiteral("192.0.2.53#a..b"));
        QVERIFY(!d.save()->isEnabled());
        d.find<QPlainTextEdit>("profileServers")->setPlainText(QStringLiteral("192.0.2.53:5300"));
        QVERIFY(d.save()->isEnabled());
        QTest::keyClicks(d.find<QLineEdit>("profileSubnets"), QStringLiteral("198.51.100.0/24"));
        QVERIFY(d.notice().contains(QLatin1String("sees the networks")));
        auto *transport = d.find<QComboBox>("profileTransport");
        transport->setCurrentIndex(transport->findData(int(Transport::Tcp)));
        emit transport->activated(transport->currentIndex());
        d.find<QCheckBox>("canariesBox")->setChecked(true);
        d.save()->click();
        QCOMPARE(d.saved.count(), 1);
        const auto own = d.saved[0][0].value<QList<ResolverProfile>>();
        QCOMPARE(own.size(), 2);
        QCOMPARE(own[1].id, QStringLiteral("own-2"));
        QCOMPARE(own[1].title, QStringLiteral("Lab"));
        QCOMPARE(own[1].resolvers.value(0).port, quint16(5300));
        QCOMPARE(own[1].clientSubnets.size(), 1);
        QVERIFY(own[1].transport == Transport::Tcp);
        QVERIFY(d.saved[0][1].toBool());
    }

    void filteringResolversAreMarked()
    {
        const Dialog d;
        auto *add = d.find<QComboBox>("addKnown");
        QCOMPARE(add->count(), 3);
        QVERIFY(!add->itemText(1).contains(QLatin1String("filters")));
        QVERIFY(add->itemText(2).contains(QLatin1String("filters")));
        add->setCurrentIndex(2);
        emit add->activated(2);
        QVERIFY(d.find<QPlainTextEdit>("profileServers")
                    ->toPlainText()
                    .contains(address(2).toString()));
        QVERIFY(d.notice().contains(QLatin1String("may hide flux")));
    }

    void removedProfileIsGone()
    {
        Dialog d;
        d.find<QPushButton>("removeProfile")->click();
        QCOMPARE(d.find<QListWidget>("profileList")->count(), 4);
        d.save()->click();
        QVERIFY(d.saved[0][0].value<QList<ResolverProfile>>().isEmpty());
    }
};

QTEST_MAIN(TestResolvers)
#include "tst_resolvers.moc"
