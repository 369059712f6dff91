// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "indicators/format.h"

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each number
    bool hasNumber = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasNumber = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.hasNumber) {
                message.translations = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%L2": a text that lacks one shows "%1", or nothing where a figure should stand. One form
/// of a plural may say its number in a word.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d+"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

bool hasMnemonic(QString text)
{
    return text.remove(QLatin1String("&&")).contains(QLatin1Char('&'));
}

/// What is wrong with a translation; empty: nothing.
QString fault(const Message &message, const QString &translation)
{
    if (translation.isEmpty())
        return QStringLiteral("is missing");
    if (placesOf(translation) != placesOf(message.source))
        return QStringLiteral("has other places for values");
    if (hasMnemonic(translation) != hasMnemonic(message.source))
        return QStringLiteral("gives or takes a key");
    if (translation.endsWith(QChar(0x2026)) != message.source.endsWith(QChar(0x2026)))
        return QStringLiteral("does not end alike");
    if (translation.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
        return QStringLiteral("has other lines");
    if (translation.startsWith(QLatin1Char(' ')) != message.source.startsWith(QLatin1Char(' ')))
        return QStringLiteral("does not begin alike");
    return {};
}

} // namespace

/// Each language says what the program says, with the same values in it.
class TstTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsThere_data();
    void everyTextIsThere();
    void allLanguagesHoldTheSameTexts();
    void everyFormatIsAmongThem();
};

void TstTranslations::everyTextIsThere_data()
{
    QTest::addColumn<QString>("path");
    for (const char *language : {"de", "es", "fr"})
        QTest::newRow(language)
            << QStringLiteral(FLUXCASE_TRANSLATIONS "/fluxcase_%1.ts").arg(QLatin1String(language));
}

void TstTranslations::everyTextIsThere()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 1000);
    QStringList faults;
    for (const Message &message : messages) {
        if (message.context == QLatin1String("Tr")) // lupdate did not understand what stands before
            faults.append(QStringLiteral("“%1” stands under no class").arg(message.source));
        if (!message.isFinished)
            faults.append(
                QStringLiteral("%1, “%2”: is not finished").arg(message.context, message.source));
        if (message.hasNumber && message.translations.size() != 2)
            faults.append(
                QStringLiteral("%1, “%2”: not two forms").arg(message.context, message.source));
        for (const QString &translation : message.translations) {
            if (const QString what = fault(message, translation); !what.isEmpty())
                faults.append(QStringLiteral("%1, “%2”: “%3” %4")
                                  .arg(message.context, message.source, translation, what));
        }
    }
    QVERIFY2(faults.isEmpty(), qUtf8Printable(faults.join(QLatin1Char('\n'))));
}

void TstTranslations::allLanguagesHoldTheSameTexts()
{
    const auto texts = [](const char *language) {
        QStringList list;
        for (const Message &message :
             messagesOf(QStringLiteral(FLUXCASE_TRANSLATIONS "/fluxcase_%1.ts")
                            .arg(QLatin1String(language))))
            list.append(message.context + QLatin1Char('\n') + message.source);
        list.sort();
        return list;
    };
    const QStringList german = texts("de");
    QVERIFY(!german.isEmpty());
    QCOMPARE(texts("es"), german);
    QCOMPARE(texts("fr"), german);
}

/// They stand in a table, where what collects the texts once overlooked them.
void TstTranslations::everyFormatIsAmongThem()
{
    QStringList known;
    for (const Message &message :
         messagesOf(QStringLiteral(FLUXCASE_TRANSLATIONS "/fluxcase_de.ts"))) {
        if (message.context == QLatin1String("indicators::Format"))
            known.append(message.source);
    }
    for (const indicators::Format &format : indicators::formats()) {
        QVERIFY2(known.contains(format.what()), qPrintable(format.what()));
        QVERIFY2(known.contains(format.judge()), qPrintable(format.judge()));
    }
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
