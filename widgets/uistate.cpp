// SPDX-License-Identifier: GPL-3.0-or-later
#include "uistate.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMap>
#include <QSplitter>

#include "settings/settings.h"

namespace widgets {

namespace {

constexpr quint16 stateVersion = 3;

using States = QMap<QString, QByteArray>;

States statesOf(const QWidget &window)
{
    States states;
    for (const auto *splitter : window.findChildren<QSplitter *>())
        states.insert(splitter->objectName(), splitter->saveState());
    for (const auto *header : window.findChildren<QHeaderView *>())
        states.insert(header->objectName(), header->saveState());
    states.remove(QString());
    return states;
}

} // namespace

void UiState::save(settings::Settings &settings, const QWidget &window)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << statesOf(window);
    // What is as it was is not written to the disk again.
    if (const QByteArray geometry = window.saveGeometry(); geometry != settings.windowGeometry())
        settings.setWindowGeometry(geometry);
    if (bytes != settings.windowState())
        settings.setWindowState(bytes);
}

void UiState::restore(const settings::Settings &settings, QWidget &window)
{
    window.restoreGeometry(settings.windowGeometry());
    QDataStream stream(settings.windowState());
    stream.setVersion(QDataStream::Qt_6_4);
    quint16 version = 0;
    States states;
    stream >> version;
    if (version == stateVersion)
        stream >> states;
    if (stream.status() != QDataStream::Ok || states.isEmpty())
        return;
    for (auto *splitter : window.findChildren<QSplitter *>()) {
        if (states.contains(splitter->objectName()))
            splitter->restoreState(states.value(splitter->objectName()));
    }
    for (auto *header : window.findChildren<QHeaderView *>()) {
        if (states.contains(header->objectName()))
            header->restoreState(states.value(header->objectName()));
    }
}

} // namespace widgets
