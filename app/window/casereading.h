// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "items/observationlog.h"
#include "work/session.h"

namespace app {

/// Brings what the open case holds into the window's log: all of it, or, of a large case, the
/// answers about one name after the other as they are wanted, so that a case of any size opens at
/// once and takes the memory of what is looked at. Lives on the main thread.
class CaseReading final : public QObject
{
    Q_OBJECT

public:
    /// Answers that are read unasked; with all that is made of them they take some 50 to 250 MB.
    static constexpr qint64 fewAnswers = 50'000;

    CaseReading(Session &session, items::ObservationLog &log, qint64 readUnasked = fewAnswers,
                QObject *parent = nullptr);

    /// A case was opened.
    void begin(const casefile::CaseInfo &info);
    /// More came into the case than was announced: all of it is read anew, once what is being read
    /// is there. Says namesRead() when the names are those of the case again.
    void readAnew();
    /// It is left: what still comes is of no use.
    void leave();
    /// Calls `then` when no name is left unread; never, when the case is left before.
    void whenAllRead(std::function<void()> then);
    /// How much is still to be read, in a sentence; empty: nothing.
    QString outstanding() const;

signals:
    /// The log is about to be emptied, and is filled again.
    void forgetting();
    void namesRead();

private:
    void fillAnew(const casefile::CaseInfo &info);
    void take(const core::Batch &page);
    void readNext();
    void pageDone();
    void finish();

    Session &m_session;
    items::ObservationLog &m_log;
    qint64 m_readUnasked;
    QList<core::DomainName> m_wanted; ///< to be read, the next one first
    QList<core::DomainName> m_current;
    bool m_isReading = false;
    bool m_isStale = false;     ///< to be read anew after this
    bool m_hasCanaries = false; ///< what is about no name has been asked for
    QList<std::function<void()>> m_then;
    int m_generation = 0; ///< counts cases; an answer about an earlier one is void
};

} // namespace app
