// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/askedname.h"

namespace dns {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Whether the bytes of a label are this text. A dot among them is not the one between labels.
bool isSame(QByteArrayView label, QByteArrayView text)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == '.' || lowered(label[i]) != text[i])
            return false;
    }
    return true;
}

} // namespace

AskedName::AskedName(const core::DomainName &name)
    : m_name(name)
    , m_isPlain(!name.isEmpty() && !name.text().contains('\\'))
{}

qsizetype AskedName::endIn(QByteArrayView packet, qsizetype start) const
{
    const QByteArrayView text = m_name.text();
    qsizetype at = start;
    for (qsizetype begin = 0; m_isPlain && at < packet.size();) {
        const qsizetype length = static_cast<quint8>(packet[at++]);
        if (length == 0)
            return begin > text.size() ? at : -1;
        if (length > packet.size() - at || length > text.size() - begin ||
            !isSame(packet.sliced(at, length), text.sliced(begin, length)))
            return -1;
        at += length;
        begin += length;
        if (begin < text.size() && text[begin] != '.')
            return -1;
        ++begin; // the dot, or the end
    }
    return -1;
}

} // namespace dns
