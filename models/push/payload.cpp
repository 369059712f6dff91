// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/payload.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace push {

const indicators::Format &Payload::format(Destination::Kind kind)
{
    return *indicators::formatOf(kind == Destination::Kind::Taxii ? u"stix" : u"misp");
}

QString Payload::sha256() const
{
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

core::Result<Payload> Payload::of(Destination::Kind kind, const indicators::IndicatorSet &set)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto done = format(kind).write(set, buffer, indicators::Form::Raw); !done)
        return core::unexpected(done.error());
    Payload payload;
    payload.document = QJsonDocument::fromJson(buffer.data()).object();
    payload.bytes = QJsonDocument(payload.document).toJson(QJsonDocument::Compact).size();
    const auto length = [](const QJsonObject &object, const char *field) {
        return object.value(QLatin1String(field)).toArray().size();
    };
    const QJsonObject event = payload.document.value(QStringLiteral("Event")).toObject();
    payload.objects = kind == Destination::Kind::Taxii
                          ? length(payload.document, "objects")
                          : length(event, "Attribute") + length(event, "Object");
    return payload;
}

} // namespace push
