// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include "core/casesearch.h"
#include "items/observationlog.h"

namespace items {

/// Looks for words in the open case: names, addresses and what the analyst wrote. Searches in the
/// pool over values, so that a large case holds up nobody; of words that come faster than answers
/// only the last are looked for. Lives on the GUI thread.
class Finder final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 200;

    explicit Finder(const ObservationLog &log, QObject *parent = nullptr);

    void setAnnotations(const core::Annotations &annotations) { m_annotations = annotations; }

public slots:
    void look(const QString &words);

signals:
    /// At most `most`.
    void found(const QString &words, const QList<core::Found> &things);

private:
    void start();
    void finish();

    const ObservationLog &m_log;
    core::Annotations m_annotations;
    QFutureWatcher<QList<core::Found>> m_search;
    QString m_words;  ///< wanted last
    QString m_sought; ///< those of the search that runs
};

} // namespace items
