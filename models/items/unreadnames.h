// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QObject>
#include <QSet>

#include "core/domainname.h"
#include "flux/verdictclass.h"

namespace items {

/// Names of the open case whose answers the window does not hold: a large case is read name by
/// name, as its names are looked at. Until then the case's own word stands for them. Lives on the
/// main thread.
class UnreadNames final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(const core::DomainName &name) const { return m_names.contains(name); }
    bool isEmpty() const { return m_names.isEmpty(); }
    qsizetype size() const { return m_names.size(); }
    /// What the case was told last when it judged the name; none: it was never judged.
    std::optional<flux::VerdictClass> kept(const core::DomainName &name) const;

    void add(const QList<core::DomainName> &names);
    void setKept(const QHash<core::DomainName, flux::VerdictClass> &kept);
    /// Their answers are here, or come now.
    void remove(const QList<core::DomainName> &names);
    void clear();

    /// The name is looked at: whoever reads the case brings its answers.
    void want(const core::DomainName &name) const;
    /// Something is asked about all names.
    void wantAll() const;

signals:
    void wanted(const core::DomainName &name) const;
    void allWanted() const;
    void changed();

private:
    QSet<core::DomainName> m_names;
    QHash<core::DomainName, flux::VerdictClass> m_kept;
};

} // namespace items
