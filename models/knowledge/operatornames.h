// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "core/network.h"

namespace knowledge {

/// Who runs a network, so that the many networks of one owner count as one: by the number of the
/// network, else by the first words of its organisation, else the organisation itself made
/// comparable. Filled once, then only read, by as many threads as want to.
class OperatorNames
{
public:
    void add(quint32 asn, const QString &operatorName) { m_byNumber.insert(asn, operatorName); }
    /// `words` in comparable form.
    void add(const QString &words, const QString &operatorName);

    /// Empty when nothing is known of the network.
    QString of(const core::Network &network) const;
    QString ofOrganisation(const QString &organisation) const;

private:
    QHash<quint32, QString> m_byNumber;
    QHash<QString, QString> m_byWords;
    qsizetype m_mostWords = 0; ///< of a key of m_byWords
};

} // namespace knowledge
