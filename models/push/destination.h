// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QUrl>

#include "core/result.h"

namespace push {

/// Where indicators are pushed to. A value; never kept in a case.
struct Destination
{
    enum class Kind
    {
        Taxii, ///< a collection of a TAXII 2.1 server
        Misp   ///< an instance of MISP
    };

    Kind kind = Kind::Taxii;
    QUrl url;               ///< of the collection or the instance; ends in a slash
    QByteArray authorities; ///< PEM, trusted instead of the system's; empty: the system's

    /// Reads what a person gave. Only https, but to this machine (127.0.0.1, ::1) http too; no
    /// password, query or fragment.
    static core::Result<Destination> read(Kind kind, const QString &url,
                                          const QByteArray &authorities = {});

    /// "https://taxii.test:8443", for people and for the name of its key.
    QString server() const;
    /// The resource below the URL: "objects/".
    QUrl below(const QString &path) const;
    /// Of TAXII: where the collection's API root is.
    QUrl apiRoot() const;

    bool operator==(const Destination &) const = default;
};

/// "taxii", "misp": the words of the command line.
QString wordOf(Destination::Kind kind);
std::optional<Destination::Kind> kindFromWord(QStringView word);

} // namespace push
