// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenstates.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTabBar>

#include "dialogs/settingsdialog.h"
#include "handoverstates.h"
#include "items/linkedselection.h"
#include "lab/simulation/population.h"
#include "namepage.h"
#include "workbar.h"

namespace screenstates {

using windowfixture::name;
using windowfixture::start;
using windowfixture::Window;

namespace {

lab::SimulatedName simulated(const char *profile, int looks = 48)
{
    const lab::Population population(2025, {looks, looks, 4});
    for (const lab::Profile &known :
         lab::fluxProfiles() + lab::serviceProfiles() + lab::stateProfiles()) {
        if (known.id == QLatin1String(profile))
            return population.make(known, 1);
    }
    return {};
}

core::DomainName add(Window &w, const char *profile, int looks = 48)
{
    const lab::SimulatedName made = simulated(profile, looks);
    w.log.append(made.batch);
    return made.name;
}

/// A case of several kinds; the first name is in sight, and the watch runs.
void watch(Window &w, const QList<const char *> &profiles)
{
    QList<core::DomainName> names;
    for (const char *profile : profiles)
        names.append(add(w, profile));
    w.window.setWatching(names);
    w.window.setQueryRate(0.8);
    w.window.setSaved(start + 9'600'000);
    for (const core::DomainName &one : std::as_const(names))
        w.window.setNextQuery(one, core::SystemClock().utc() + 47'000);
    w.window.select(names.first());
}

void usual(Window &w)
{
    w.window.setGeoSources({QStringLiteral("city 2026-06-17")}, {});
    watch(w, {"double-5", "flux-5", "cloudfront-like", "volunteer-pool", "single-server",
              "not-resolving"});
    // What the analyst adds can be added: the case was read.
    w.window.setAnnotations({});
}

void answers(Window &w, core::Outcome outcome, const core::DomainName &subject, int count)
{
    core::Batch batch = windowfixture::batch(subject, count);
    batch.facts.clear();
    for (core::Observation &observation : batch.observations) {
        observation.outcome = outcome;
        observation.answers.clear();
    }
    w.log.append(batch);
    w.window.select(subject);
}

void type(Window &w, const QString &text)
{
    w.field()->setText(text);
}

QString manyLines()
{
    QStringList lines;
    for (int i = 0; i < 26; ++i)
        lines.append(QStringLiteral("hxxps[://]login-%1[.]bank-portal[.]test/pay?id=%1").arg(i));
    lines += {QStringLiteral("Dear all, see below."), QStringLiteral("203.0.113.9"),
              QStringLiteral("gone.test"), QStringLiteral("<script>alert(1)</script>")};
    return lines.join(u'\n');
}

void fiveHundred(Window &w)
{
    usual(w);
    QList<core::DomainName> names = w.log.names();
    for (int i = 0; i < 500; ++i) {
        names.append(*core::DomainName::parse(QStringLiteral("name-%1.campaign.test").arg(i)));
        w.log.addNames({names.last()});
    }
    w.window.setWatching(names);
}

/// One name is read; the case keeps what it held of the others.
void largeCase(Window &w)
{
    usual(w);
    w.window.setWatching({});
    QList<core::DomainName> names;
    QHash<core::DomainName, flux::VerdictClass> kept;
    for (int i = 0; i < 996; ++i) {
        names.append(*core::DomainName::parse(QStringLiteral("name-%1.campaign.test").arg(i)));
        w.log.addNames({names.last()});
        kept.insert(names.last(), i % 7 == 0 ? flux::VerdictClass::FastFlux
                                             : flux::VerdictClass::CdnOrLoadBalancer);
    }
    w.log.unread().add(names);
    w.log.unread().setKept(kept);
}

void longNames(Window &w)
{
    w.window.setGeoSources({QStringLiteral("city 2026-06-17")}, {});
    const QString label(60, u'a');
    const auto longest = *core::DomainName::parse(
        QString(label + u'.' + label + u'.' + label + QLatin1String(".secure-login.test")));
    w.log.append(windowfixture::batch(longest, 12));
    w.log.append(windowfixture::batch(*core::DomainName::parse(u"b\u00fccher-\u00fcber.test"), 3));
    add(w, "flux-ipv6");
    w.window.setWatching(w.log.names());
    w.window.select(longest);
}

void sixthVersion(Window &w)
{
    w.window.setGeoSources({QStringLiteral("city 2026-06-17")}, {});
    watch(w, {"flux-ipv6"});
}

void selected(Window &w)
{
    usual(w);
    auto &selection = w.find<widgets::NamePage>("namePage")->selection();
    const flux::NameHistory *history = w.log.history(w.window.selectedName());
    selection.toggleNetwork(history->addresses().first().network.asn);
    const core::UtcMs span = history->lastAt() - history->firstAt();
    selection.setTime(history->firstAt() + span / 3, history->firstAt() + span * 2 / 3);
}

void annotated(Window &w)
{
    usual(w);
    core::AnnotationLog log;
    const core::Target target = core::Target::of(w.window.selectedName());
    qint64 id = 0;
    for (const core::Edit &edit : QList<core::Edit>{
             core::WriteNote{0, target, QStringLiteral("Reported by the mail team.")},
             core::WriteNote{0, {}, QStringLiteral("Ticket 4711; the bank was told.")},
             core::SetTag{{target}, QStringLiteral("phishing")},
             core::SetVerdict{{w.window.selectedName()},
                              QStringLiteral("Double flux"),
                              QStringLiteral("name servers move too")}}) {
        ++id;
        [[maybe_unused]] const auto taken =
            log.take({id, start + id, core::AnnotationLog::Step::Kind::Do, 0, edit});
    }
    w.window.setAnnotations(log);
    auto *tabs = w.find<QTabBar>("tables");
    tabs->setCurrentIndex(tabs->count() - 1);
}

void table(Window &w, int tab)
{
    usual(w);
    w.find<QTabBar>("tables")->setCurrentIndex(tab);
}

void settingsPage(Window &w, int page)
{
    usual(w);
    auto *dialog = new widgets::SettingsDialog(
        {settings::Theme::System, true, true, {QStringLiteral("192.0.2.0/24 # the office")}},
        {QStringLiteral("My network's resolver · seen by whoever runs it"),
         QStringLiteral("Unfiltered public resolvers ×4 · seen by their operators")},
        true, &w.window);
    dialog->setSources(
        {{QStringLiteral("GeoLite2-City"), QStringLiteral("countries, cities"),
          start - 157LL * 86'400'000, QStringLiteral("/usr/share/GeoIP/city.mmdb"), true},
         {QStringLiteral("sinkholes"), QStringLiteral("list, 212 rows"), start - 93LL * 86'400'000,
          QStringLiteral("a public list"), false}},
        {}, start);
    dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"))->setCurrentRow(page);
    dialog->open();
}

QList<State> conditions()
{
    return {
        {QStringLiteral("welcome"),
         [](Window &w) { w.window.setCase({}, {}, false, false, false); }},
        {QStringLiteral("recognised"),
         [](Window &w) { type(w, QStringLiteral("hxxps[://]flux[.]test/pay?id=1")); }},
        {QStringLiteral("thirty-lines"), [](Window &w) { w.field()->take(manyLines()); }},
        {QStringLiteral("pasted-address"),
         [](Window &w) {
             usual(w);
             type(w, w.log.addresses().first().toString());
         }},
        {QStringLiteral("first-answer-pending"),
         [](Window &w) {
             w.log.addNames({name("flux.test")});
             w.window.setWatching({name("flux.test")});
             w.window.select(name("flux.test"));
         }},
        {QStringLiteral("not-enough-data"),
         [](Window &w) {
             const auto made = add(w, "flux-2", 2);
             w.window.setWatching({made});
             w.window.select(made);
         }},
        {QStringLiteral("watching"), usual},
        {QStringLiteral("service"),
         [](Window &w) {
             watch(w, {"cloudfront-like", "volunteer-pool", "single-server"});
         }},
        {QStringLiteral("pool"), [](Window &w) { watch(w, {"volunteer-pool"}); }},
        {QStringLiteral("not-resolving"), [](Window &w) { watch(w, {"not-resolving"}); }},
        {QStringLiteral("sinkholed"), [](Window &w) { watch(w, {"flux-sinkholed"}); }},
        {QStringLiteral("parked"), [](Window &w) { watch(w, {"parked"}); }},
        {QStringLiteral("no-geo-database"),
         [](Window &w) {
             lab::SimulatedName made = simulated("flux-5");
             for (core::AddressFacts &facts : made.batch.facts)
                 facts.place = {};
             w.log.append(made.batch);
             w.window.setGeoSources({}, {});
             w.window.select(made.name);
         }},
        {QStringLiteral("five-hundred-names"), fiveHundred},
        {QStringLiteral("large-case"), largeCase},
        {QStringLiteral("long-name"), longNames},
        {QStringLiteral("ipv6-only"), sixthVersion},
        {QStringLiteral("selection"), selected},
        {QStringLiteral("annotated"), annotated},
    };
}

QList<State> troubles()
{
    return {
        {QStringLiteral("resolver-unreachable"),
         [](Window &w) {
             answers(w, core::Outcome::Timeout, name("flux.test"), 4);
             w.window.showError({core::Error::Code::Network,
                                 QStringLiteral("The resolver 192.0.2.53 does not answer. Choose "
                                                "another profile beside Watch."),
                                 {}});
         }},
        {QStringLiteral("all-answers-alike"),
         [](Window &w) {
             usual(w);
             w.window.showPath(QStringLiteral(
                 "All resolvers answer alike and at once: something on the way answers in their "
                 "place. What is seen is not what the resolvers say."));
         }},
        {QStringLiteral("one-resolver-lies"),
         [](Window &w) {
             lab::SimulatedName made = simulated("single-server");
             const core::Endpoint liar = made.batch.observations.first().resolver;
             for (core::Observation &observation : made.batch.observations) {
                 if (observation.resolver != liar)
                     continue;
                 for (core::Record &record : observation.answers) {
                     if (!record.address.isEmpty())
                         record.address = core::IpAddress::v4(0x7f000001);
                 }
             }
             w.log.append(made.batch);
             w.window.select(made.name);
             w.find<QTabBar>("tables")->setCurrentIndex(6);
         }},
        {QStringLiteral("read-only"),
         [](Window &w) {
             w.window.setCase(QStringLiteral("acme phish"), QStringLiteral("/x/a.fluxcase"), false,
                              true, false);
             usual(w);
             w.window.setWatching({});
         }},
        {QStringLiteral("disk-full"),
         [](Window &w) {
             usual(w);
             w.window.showNotStored({core::Error::Code::Io,
                                     QStringLiteral("The disk is full. Make room; Fluxcase goes on "
                                                    "trying and keeps what came since."),
                                     {}});
         }},
        {QStringLiteral("import-running"),
         [](Window &w) {
             usual(w);
             w.window.workBar()->begin(QStringLiteral("Importing dns.log"),
                                       widgets::WorkBar::Unit::Rows);
             w.window.workBar()->setStep({1'284'000, 0.62, 41'200, 19});
         }},
        {QStringLiteral("import-ended"),
         [](Window &w) {
             usual(w);
             w.window.workBar()->end(
                 {QStringLiteral("Imported from dns.log: answers accepted: 29,104, about names: "
                                 "512; rows skipped: 8,529; rows rejected: 3."),
                  {QStringLiteral("dns.log:7: The time is not a number.")},
                  false,
                  false});
         }},
        {QStringLiteral("import-refused"),
         [](Window &w) {
             w.window.workBar()->end(
                 {QStringLiteral("dns.log was imported into this case before (dns.log, 2026-11-21 "
                                 "14:02:11Z). Nothing was read."),
                  {},
                  false,
                  true});
         }},
        {QStringLiteral("merge-ended"),
         [](Window &w) {
             usual(w);
             w.window.workBar()->end(
                 {QStringLiteral("Answers from other.fluxcase: 1204. Here already: 30. New names: "
                                 "3. Notes, tags and marks: 5. The case is PAP:RED from here on, "
                                 "as other.fluxcase was."),
                  {QStringLiteral("Case b.test")},
                  true,
                  false});
         }},
        {QStringLiteral("practice"),
         [](Window &w) {
             w.window.setCase(QStringLiteral("Unsaved case"), QStringLiteral("/x/d.fluxcase"), true,
                              false, true);
             usual(w);
         }},
        {QStringLiteral("pap-red"),
         [](Window &w) {
             usual(w);
             w.window.setPermission(core::Pap::Red,
                                    QStringLiteral("PAP:RED: nothing about this case may leave "
                                                   "this machine."));
             type(w, QStringLiteral("flux.test"));
         }},
        {QStringLiteral("done"),
         [](Window &w) {
             usual(w);
             w.window.showDone(QStringLiteral("Written: lanes.png"));
         }},
    };
}

QList<State> tablesAndDialogs()
{
    QList<State> states;
    const QList<std::pair<const char *, int>> tabs{
        {"table-networks", 1}, {"table-countries", 2}, {"table-answers", 3}, {"table-servers", 4},
        {"table-verdict", 5},  {"table-resolvers", 6}, {"table-matches", 7}, {"table-events", 8}};
    for (const auto &[id, tab] : tabs) {
        states.append({QString::fromLatin1(id), [tab = tab](Window &w) { table(w, tab); }});
    }
    for (int page = 0; page < 5; ++page) {
        states.append({QStringLiteral("settings-%1").arg(page),
                       [page](Window &w) { settingsPage(w, page); }});
    }
    states.append({QStringLiteral("go-to"), [](Window &w) {
                       annotated(w);
                       w.trigger(widgets::ActionId::GoTo);
                       w.find<QLineEdit>("goToField")->setText(QStringLiteral("mail"));
                   }});
    states.append({QStringLiteral("note"), [](Window &w) {
                       usual(w);
                       w.trigger(widgets::ActionId::AddNote);
                   }});
    states.append({QStringLiteral("own-verdict"), [](Window &w) {
                       usual(w);
                       w.trigger(widgets::ActionId::OwnVerdict);
                   }});
    states.append({QStringLiteral("registration"), [](Window &w) {
                       usual(w);
                       w.trigger(widgets::ActionId::Registration);
                   }});
    states.append({QStringLiteral("case-details"), [](Window &w) {
                       usual(w);
                       w.trigger(widgets::ActionId::CaseDetails);
                   }});
    states.append(
        {QStringLiteral("shortcuts"), [](Window &w) { w.trigger(widgets::ActionId::Shortcuts); }});
    states.append({QStringLiteral("class-guide"), [](Window &w) {
                       usual(w);
                       w.trigger(widgets::ActionId::ClassGuide);
                   }});
    return states;
}

} // namespace

const QList<State> &all()
{
    static const QList<State> states = conditions() + troubles() + tablesAndDialogs() + handovers();
    return states;
}

QImage picture(Window &stage)
{
    QImage image = stage.window.grab().toImage();
    QPainter painter(&image);
    for (QDialog *dialog : stage.window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        const QPoint at = stage.window.rect().center() - dialog->rect().center();
        painter.drawPixmap(at, dialog->grab());
        painter.setPen(Qt::gray);
        painter.drawRect(QRect(at, dialog->size()));
    }
    return image;
}

} // namespace screenstates
