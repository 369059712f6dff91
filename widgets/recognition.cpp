// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition.h"

#include <algorithm>

#include <QLocale>

#include "core/plaintext.h"
#include "items/observationlog.h"

namespace widgets {

namespace {

constexpr int tokenCharacters = 40;
constexpr qsizetype detailLines = 40;

bool holds(const flux::NameHistory &history, const core::IpAddress &address)
{
    return std::any_of(history.addresses().begin(), history.addresses().end(),
                       [&](const auto &entry) { return entry.address == address; });
}

QList<core::PastedItem> rejectedItems(const core::PastedText &pasted)
{
    QList<core::PastedItem> rejected;
    for (const core::PastedItem &item : pasted.items()) {
        if (item.kind == core::PastedItem::Kind::Rejected)
            rejected.append(item);
    }
    return rejected;
}

} // namespace

Recognition Recognition::of(const QString &text, qsizetype leftOut,
                            const items::ObservationLog &log)
{
    using Kind = core::PastedItem::Kind;
    Recognition result;
    if (text.trimmed().isEmpty())
        return result;
    const core::PastedText pasted = core::PastedText::read(text);
    const auto &items = pasted.items();
    result.names = pasted.names();
    if (items.size() == 1 && items.first().kind == Kind::Name)
        result.sentence = nameSentence(items.first());
    else if (items.size() == 1 && items.first().kind == Kind::Address)
        result.sentence = addressSentence(items.first(), log);
    else if (items.isEmpty() || (items.size() == 1 && items.first().reason.isEmpty()))
        result.sentence = tr("No name found. Paste a domain name, a URL or a defanged indicator.");
    else if (items.size() == 1)
        result.sentence =
            tr("“%1”: %2")
                .arg(core::plainText(items.first().token, tokenCharacters), items.first().reason);
    else
        result.sentence = countSentence(pasted);
    result.details = lines(pasted);
    result.isCaution = result.names.isEmpty() || !rejectedItems(pasted).isEmpty();
    if (pasted.wasCut() || leftOut > 0) {
        result.isCaution = true;
        // First, as the end of a long sentence is out of sight.
        result.sentence.prepend(
            tr("Only the first %1 characters were read; the rest was left out.")
                .arg(QLocale().toString(qlonglong{core::PastedText::maxCharacters})) +
            QLatin1Char(' '));
    }
    return result;
}

QString Recognition::nameSentence(const core::PastedItem &item)
{
    QString text = item.name.defanged();
    if (item.name.isInternationalised() && item.name.toUnicode() != item.name.toString())
        text = tr("%1 (%2)").arg(
            text, item.name.toUnicode().replace(QLatin1Char('.'), QLatin1String("[.]")));
    return item.dropped.isEmpty() ? text : tr("%1 · %2 left out").arg(text, item.dropped);
}

QString Recognition::addressSentence(const core::PastedItem &item, const items::ObservationLog &log)
{
    QStringList holders;
    for (const core::DomainName &name : log.holders(item.address)) {
        const flux::NameHistory *history = log.history(name);
        if (history && holds(*history, item.address))
            holders.append(name.defanged());
    }
    const QString start = tr("%1 is an address: it is not resolved.").arg(item.address.toString());
    return start + QLatin1Char(' ') +
           (holders.isEmpty() ? tr("No name of this case holds it.")
                              : tr("Names of this case that hold it: %1.")
                                    .arg(holders.join(QLatin1String(", "))));
}

QString Recognition::countSentence(const core::PastedText &pasted)
{
    QStringList parts;
    const auto names = static_cast<int>(pasted.names().size());
    const auto addresses = static_cast<int>(pasted.addresses().size());
    if (names > 0)
        parts.append(names == 1
                         ? tr("1 name: %1").arg(pasted.names().first().defanged())
                         : tr("%n names: %1", nullptr, names).arg(firstNames(pasted.names())));
    if (addresses > 0) {
        parts.append(addresses == 1
                         ? tr("1 address, which is not resolved")
                         : tr("%n addresses, which are not resolved", nullptr, addresses));
    }
    const auto repeats = static_cast<int>(pasted.repeated());
    if (repeats > 0)
        parts.append(repeats == 1 ? tr("1 repeat") : tr("%n repeats", nullptr, repeats));
    const auto rejected = rejectedItems(pasted);
    if (!rejected.isEmpty()) {
        const auto count = static_cast<int>(rejected.size());
        parts.append(
            (count == 1 ? tr("1 not understood: %1") : tr("%n not understood: %1", nullptr, count))
                .arg(rejectedTokens(rejected)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString Recognition::firstNames(const QList<core::DomainName> &names)
{
    constexpr qsizetype shown = 2;
    QStringList texts;
    for (const core::DomainName &name : names.first(qMin(names.size(), shown)))
        texts.append(core::plainText(name.defanged(), tokenCharacters));
    if (names.size() > shown)
        texts.append(QStringLiteral("…"));
    return texts.join(QLatin1String(", "));
}

QString Recognition::line(const core::PastedItem &item, bool isRepeat)
{
    using Kind = core::PastedItem::Kind;
    const QString what =
        isRepeat
            ? tr("%1, again")
                  .arg(item.kind == Kind::Name ? item.name.defanged() : item.address.toString())
        : item.kind == Kind::Name ? nameSentence(item)
        : item.kind == Kind::Address
            ? tr("%1, an address: not resolved").arg(item.address.toString())
            : tr("“%1”: %2").arg(core::plainText(item.token, tokenCharacters), item.reason);
    return tr("Line %1: %2").arg(item.line).arg(core::plainText(what));
}

QString Recognition::lines(const core::PastedText &pasted)
{
    const auto &items = pasted.items();
    const auto &repeats = pasted.repeats();
    QStringList texts;
    // Both are in the order of the text.
    for (qsizetype i = 0, r = 0; texts.size() < detailLines;) {
        if (r < repeats.size() && (i == items.size() || repeats[r].line < items[i].line))
            texts.append(line(repeats[r++], true));
        else if (i < items.size())
            texts.append(line(items[i++], false));
        else
            break;
    }
    if (const qsizetype all = items.size() + pasted.repeated(); all > texts.size())
        texts.append(tr("… and %1 more").arg(all - texts.size()));
    return texts.join(QLatin1Char('\n'));
}

QString Recognition::rejectedTokens(const QList<core::PastedItem> &rejected)
{
    QStringList tokens;
    for (const core::PastedItem &item : rejected.first(qMin<qsizetype>(rejected.size(), 3)))
        tokens.append(
            tr("“%1” (line %2)").arg(core::plainText(item.token, tokenCharacters)).arg(item.line));
    if (rejected.size() > tokens.size())
        tokens.append(QStringLiteral("…"));
    return tokens.join(QLatin1String(", "));
}

} // namespace widgets
