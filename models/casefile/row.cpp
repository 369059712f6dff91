// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/row.h"

#include <limits>

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
    const QVariant value = m_statement.value(column);
    const qint64 number = value.toLongLong();
    if (value.isNull() || value.typeId() != QMetaType::LongLong || number < least ||
        number > most) {
        m_isSound = false;
        return least;
    }
    return number;
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
    const QVariant value = m_statement.value(column);
    const double number = value.toDouble();
    // Written so that a NaN fails too.
    if (value.isNull() || value.typeId() != QMetaType::Double ||
        !(number >= least && number <= most)) {
        m_isSound = false;
        return least;
    }
    return number;
}

QString Row::text(int column)
{
    const QVariant value = m_statement.value(column);
    if (value.isNull() || value.typeId() != QMetaType::QString ||
        value.toString().size() > longestText) {
        m_isSound = false;
        return {};
    }
    return value.toString();
}

QString Row::shownText(int column)
{
    return core::plainText(text(column), longestText);
}

QByteArray Row::blob(int column, qsizetype most)
{
    const QVariant value = m_statement.value(column);
    if (value.isNull() || value.typeId() != QMetaType::QByteArray ||
        value.toByteArray().size() > most) {
        m_isSound = false;
        return {};
    }
    return value.toByteArray();
}

bool Row::isNull(int column) const
{
    return m_statement.value(column).isNull();
}

core::DomainName Row::name(int column)
{
    const QByteArray canonical = text(column).toUtf8();
    const auto name = core::DomainName::fromPresentation(canonical);
    if (!name || name->text() != canonical) {
        m_isSound = false;
        return {};
    }
    return *name;
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
