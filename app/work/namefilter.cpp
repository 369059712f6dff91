// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/namefilter.h"

#include <QCoreApplication>
#include <QFile>

#include "core/pastedtext.h"

namespace app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(app::NameFilter)
};

} // namespace

core::Result<NameFilter> NameFilter::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::unexpected(
            {core::Error::Code::Io,
             Tr::tr("%1 cannot be read. Check the name and its permissions.").arg(path),
             file.errorString()});
    }
    const QByteArray text = file.read(core::PastedText::maxCharacters + 1);
    if (text.size() > core::PastedText::maxCharacters) {
        return core::unexpected(
            {core::Error::Code::Invalid,
             Tr::tr("%1 is too long for a list of names. Take a part of it.").arg(path),
             {}});
    }
    NameFilter filter;
    for (const core::DomainName &name : core::PastedText::read(QString::fromUtf8(text)).names())
        filter.m_names.insert(name.text());
    if (filter.m_names.isEmpty()) {
        return core::unexpected({core::Error::Code::Invalid,
                                 Tr::tr("%1 holds no name. Write one a line.").arg(path),
                                 {}});
    }
    return filter;
}

bool NameFilter::passes(const core::DomainName &name) const
{
    if (m_names.isEmpty())
        return true;
    const QByteArray &text = name.text();
    // An escaped dot begins no parent, but then what follows it is in no list either way.
    for (qsizetype from = 0; from >= 0 && from < text.size();) {
        const qsizetype size = text.size() - from;
        if (m_names.contains(QByteArray::fromRawData(text.constData() + from, size)))
            return true;
        const qsizetype dot = text.indexOf('.', from);
        from = dot < 0 ? -1 : dot + 1;
    }
    return false;
}

} // namespace app
