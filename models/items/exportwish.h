// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace items {

/// A format of indicators as a person chooses it.
struct ExportFormat
{
    QString word;   ///< "rpz"
    QString what;   ///< "Response policy zone for resolvers"
    QString suffix; ///< of its files
    QString judge;  ///< what our tests check it with
    bool blocks = false;
    bool mayBeDefanged = false;
    bool takesNames = true;    ///< otherwise addresses only
    QString whyNoWithdrawal{}; ///< a sentence; empty: it can take things back
    QString server{};          ///< "taxii", "misp": what takes it; empty: no server does
};

/// A word of the command line and what people read in its place.
struct ExportChoice
{
    QString word;
    QString text;
};

/// Every format there is, in the order of the command line.
QList<ExportFormat> exportFormats();
/// Which indicators; the standard one, first, has no word.
QList<ExportChoice> exportScopes();
/// The labels of the Traffic Light Protocol, the freest first.
QList<ExportChoice> exportTlps();

/// What it is beside what was handed over before; the first one is all of it.
QList<ExportChoice> exportPurposes();

/// What a person wants to hand over.
struct ExportWish
{
    QString format = QStringLiteral("csv");
    QString scope{}; ///< a word of exportScopes()
    QString tlp = QStringLiteral("amber");
    bool isDefanged = true;                         ///< only where the format may be
    QString purpose = QStringLiteral("everything"); ///< a word of exportPurposes()

    bool operator==(const ExportWish &) const = default;
};

} // namespace items

Q_DECLARE_METATYPE(items::ExportWish)
