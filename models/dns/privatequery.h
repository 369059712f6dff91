// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/result.h"
#include "dns/message.h"
#include "dns/resolver.h"

class QSslConfiguration;

namespace dns {

/// The packet that asks `question` over an encrypted transport: EDNS, and padded (RFC 8467), so
/// that its size tells an onlooker nothing about the name.
core::Result<QByteArray> privateQuery(const Question &question, const AskOptions &options,
                                      quint16 id);

/// Whether a certificate can be verified by this: a host name in A-labels, or an address.
bool isServerName(const QString &name);

/// TLS 1.2 or later, the server's certificate verified against `authorities` (PEM), or against
/// those the system trusts where that is empty.
QSslConfiguration tlsConfiguration(const QByteArray &authorities);

} // namespace dns
