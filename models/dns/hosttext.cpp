// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/hosttext.h"

#include <algorithm>

namespace dns {

namespace {

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

} // namespace

QByteArray hostText(QByteArrayView labels)
{
    QByteArray text;
    text.reserve(labels.size());
    for (qsizetype at = 0; at < labels.size() && labels[at] != 0;) {
        const auto length = static_cast<quint8>(labels[at]);
        const QByteArrayView label = labels.sliced(at + 1, length);
        if (!std::all_of(label.begin(), label.end(), isHostCharacter))
            return {};
        if (!text.isEmpty())
            text.append('.');
        text.append(label);
        at += 1 + length;
    }
    return text;
}

} // namespace dns
