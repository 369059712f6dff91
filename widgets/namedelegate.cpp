// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "core/plaintext.h"
#include "items/celltext.h"
#include "items/namemodel.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr int rowPixels = 48;
constexpr int growthWidth = 46;
constexpr int growthHeight = 11;
constexpr int pillHeight = 17;
constexpr int pillSides = 16; ///< room beside the text of a pill

QString addressText(int count)
{
    return count == 1 ? NameDelegate::tr("1 address")
                      : NameDelegate::tr("%n addresses", nullptr, count);
}

/// Why a name has no address.
QString nothingText(core::Outcome outcome)
{
    const bool isEmpty = outcome == core::Outcome::NoError || outcome == core::Outcome::NoData;
    return isEmpty ? NameDelegate::tr("no address") : items::outcomeText(outcome);
}

QFont pillFont()
{
    return textFont(11, QFont::DemiBold);
}

int pillText(const QString &text)
{
    return QFontMetrics(pillFont()).horizontalAdvance(text);
}

QString probabilityText(const QModelIndex &index)
{
    const QVariant flux = index.data(items::NameModel::FluxProbabilityRole);
    return flux.isNull() ? QString() : QLocale::c().toString(flux.toDouble(), 'f', 2);
}

/// "trusted · phishing, mail": what the analyst says of it; empty: nothing.
QString ownWords(const QModelIndex &index)
{
    using Model = items::NameModel;
    QStringList words;
    if (index.data(Model::TrustedRole).toBool())
        words.append(NameDelegate::tr("trusted"));
    if (index.data(Model::HiddenRole).toBool())
        words.append(NameDelegate::tr("hidden"));
    return (words + index.data(Model::TagsRole).toStringList()).join(QLatin1String(", "));
}

/// Class, number of addresses and next query, as much of it as there is room for.
QString secondLine(const QModelIndex &index, core::UtcMs now, int room)
{
    using Model = items::NameModel;
    if (index.data(Model::UnreadRole).toBool())
        return NameDelegate::tr("%1 · unread").arg(index.data(Model::ClassTextRole).toString());
    if (index.data(Model::AnswerCountRole).toInt() == 0)
        return NameDelegate::tr("Waiting for the first answer…");
    const QString classText = index.data(Model::ClassTextRole).toString();
    const int addresses = index.data(Model::AddressCountRole).toInt();
    if (addresses == 0) {
        const auto outcome = static_cast<core::Outcome>(index.data(Model::OutcomeRole).toInt());
        return NameDelegate::tr("%1 · %2").arg(classText, nothingText(outcome));
    }
    // What the analyst says is worth more room than the time to the next query.
    if (const QString own = ownWords(index); !own.isEmpty())
        return NameDelegate::tr("%1 · %2 · %3 addr.").arg(classText, own).arg(addresses);
    const QFontMetricsF metrics(textFont(12)); // in whole pixels the end would be cut
    const QString whole = NameDelegate::tr("%1 · %2").arg(classText, addressText(addresses));
    const core::UtcMs next = index.data(Model::NextQueryRole).toLongLong();
    const QString timed =
        next > 0 ? NameDelegate::tr("%1 · %2").arg(whole, countdownText(now, next)) : QString();
    if (!timed.isEmpty() && metrics.horizontalAdvance(timed) <= room)
        return timed;
    if (metrics.horizontalAdvance(whole) <= room)
        return whole;
    return NameDelegate::tr("%1 · %2 addr.").arg(classText).arg(addresses);
}

} // namespace

QString countdownText(core::UtcMs now, core::UtcMs at)
{
    const qint64 seconds = (at - now + 999) / 1000;
    if (seconds <= 0)
        return NameDelegate::tr("now");
    const auto two = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(two(seconds / 60 % 60), two(seconds % 60));
}

NameDelegate::NameDelegate(const core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowPixels};
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    using Model = items::NameModel;
    const figures::Palette colors = themePalette();
    const auto verdictClass = static_cast<flux::VerdictClass>(index.data(Model::ClassRole).toInt());
    const Tone tone = Tone::of(verdictClass, index.data(Model::HarmlessRole).toBool(), colors);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 0, 0, -2);
    if (option.state & QStyle::State_Selected || option.state & QStyle::State_MouseOver) {
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = selected && (option.state & QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colors.accent) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.accentSoft : blended(colors.panel, colors.line, 0.35));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    const QString pill = probabilityText(index);
    const int pillWidth = pill.isEmpty() ? 0 : pillText(pill) + pillSides;
    const int left = row.left() + 8;
    const auto write = [&](const QFont &font, const QColor &ink, int top, int right,
                           const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        const QRect box(left, row.top() + top, right - left, 18);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    const int nameRight = row.right() - 10 - (pillWidth > 0 ? pillWidth + 5 : 0);
    const int wordsRight = row.right() - 10 - growthWidth - 5;
    write(monoFont(13), colors.text, 5, nameRight, index.data(Model::DefangedRole).toString());
    write(textFont(12), colors.textMuted, 24, wordsRight,
          secondLine(index, m_clock.utc(), wordsRight - left));
    if (!pill.isEmpty())
        paintPill(*painter,
                  QRectF(row.right() - 7 - pillWidth, row.top() + 6, pillWidth, pillHeight), pill,
                  tone);
    paintGrowth(*painter, row, index, tone.text);
    painter->restore();
}

bool NameDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStringList lines{index.data(items::NameModel::UnicodeRole).toString(),
                      index.data(Qt::AccessibleTextRole).toString()};
    if (const core::UtcMs next = index.data(items::NameModel::NextQueryRole).toLongLong(); next > 0)
        lines.append(tr("next query in %1").arg(countdownText(m_clock.utc(), next)));
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(),
                       toolTipText(core::plainText(lines.join(QStringLiteral(" · ")), 1000)), view);
    return true;
}

void NameDelegate::paintPill(QPainter &painter, const QRectF &pill, const QString &text,
                             const Tone &tone)
{
    painter.setPen(tone.edge);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(tone.text);
    painter.setFont(pillFont());
    painter.drawText(pill, Qt::AlignCenter, text);
}

void NameDelegate::paintGrowth(QPainter &painter, const QRect &row, const QModelIndex &index,
                               const QColor &color) const
{
    const auto points = index.data(items::NameModel::GrowthRole).value<QList<QPointF>>();
    if (points.size() < 2)
        return;
    const QRectF box(row.right() - 10 - growthWidth, row.bottom() - 7 - growthHeight, growthWidth,
                     growthHeight);
    QPolygonF line;
    for (const QPointF &point : points)
        line.append(
            {box.left() + point.x() * box.width(), box.bottom() - point.y() * box.height()});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace widgets
