// SPDX-License-Identifier: GPL-3.0-or-later
#include "push/destination.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>

#include "core/plaintext.h"

namespace push {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(push::Destination)
};

constexpr qsizetype longestUrl = 2000;

core::Unexpected wrong(const QString &why)
{
    return core::unexpected({core::Error::Code::Invalid, why, {}});
}

/// The part that a TAXII collection's URL ends in.
const QRegularExpression &collectionPath()
{
    static const QRegularExpression pattern(QStringLiteral("collections/[^/]+/$"));
    return pattern;
}

} // namespace

core::Result<Destination> Destination::read(Kind kind, const QString &text,
                                            const QByteArray &authorities)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty() || url.isRelative()) {
        return wrong(Tr::tr("“%1” is no URL. Give one such as https://taxii.test/.")
                         .arg(core::plainText(text, 80)));
    }
    // Said without the URL: what stands in it may be a password.
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return wrong(Tr::tr("A URL to push to has no user, password, question mark or #. The key "
                            "is given apart."));
    }
    const bool isHere = QHostAddress(url.host()).isLoopback();
    if (url.scheme() != QLatin1String("https") &&
        (url.scheme() != QLatin1String("http") || !isHere)) {
        return wrong(Tr::tr("Indicators are pushed over https only; http is for 127.0.0.1 and ::1, "
                            "where a tunnel may begin."));
    }
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    if (kind == Kind::Taxii && !url.path().contains(collectionPath())) {
        return wrong(Tr::tr("Give the URL of the TAXII collection itself; it ends in "
                            "/collections/ID/."));
    }
    if (!authorities.isEmpty() && QSslCertificate::fromData(authorities, QSsl::Pem).isEmpty()) {
        return wrong(Tr::tr("The file of the authority holds no certificate in PEM form."));
    }
    return Destination{kind, url, authorities};
}

QString Destination::server() const
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

QUrl Destination::below(const QString &path) const
{
    QUrl resource = url;
    resource.setPath(url.path() + path);
    return resource;
}

QUrl Destination::apiRoot() const
{
    QUrl root = url;
    root.setPath(url.path().remove(collectionPath()));
    return root;
}

QString wordOf(Destination::Kind kind)
{
    return kind == Destination::Kind::Taxii ? QStringLiteral("taxii") : QStringLiteral("misp");
}

std::optional<Destination::Kind> kindFromWord(QStringView word)
{
    for (const auto kind : {Destination::Kind::Taxii, Destination::Kind::Misp}) {
        if (word == wordOf(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace push
