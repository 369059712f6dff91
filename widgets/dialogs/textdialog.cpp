// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/textdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "actions.h"
#include "core/plaintext.h"
#include "style/dress.h"

namespace widgets {

namespace {

QString list(const QStringList &lines, const QString &none)
{
    if (lines.isEmpty())
        return QLatin1String("  ") + none;
    QStringList texts;
    for (const QString &line : lines)
        texts.append(QLatin1String("  ") + core::plainText(line));
    return texts.join(QLatin1Char('\n'));
}

QString keyLine(const QString &keys, const QString &what)
{
    return keys.leftJustified(18) + what;
}

} // namespace

TextDialog::TextDialog(const QString &objectName, const QString &title, const QString &text,
                       const QFont &font, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *view = new QPlainTextEdit(text);
    view->setObjectName(objectName + QLatin1String("Text"));
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setFont(font);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    layout->addWidget(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(objectName + QLatin1String("Copy"));
    connect(copy, &QPushButton::clicked, view,
            [view] { QGuiApplication::clipboard()->setText(view->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(640, 480);
}

QString TextDialog::aboutText(const QStringList &geoSources, const QStringList &geoProblems)
{
    QStringList parts{
        tr("Fluxcase %1").arg(QLatin1String(FLUXCASE_VERSION)),
        tr("Watches a suspect domain name and says whether it is fast flux, and why."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."),
        tr("Built with Qt %1, c-ares, ldns, libmaxminddb, libpsl and libidn2.")
            .arg(QLatin1String(qVersion())),
        tr("Databases of networks and places in use:") + QLatin1Char('\n') +
            list(geoSources, tr("none")),
    };
    if (!geoProblems.isEmpty()) {
        parts.append(tr("Databases that could not be used:") + QLatin1Char('\n') +
                     list(geoProblems, {}));
    }
    parts.append(tr("To use a database of your own, name an MMDB file with --geo FILE, or put it "
                    "where your distribution keeps GeoIP databases. A city database puts the "
                    "circles of the map at cities."));
    parts.append(tr("Sources of the data that come with the program:") + QLatin1Char('\n') +
                 list({tr("Networks: RouteViews, NRO and DB-IP Lite, CC BY 4.0. "
                          "IP Geolocation by DB-IP, https://db-ip.com"),
                       tr("Countries of registration: iptoasn.com, PDDL 1.0"),
                       tr("World map: Natural Earth, public domain; world-atlas, ISC"),
                       tr("Icons: Lucide, ISC")},
                      {}));
    return parts.join(QLatin1String("\n\n"));
}

QString TextDialog::shortcutsText()
{
    QStringList lines;
    for (const ActionSpec &spec : Actions::table()) {
        if (!spec.shortcut.isEmpty()) {
            lines.append(keyLine(spec.shortcut.toString(QKeySequence::NativeText),
                                 QString(spec.text).remove(QLatin1Char('&'))));
        }
    }
    lines.append(keyLine(tr("Return"), tr("Watch, in the entry field")));
    lines.append(keyLine(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                         tr("Copy the selected rows, in a table")));
    lines.append(keyLine(tr("Return"), tr("Pick the row, in a table: all views follow")));
    lines.append(keyLine(tr("+ and −"), tr("Zoom, in a chart or the map, as the wheel does")));
    lines.append(keyLine(tr("Arrows"), tr("Move, in a chart or the map, as a drag does")));
    lines.append(keyLine(QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText),
                         tr("Show all, in a chart or the map, as a double click does")));
    lines.append(keyLine(tr("Shift+arrows"), tr("Change the selected time, in the time brush")));
    lines.append(keyLine(tr("Escape"), tr("Dismiss a message")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace widgets
