// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/httperror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/plaintext.h"

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::HttpError)
};

using core::Error;
using Code = Error::Code;
using Fault = HttpReply::Fault;

QString faultText(const HttpReply &reply, const QString &server, const QString &detail)
{
    switch (reply.fault) {
    case Fault::None:
        break;
    case Fault::Certificate:
        return Tr::tr("%1 could not show that it is who it should be, so nothing was sent: %2 If "
                      "it has an authority of its own, name the file of that authority.")
            .arg(server, detail.endsWith(u'.') ? detail : detail + u'.');
    case Fault::Unreachable:
        return Tr::tr("%1 cannot be reached (%2). Check the address and the network.")
            .arg(server, detail);
    case Fault::Broken:
        return Tr::tr("The connection to %1 broke off again and again (%2). Push again later; "
                      "nothing will be there twice.")
            .arg(server, detail);
    case Fault::Silent:
        return Tr::tr("%1 did not answer in time. Push again later; nothing will be there twice.")
            .arg(server);
    case Fault::TooLarge:
        return Tr::tr("%1 answered with more than such an answer can hold; it was not read.")
            .arg(server);
    case Fault::NotHttp:
        return Tr::tr("What answers at %1 is no web server. Check the address.").arg(server);
    }
    return {};
}

QString statusText(const HttpReply &reply, const QString &server, const Key &key)
{
    switch (reply.status) {
    case 401:
        return Tr::tr("%1 does not accept the key. Check it, and whether it has run out.")
            .arg(server);
    case 403:
        return Tr::tr("%1 does not permit this with the key. Check the key, and what its user may "
                      "do there.")
            .arg(server);
    case 404:
        return Tr::tr("%1 has nothing at this address, or hides it from the key. Check the URL.")
            .arg(server);
    case 413:
        return Tr::tr("This is more than %1 takes at once. Push fewer names.").arg(server);
    case 429:
    case 503:
        return Tr::tr("%1 is too busy to take this now. Push again later.").arg(server);
    default:
        break;
    }
    if (reply.status >= 300 && reply.status < 400) {
        return Tr::tr("%1 sends on to another address, which is never followed: %2 If that is "
                      "right, push to it.")
            .arg(server, saidBy(reply.location, key));
    }
    if (reply.status >= 500) {
        return Tr::tr("%1 failed (status %2). Its operators should know; push again later, nothing "
                      "will be there twice.")
            .arg(server, QString::number(reply.status));
    }
    return Tr::tr("%1 did not take this (status %2).").arg(server, QString::number(reply.status));
}

/// TAXII says title and description, MISP message, and errors where it knows more.
QString messageIn(const QByteArray &body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    for (const char *field : {"errors", "message", "description", "title"}) {
        const QString text = said.value(QLatin1String(field)).toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QString saidBy(const QString &text, const Key &key)
{
    constexpr qsizetype longest = 200;
    return core::plainText(key.blotted(text.left(20 * longest)), longest);
}

Error errorOf(const HttpReply &reply, const Destination &to, const Key &key)
{
    const QString server = to.server();
    if (reply.fault != Fault::None) {
        const QString detail = saidBy(reply.detail, key);
        return {Code::Network, faultText(reply, server, detail), detail};
    }
    const QString said = saidBy(messageIn(reply.body), key);
    QString text = statusText(reply, server, key);
    if (!said.isEmpty())
        text += u' ' + Tr::tr("It says: “%1”").arg(said);
    return {Code::Network, text, QStringLiteral("HTTP status %1").arg(reply.status)};
}

Error notItsKind(const Destination &to)
{
    return {Code::Foreign,
            (to.kind == Destination::Kind::Taxii
                 ? Tr::tr("What answers at %1 is no TAXII 2.1 server. Check the URL.")
                 : Tr::tr("What answers at %1 is no MISP. Check the URL."))
                .arg(to.server()),
            {}};
}

} // namespace push
