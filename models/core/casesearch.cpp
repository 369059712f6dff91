// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casesearch.h"

#include <algorithm>

namespace core {

namespace {

/// Gathers what holds all of the words.
class Search
{
public:
    Search(const QString &words, qsizetype most)
        : m_words(refanged(words).split(u' ', Qt::SkipEmptyParts))
        , m_most(most)
    {}

    void look(Found::Where where, const Target &target, const QString &text, qint64 note = 0)
    {
        look(where, target, text, QStringList{text}, note);
    }

    /// `forms`: any of them may hold it.
    void look(Found::Where where, const Target &target, const QString &text,
              const QStringList &forms, qint64 note = 0)
    {
        if (m_words.isEmpty() || m_found.size() >= m_most)
            return;
        const bool holds = std::any_of(forms.begin(), forms.end(), [this](const QString &form) {
            const QString plain = refanged(form);
            return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
                return plain.contains(word, Qt::CaseInsensitive);
            });
        });
        if (holds)
            m_found.append({where, target, text, note});
    }

    const QList<Found> &found() const { return m_found; }

private:
    /// flux[.]test is looked for as flux.test, in what was written either way.
    static QString refanged(QString text)
    {
        text = text.simplified();
        text.replace(QLatin1String("[.]"), QLatin1String("."));
        text.replace(QLatin1String("[:]"), QLatin1String(":"));
        return text;
    }

    QStringList m_words;
    qsizetype m_most;
    QList<Found> m_found;
};

} // namespace

QList<Found> search(const QString &words, const QList<DomainName> &names,
                    const QList<IpAddress> &addresses, const Annotations &annotations,
                    qsizetype most)
{
    using Where = Found::Where;
    Search search(words, most);
    const Heading &heading = annotations.heading;
    for (const QString *text : {&heading.title, &heading.reference, &heading.analyst})
        search.look(Where::Heading, {}, *text);
    for (const DomainName &name : names) {
        const QString text = name.toString();
        search.look(Where::Name, Target::of(name), text, QStringList{text, name.toUnicode()});
    }
    for (const IpAddress &address : addresses)
        search.look(Where::Address, Target::of(address), address.toString());
    for (auto tags = annotations.tags.begin(); tags != annotations.tags.end(); ++tags) {
        for (const QString &tag : *tags)
            search.look(Where::Tag, tags.key(), tag);
    }
    const auto &verdicts = annotations.verdicts;
    for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict) {
        search.look(Where::Verdict, Target::of(verdict.key()),
                    verdict->verdictClass + QLatin1String(": ") + verdict->reason);
    }
    for (const Note &note : annotations.notes)
        search.look(Where::Note, note.target, note.text, note.id);
    return search.found();
}

} // namespace core
