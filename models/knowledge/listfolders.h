// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace knowledge {

/// Where the user's own lists are: fluxcase/knowledge in the user's data folder. A list there takes
/// the place of the shipped one of the same file name.
QString ownLists();
/// The lists that came with Fluxcase: share/fluxcase/knowledge beside the program's folder.
QString shippedLists(const QString &applicationDir);
/// The lists of the practice lab's world, which say nothing about real addresses.
QString practiceLists(const QString &applicationDir);
/// Every *.list of a folder by name, at most 64; none for an empty path.
QStringList listsIn(const QString &folder);

} // namespace knowledge
