// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/key.h"

#include <algorithm>

#include <QCoreApplication>

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::Key)
};

} // namespace

core::Result<Key> Key::read(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    // A line end within would end the header and start another.
    const bool isOneLine = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7F;
    });
    if (text.trimmed().isEmpty() || text.size() > longest || !isOneLine) {
        return core::unexpected({core::Error::Code::Invalid,
                                 Tr::tr("A key is one line of at most %1 characters.").arg(longest),
                                 {}});
    }
    return Key(text.trimmed());
}

QByteArray Key::authorization(Destination::Kind kind) const
{
    if (kind == Destination::Kind::Misp)
        return m_text;
    if (m_text.contains(':'))
        return "Basic " + m_text.toBase64();
    return m_text.contains(' ') ? m_text : "Bearer " + m_text;
}

QString Key::blotted(QString text) const
{
    const QString mark = QStringLiteral("…");
    QList<QByteArray> forms{m_text, m_text.toBase64(), m_text.toPercentEncoding()};
    for (const char separator : {':', ' '}) {
        const qsizetype at = m_text.indexOf(separator);
        if (at >= 0)
            forms.append(m_text.mid(at + 1));
    }
    // The longest first, or a short one would leave the rest of a long one.
    std::sort(forms.begin(), forms.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QByteArray &form : std::as_const(forms)) {
        if (!form.isEmpty())
            text.replace(QString::fromUtf8(form), mark);
    }
    return text;
}

} // namespace push
