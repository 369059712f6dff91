// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace casefile::schema {

/// The statements that make the tables of a version of the case file. Where they are written they
/// are documented, table by table.
QStringList tablesOf(int number);
/// The statements that take a case from version 1 to 2.
QStringList firstToSecond();
/// The statements that take a case from version 4 to 5.
QStringList fourthToFifth();

} // namespace casefile::schema
