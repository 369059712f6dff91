// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>

#include "core/annotations.h"
#include "flux/verdict.h"
#include "items/observationlog.h"

namespace items {

/// The case's names with their verdicts, in the order they were added.
class NameModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NameRole = Qt::UserRole, ///< core::DomainName
        DefangedRole,            ///< QString
        UnicodeRole,             ///< QString, empty unless it differs from the A-labels
        ClassRole,               ///< flux::VerdictClass as int
        ClassTextRole,           ///< QString, translated
        HarmlessRole,            ///< bool: flux::Verdict::isHarmless
        WasTextRole,             ///< QString, the class reached before, translated; mostly empty
        FluxProbabilityRole,     ///< double, 0…1; none while no score is known
        AddressCountRole,        ///< int
        GrowthRole,              ///< QList<QPointF>, both axes 0…1, at most 32 points
        NextQueryRole,           ///< qint64 UTC ms, 0: not being watched
        AnswerCountRole,         ///< int
        OutcomeRole,             ///< core::Outcome of the last address query as int
        TagsRole,                ///< QStringList, the analyst's
        HiddenRole,              ///< bool: marked as hidden by the analyst
        TrustedRole,             ///< bool: marked as known to be good
        UnreadRole               ///< bool: its class is the one that the case keeps
    };

    explicit NameModel(const ObservationLog &log, QObject *parent = nullptr);

    const UnreadNames &unread() const { return m_log.unread(); }
    const flux::Verdict &verdict(const core::DomainName &name) const;
    QModelIndex indexOf(const core::DomainName &name) const;
    /// Tags and marks of the analyst.
    void setAnnotations(const core::Annotations &annotations);
    /// When `name` is asked next; 0: it is not being watched.
    void setNextQuery(const core::DomainName &name, core::UtcMs at);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::unique_ptr<flux::Verdict> verdict; ///< null: nobody looked at it yet
        core::UtcMs nextQuery = 0;
        bool isStale = true; ///< the verdict is from before the last answers
    };

    void add();
    void change(const core::DomainName &name);
    void changeAll();
    /// Judges only what is looked at: a case may hold thousands of names that nobody scrolls to.
    const flux::Verdict &judged(int row) const;
    QString classText(int row) const;
    QString sentence(int row) const;

    const ObservationLog &m_log;
    mutable std::vector<Row> m_rows;
    QMap<core::Target, QStringList> m_tags;
    QMap<core::Target, core::Marks> m_marks;
};

} // namespace items
