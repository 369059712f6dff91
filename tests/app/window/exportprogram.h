// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "casefile/casestore.h"
#include "dialogs/exportdialog.h"
#include "preparedprompter.h"
#include "style/plainlabel.h"
#include "support/fluxstory.h"
#include "tables/exporttable.h"
#include "window/application.h"

/// The program over a fluxing case with decoys, a CDN's name beside it and a public suffix.
namespace exportprogram {

using core::AddressKind;
using items::ExportPreview;
using support::FluxStory;
using support::Host;

inline void writeList(const QString &name, const QByteArray &kind, const QByteArray &rows)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                           QStringLiteral("/fluxcase/knowledge/");
    QVERIFY(QDir().mkpath(folder));
    QFile list(folder + name + QStringLiteral(".list"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("# Fluxcase list 1\n# kind: " + kind +
               "\n# date: 2026-11-21\n# source: a test\n# licence: CC0-1.0\n" + rows);
}

constexpr int cdnOwner = 900; ///< 243.132.0.0/16
constexpr int looks = 12;

/// The addresses of one look: four access lines and, in each third look, one of a CDN: 4 of 52.
inline QList<Host> fluxHosts(int look)
{
    QList<Host> hosts;
    for (int i = 0; i < 4; ++i)
        hosts.append({1 + 4 * look + i, i});
    if (look % 3 == 0)
        hosts.append({cdnOwner, look, AddressKind::Cdn});
    return hosts;
}

/// A case file with a fluxing name, a CDN's and a public suffix.
inline void makeCase(const QString &path)
{
    FluxStory flux(QStringLiteral("flux.test"));
    FluxStory cdn(QStringLiteral("shop.test"));
    FluxStory suffix(QStringLiteral("co.uk"));
    cdn.setProvider(QStringLiteral("examplecdn"));
    for (int look = 0; look < looks; ++look) {
        flux.look(300 * look, fluxHosts(look));
        suffix.look(300 * look, {{500 + look, 1}, {600 + look, 1}});
        cdn.look(300 * look, {{cdnOwner, 200 + look % 2, AddressKind::Cdn}});
    }
    casefile::CaseStore store;
    QVERIFY(store.create(path, false));
    for (const FluxStory *story : {&flux, &cdn, &suffix}) {
        store.addName(story->name());
        store.append(story->batch());
    }
    QVERIFY(store.close());
}

/// The program with that case open and the dialog over it.
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , application({folder.filePath(QStringLiteral("acme phish.fluxcase")), {}, {}}, prompter,
                      store, app::Drafts(folder.filePath(QStringLiteral("drafts"))))
    {
        application.start();
    }
    void openDialog()
    {
        QTRY_COMPARE(application.log().names().size(), 3);
        QTRY_VERIFY(application.log().size() >= 3 * looks);
        find<QPushButton>("exportButton")->click();
        QVERIFY(dialog());
    }
    widgets::ExportDialog *dialog() const { return find<widgets::ExportDialog>("exportDialog"); }
    template <typename Object>
    Object *find(const char *name) const
    {
        return application.window().findChild<Object *>(QString::fromLatin1(name));
    }
    void choose(const char *format, const char *scope) const
    {
        items::ExportWish wish = dialog()->wish();
        wish.format = QString::fromLatin1(format);
        wish.scope = QString::fromLatin1(scope);
        dialog()->setWish(wish);
    }
    bool isLookedAt() const
    {
        return find<widgets::PlainLabel>("exportWrittenCaption")->text() !=
               QStringLiteral("being looked at…");
    }
    bool mayWrite() const { return find<QPushButton>("exportFile")->isEnabled(); }
    /// Each row that is kept out: "entry: sentences".
    QStringList keptOut() const
    {
        const auto *model = find<widgets::ExportTable>("exportTable")->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(ExportPreview::IsKeptOutRole).toBool())
                lines.append(model->index(row, ExportPreview::Entry).data().toString() +
                             QLatin1String(": ") +
                             model->index(row, ExportPreview::Hits).data().toString());
        }
        return lines;
    }
    QByteArray written() const
    {
        QFile file(prompter.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QSettings store;
    PreparedPrompter prompter;
    mutable app::Application application;
};

} // namespace exportprogram
