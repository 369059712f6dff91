// SPDX-License-Identifier: GPL-3.0-or-later
#include <QXmlStreamWriter>

#include "core/utctime.h"
#include "indicators/writers/writers.h"
#include "indicators/writing.h"

namespace indicators::writers {

namespace {

QString id(const QString &words)
{
    return stableId(QLatin1String("openioc|") + words).toString(QUuid::WithoutBraces);
}

/// One thing to look for, and where: a term of the format's own list.
void writeItem(QXmlStreamWriter &xml, const QString &term, const QString &type,
               const QString &value)
{
    xml.writeStartElement(QStringLiteral("IndicatorItem"));
    xml.writeAttribute(QStringLiteral("id"), id(term + u'|' + value));
    xml.writeAttribute(QStringLiteral("condition"), QStringLiteral("is"));
    xml.writeAttribute(QStringLiteral("preserve-case"), QStringLiteral("false"));
    xml.writeAttribute(QStringLiteral("negate"), QStringLiteral("false"));
    xml.writeEmptyElement(QStringLiteral("Context"));
    xml.writeAttribute(QStringLiteral("document"), term.section(u'/', 0, 0));
    xml.writeAttribute(QStringLiteral("search"), term);
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("endpoint"));
    xml.writeStartElement(QStringLiteral("Content"));
    xml.writeAttribute(QStringLiteral("type"), type);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMetadata(QXmlStreamWriter &xml, const IndicatorSet &set, const QString &now)
{
    xml.writeStartElement(QStringLiteral("metadata"));
    const QString mark = set.origin.practice ? QStringLiteral("PRACTICE: ") : QString();
    xml.writeTextElement(QStringLiteral("short_description"),
                         mark + QLatin1String("Fast flux: ") + oneLine(set.origin.caseName));
    xml.writeTextElement(QStringLiteral("description"),
                         headLines(set, set.indicators.size()).join(QLatin1String("; ")));
    xml.writeTextElement(QStringLiteral("authored_by"), QStringLiteral("Fluxcase"));
    xml.writeTextElement(QStringLiteral("authored_date"), now);
    xml.writeEmptyElement(QStringLiteral("links"));
    xml.writeEndElement();
}

} // namespace

QString openioc(const IndicatorSet &set, Form /*form*/)
{
    const QString now = core::utcIso(set.origin.madeAt);
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("OpenIOC"));
    xml.writeDefaultNamespace(QStringLiteral("http://openioc.org/schemas/OpenIOC_1.1"));
    xml.writeAttribute(QStringLiteral("id"), id(QLatin1String("case|") + set.origin.caseName));
    xml.writeAttribute(QStringLiteral("last-modified"), now);
    xml.writeAttribute(QStringLiteral("published-date"), now);
    writeMetadata(xml, set, now);
    xml.writeStartElement(QStringLiteral("criteria"));
    xml.writeStartElement(QStringLiteral("Indicator"));
    xml.writeAttribute(QStringLiteral("operator"), QStringLiteral("OR"));
    xml.writeAttribute(QStringLiteral("id"), id(QLatin1String("any|") + set.origin.caseName));
    for (const NameEntry &entry : namesIn(set)) {
        writeItem(xml, QStringLiteral("DnsEntryItem/RecordName"), QStringLiteral("string"),
                  entry.name.toString());
    }
    for (const BlockEntry &entry : blocksIn(set)) {
        writeItem(xml, QStringLiteral("PortItem/remoteIP"), QStringLiteral("IP"), entry.text());
    }
    for (const Indicator &indicator : urlsIn(set)) {
        writeItem(xml, QStringLiteral("UrlHistoryItem/URL"), QStringLiteral("string"),
                  oneLine(indicator.url, 8000));
    }
    xml.writeEndDocument();
    return text;
}

} // namespace indicators::writers
