// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include <QByteArray>
#include <QHash>
#include <QString>

/// Makes files that are no case, are broken, or were built to harm whoever opens them; the same
/// ones for the same seed.
class BoobyTrap
{
public:
    /// How a file came to be.
    enum class Kind
    {
        Truncated,
        Mutated,
        Header,
        ShuffledPages,
        SharedPages,
        EndlessValue,
        Foreign,
        Trap,
        ChangedValue,
        RandomBytes,
        RandomJournal
    };
    static constexpr int kinds = 11;

    struct File
    {
        Kind kind = Kind::Truncated;
        QString what; ///< for people
        QByteArray bytes;
        QByteArray journal{}; ///< beside it, if any
        QString journalEnding{};
    };

    /// `path`: of a sound, closed case. `victim`: a file that statements in it try to reach.
    BoobyTrap(const QString &path, const QString &folder, const QString &victim);

    File make(int number);

private:
    struct Root
    {
        int page = 0;
        bool isIndex = false;
    };

    int upTo(int most);
    QByteArray randomBytes(int count);
    QByteArray page(int number) const;
    void readRoots();
    QByteArray run(const QByteArray &start, const QStringList &statements);

    File truncated();
    File mutated();
    File header();
    File shuffledPages();
    File sharedPages();
    File endlessValue();
    File foreign();
    File trap();
    File changedValue();
    File randomFile();
    File randomJournal();

    QByteArray m_sound;
    int m_pageSize = 4096;
    QString m_folder;
    QString m_victim;
    QHash<QString, Root> m_roots;
    std::minstd_rand m_random;
};
