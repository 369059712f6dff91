// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/organisation.h"

#include <algorithm>

#include <QSet>
#include <QStringList>

namespace knowledge {

namespace {

constexpr qsizetype longestName = 200;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

/// Legal forms after a name, and the pieces they fall into: "Sp. z o.o." is "sp z oo".
bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms = setOf(
        "ab ad ag aktiengesellschaft ao aps as asa bhd bv bvba ca cjsc co company corp corporation "
        "cv doo dooel ead eeig eireli eirl eood ets eurl ev fop fz fze gbr gesmbh gmbh hf inc "
        "incorporated jsc kda kft kg kgaa kk lc lda limitada limited llc llp lp ltd ltda mbh nv "
        "nyrt "
        "oao ojsc ood oo ooo ou oy oyj pao pjsc plc pllc psc pte pty pvt qsc sa sac sae saog sarl "
        "sas "
        "sasu sdn se sia sl slne slu snc soc sociedad societe sp spa spk spol sprl srl sro tbk too "
        "tov uab ug vof z zao zoo zrt");
    return forms.contains(word);
}

/// Legal forms before a name.
bool isLegalPrefix(const QString &word)
{
    static const QSet<QString> forms =
        setOf("ao cjsc fop jsc llc ltd oao ojsc ooo pao pjsc pt sia too tov uab zao");
    return forms.contains(word);
}

} // namespace

QString comparable(const QString &organisation)
{
    QString text = organisation.left(longestName).toLower();
    // "B.V." is one word, "s.r.o." too; other punctuation parts words.
    text.remove(u'.').remove(u'\'').remove(u'’');
    for (QChar &character : text) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isLegalForm(words.constLast()))
        words.removeLast();
    while (words.size() > 1 && isLegalPrefix(words.constFirst()))
        words.removeFirst();
    return words.join(u' ');
}

bool holdsWords(const QString &comparableName, const QString &pattern)
{
    const bool openBegin = pattern.startsWith(u'*');
    const bool openEnd = pattern.endsWith(u'*');
    const QStringView words = QStringView(pattern)
                                  .sliced(openBegin ? 1 : 0)
                                  .chopped(openEnd && pattern.size() > 1 ? 1 : 0);
    if (words.isEmpty())
        return false;
    for (qsizetype at = comparableName.indexOf(words); at >= 0;
         at = comparableName.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool begins = openBegin || at == 0 || comparableName.at(at - 1) == u' ';
        const bool ends = openEnd || end == comparableName.size() || comparableName.at(end) == u' ';
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace knowledge
