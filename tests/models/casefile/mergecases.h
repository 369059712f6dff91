// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "casefile/casestore.h"
#include "samples.h"

/// Cases in a folder of their own, to be merged.
class MergeCases
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static core::Batch sampleBatch(int count, int first)
    {
        core::Batch batch = samples::batch(count, first);
        for (int n = first; n < first + count; ++n) {
            batch.sent.append({1'795'269'731'000 + n, samples::observation(n).resolver,
                               core::SentPacket::Transport::Udp, samples::name("q.test"),
                               core::RecordType::A, static_cast<quint16>(n), 40 + n});
        }
        return batch;
    }

    /// Answers `first` … first + count − 1 and as many sent packets, and a name without any.
    QString makeCase(const char *name, int first, int count, bool practice = false) const
    {
        casefile::CaseStore store;
        if (!store.create(path(name), practice))
            qFatal("no case can be made");
        store.addName(samples::name("quiet" + QByteArray(name).split('.').first() + ".test"));
        store.append(sampleBatch(count, first));
        if (!store.close())
            qFatal("no case can be closed");
        return path(name);
    }

    static core::Result<QList<casefile::MergeResult>> merge(const QString &into,
                                                            const QStringList &others)
    {
        casefile::CaseStore store;
        if (const auto opened = store.open(into); !opened)
            return core::unexpected(opened.error());
        auto merged = store.merge(others);
        if (const auto closed = store.close(); !closed)
            return core::unexpected(closed.error());
        return merged;
    }

    static core::Batch readAll(const QString &path)
    {
        casefile::CaseStore store;
        if (!store.open(path, true) || !store.verify()->isSound())
            return {};
        return *store.read();
    }

    static core::AnnotationLog annotated(const QString &path, const QList<core::Edit> &edits)
    {
        casefile::CaseStore store;
        if (!store.open(path))
            qFatal("the case cannot be opened");
        for (const core::Edit &edit : edits) {
            if (!store.annotate(edit))
                qFatal("the case cannot be annotated");
        }
        return *store.annotations();
    }

private:
    QTemporaryDir m_folder;
};
