// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "indicators/indicatorset.h"

namespace samples {

/// A device with room for so many bytes, which takes seven at a time and then fails: a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }
    const QByteArray &bytes() const { return m_bytes; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = std::min({size, m_room - static_cast<qint64>(m_bytes.size()), 7LL});
        if (taken <= 0) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        m_bytes.append(data, taken);
        return taken;
    }

private:
    qint64 m_room;
    QByteArray m_bytes;
};

inline core::DomainName name(const QByteArray &text)
{
    return *core::DomainName::fromPresentation(text);
}

inline indicators::Indicator nameIndicator(const QByteArray &text)
{
    indicators::Indicator indicator;
    indicator.subject = name("flux.test");
    indicator.name = name(text);
    indicator.role = indicators::Indicator::Role::NameServer;
    return indicator;
}

inline indicators::Indicator addressIndicator(const char *text, const QString &organisation)
{
    indicators::Indicator indicator;
    indicator.role = indicators::Indicator::Role::Address;
    indicator.subject = name("flux.test");
    indicator.address = *core::IpAddress::parse(QString::fromLatin1(text));
    indicator.network = {64500, organisation, QStringLiteral("networks 2026-11-01")};
    indicator.place.countryCode = QStringLiteral("NL");
    indicator.firstSeen = 1'795'269'731'412;
    indicator.lastSeen = 1'795'269'791'000;
    indicator.answers = 12;
    return indicator;
}

} // namespace samples
