// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverstates.h"

#include "dialogs/exportdialog.h"
#include "dialogs/owndialog.h"
#include "dialogs/pushdialog.h"
#include "knowledge/knowledge.h"

namespace screenstates {

using windowfixture::Window;

namespace {

indicators::Indicator address(const char *text)
{
    indicators::Indicator indicator;
    indicator.role = indicators::Indicator::Role::Address;
    indicator.subject = indicator.name = windowfixture::name("flux.test");
    indicator.address = *core::IpAddress::parse(QString::fromLatin1(text));
    indicator.verdictClass = flux::VerdictClass::FastFlux;
    indicator.validity = {windowfixture::start, windowfixture::start + 86'400'000};
    return indicator;
}

knowledge::List list(const char *name, const QByteArray &kind, const QByteArray &row)
{
    return *knowledge::List::parse(QString::fromLatin1(name),
                                   QByteArray("# Fluxcase list 1\n# kind: " + kind +
                                              "\n# date: 2026-11-21\n# source: a test\n"
                                              "# licence: CC0-1.0\n" +
                                              row + '\n'));
}

/// Two access lines, an address of a CDN, and one of the inside.
indicators::BlockSafety safety()
{
    std::vector<knowledge::List> lists;
    lists.push_back(list("cdn", "cdn", "203.0.113.0/24\texamplecdn"));
    lists.push_back(list("special", "special", "10.0.0.0/8"));
    return indicators::BlockSafety({{{}, false, windowfixture::start},
                                    {address("198.51.100.1"), address("198.51.100.2"),
                                     address("203.0.113.9"), address("10.0.0.1")}},
                                   indicators::Use::Block, false,
                                   knowledge::Knowledge(std::move(lists)), {});
}

widgets::ExportDialog *exporting(Window &w, bool practice)
{
    auto *preview = new items::ExportPreview;
    preview->setSafety(safety(), indicators::Form::Raw);
    auto *dialog = new widgets::ExportDialog(*preview, practice, &w.window);
    QObject::connect(dialog, &QObject::destroyed, preview, &QObject::deleteLater);
    dialog->setProfiles({{QStringLiteral("DNS team"), QStringLiteral("rpz"),
                          QStringLiteral("block"), QStringLiteral("amber"), false}});
    const auto text = items::ExportText::of("198.51.100.1\n198.51.100.2\n");
    dialog->setText(&text);
    dialog->open();
    return dialog;
}

void pushing(Window &w, const char *kind)
{
    auto *dialog = new widgets::PushDialog(QString::fromLatin1(kind), false, &w.window);
    dialog->setKnownUrls({QStringLiteral("https://192.0.2.10/")});
    dialog->setDryRun({QStringLiteral("POST https://192.0.2.10/"), QStringLiteral("2 indicators")});
    dialog->setReasonsAgainst({QStringLiteral("The case is PAP:RED.")}, {});
    dialog->open();
}

} // namespace

QList<State> handovers()
{
    return {
        {QStringLiteral("export"), [](Window &w) { exporting(w, false); }},
        {QStringLiteral("export-reason"),
         [](Window &w) {
             exporting(w, false)->setReasonsAgainst({QStringLiteral(
                 "A block list under PAP:AMBER tells the owner that he was seen.")});
         }},
        {QStringLiteral("export-practice"), [](Window &w) { exporting(w, true); }},
        {QStringLiteral("push-misp"), [](Window &w) { pushing(w, "misp"); }},
        {QStringLiteral("push-taxii"), [](Window &w) { pushing(w, "taxii"); }},
        {QStringLiteral("own-things"),
         [](Window &w) {
             (new widgets::OwnDialog({QStringLiteral("192.0.2.0/24 # the office")}, &w.window))
                 ->open();
         }},
    };
}

} // namespace screenstates
