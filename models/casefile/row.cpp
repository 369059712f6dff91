// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/row.h"

#include <limits>
#include <utility>

#include <QCoreApplication>

#include "core/plaintext.h"

namespace casefile {

namespace {

// From year 1 to year 9999: differences of two times never overflow.
constexpr core::UtcMs earliest = -62'135'596'800'000;
constexpr core::UtcMs latest = 253'402'300'799'999;

} // namespace

qint64 Row::integer(int column, qint64 least, qint64 most)
{
    const auto number = m_statement.integer(column);
    if (number && *number >= least && *number <= most)
        return *number;
    m_isSound = false;
    return least;
}

qint64 Row::id(int column)
{
    return integer(column, 1, std::numeric_limits<qint64>::max());
}

qint64 Row::idOrNull(int column)
{
    return isNull(column) ? 0 : id(column);
}

double Row::real(int column, double least, double most)
{
    const auto number = m_statement.real(column);
    // Written so that a NaN fails too.
    if (number && *number >= least && *number <= most)
        return *number;
    m_isSound = false;
    return least;
}

QString Row::text(int column)
{
    auto text = m_statement.text(column);
    if (text && text->size() <= longestText)
        return *std::move(text);
    m_isSound = false;
    return {};
}

QString Row::shownText(int column)
{
    return core::plainText(text(column), longestText);
}

QByteArray Row::blob(int column, qsizetype most)
{
    return blobView(column, most).toByteArray();
}

QByteArrayView Row::blobView(int column, qsizetype most)
{
    const auto bytes = m_statement.blob(column);
    if (bytes && bytes->size() <= most)
        return *bytes;
    m_isSound = false;
    return {};
}

bool Row::isNull(int column) const
{
    return m_statement.isNull(column);
}

core::DomainName Row::name(int column)
{
    const auto canonical = m_statement.utf8(column);
    if (canonical && canonical->size() <= longestText) {
        const auto name = core::DomainName::fromPresentation(*canonical);
        if (name && name->text() == *canonical)
            return *name;
    }
    m_isSound = false;
    return {};
}

core::UtcMs Row::time(int column)
{
    return integer(column, earliest, latest);
}

core::IpPrefix Row::prefixOrNull(int column)
{
    if (isNull(column))
        return {};
    const QString text = this->text(column);
    const auto prefix = core::IpPrefix::parse(text);
    if (!prefix || prefix->toString() != text) {
        m_isSound = false;
        return {};
    }
    return *prefix;
}

core::IpPrefix Row::prefixOrEmpty(int column)
{
    if (text(column).isEmpty())
        return {};
    return prefixOrNull(column);
}

core::Error damaged(const QString &detail)
{
    return {core::Error::Code::Damaged,
            QCoreApplication::translate("casefile::Row",
                                        "This case file is damaged: some of it cannot be read. Use "
                                        "another copy of it."),
            detail};
}

core::Error damagedIn(const char *table, qint64 id)
{
    return damaged(QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id));
}

} // namespace casefile
