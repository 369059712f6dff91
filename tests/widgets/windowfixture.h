// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "dialogs/prompter.h"
#include "entryfield.h"
#include "items/observationlog.h"
#include "mainwindow.h"
#include "namepage.h"
#include "settings/settings.h"
#include "style/plainlabel.h"

/// A window with a log of its own, and answers to feed it with.
namespace windowfixture {

inline constexpr core::UtcMs start = 1'795'269'731'000;

/// Answers in the place of a person.
class ScriptedPrompter final : public widgets::Prompter
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return openPath; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override
    {
        return openPath.isEmpty() ? QStringList() : QStringList{openPath};
    }
    QString saveFile(QWidget *, const QString &, const QString &suggestion,
                     const QString &) override
    {
        suggested = suggestion;
        return savePath;
    }
    std::optional<QString> line(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return typed;
    }

    QString openPath;
    QString savePath;
    QString suggested;
    std::optional<QString> typed;
};

inline core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

inline core::IpAddress address(int number)
{
    return core::IpAddress::v4(0xcb007100U + static_cast<quint32>(number));
}

inline core::AddressFacts facts(int number)
{
    core::AddressFacts result;
    result.address = address(number);
    result.network = {64500U + static_cast<quint32>(number % 3), QStringLiteral("Sample"),
                      QStringLiteral("test networks")};
    result.place.countryCode = QStringLiteral("UA");
    result.place.city = QStringLiteral("Kyiv");
    result.place.hasPoint = true;
    result.place.latitude = 50.45;
    result.place.longitude = 30.52;
    result.place.basis = core::Place::Basis::Geolocated;
    result.place.source = QStringLiteral("test cities");
    return result;
}

/// One answer a minute; each brings two addresses more.
inline core::Batch batch(const core::DomainName &subject, int answers)
{
    core::Batch result;
    for (int i = 0; i < answers; ++i) {
        core::Observation observation;
        observation.at = start + i * 60'000;
        observation.resolver = *core::Endpoint::parse(u"192.0.2.53");
        observation.subject = observation.question = subject;
        observation.freshness = core::Freshness::Fresh;
        observation.ttlSeconds = 60;
        for (int number = 2 * i; number < 2 * i + 2; ++number) {
            result.facts.append(facts(number));
            observation.answers.append({subject, core::RecordType::A, 60, address(number), {}, {}});
        }
        result.observations.append(observation);
    }
    return result;
}

/// The window, shown, with two resolver profiles and a case.
struct Window
{
    QTemporaryDir dir;
    QSettings store{dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    settings::Settings settings{store};
    items::ObservationLog log;
    ScriptedPrompter prompter;
    widgets::MainWindow window{log, settings, prompter};

    Window()
    {
        window.setProfiles({{QStringLiteral("system"),
                             core::ResolverProfile::Audience::OwnNetwork,
                             {*core::Endpoint::parse(u"192.0.2.53")}},
                            {QStringLiteral("lab"),
                             core::ResolverProfile::Audience::Practice,
                             {*core::Endpoint::parse(u"127.0.0.1:5300")}}},
                           QStringLiteral("system"));
        window.setCase(QStringLiteral("acme phish"), QStringLiteral("/tmp/a.fluxcase"), false,
                       false, false);
        window.show();
    }
    template <typename T>
    T *find(const char *objectName) const
    {
        return window.findChild<T *>(QLatin1String(objectName));
    }
    /// Lets the views take in what was appended.
    void settle() const
    {
        const auto *page = find<widgets::NamePage>("namePage");
        QVERIFY(QTest::qWaitFor([page] { return page->isAtRest(); }));
    }
    QString text(const char *label) const { return find<widgets::PlainLabel>(label)->text(); }
    void trigger(widgets::ActionId id) { window.actions()[id]->trigger(); }
    widgets::EntryField *field() const { return find<widgets::EntryField>("entryField"); }
};

} // namespace windowfixture
