// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canary.h"

#include <QRandomGenerator>

namespace core::canary {

namespace {

constexpr int labelLength = 16;
constexpr quint32 knownV4 = 0xc6290004; // 198.41.0.4

DomainName written(QStringView text)
{
    return DomainName::parse(text).value_or({});
}

} // namespace

DomainName parent()
{
    return written(u"example.com");
}

DomainName missing(QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < labelLength; ++i)
        text += QChar(static_cast<char16_t>(u'a' + random.bounded(26)));
    return written(QString(text + QLatin1String(".example.com")));
}

DomainName known()
{
    return written(u"a.root-servers.net");
}

IpAddress knownAddress()
{
    return IpAddress::v4(knownV4);
}

bool isCanary(const DomainName &name)
{
    if (name == known())
        return true;
    const QString text = name.toString();
    return name.isWithin(parent()) && text.indexOf(u'.') == labelLength &&
           text.size() == labelLength + parent().toString().size() + 1;
}

} // namespace core::canary
