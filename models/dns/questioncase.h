// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace dns {

class RandomWords;

/// How a packet spells the name it asks about: DNS compares names without regard to case, but a
/// server gives the spelling back, so a spelling at random makes a forged reply harder to guess
/// ("0x20"). All three work on the packets' bytes; nothing that is not one question is changed.

/// The query with the letters of its name in upper or lower case at random.
QByteArray withMixedCase(QByteArray query, RandomWords &random);
/// Whether the reply holds the query's question byte by byte.
bool echoesQuestion(const QByteArray &query, const QByteArray &reply);
/// Writes the query's spelling into the reply, as a server must.
void echoSpelling(QByteArrayView query, QByteArray &reply);

} // namespace dns
