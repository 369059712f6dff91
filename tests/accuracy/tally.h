// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "accuracy/trial.h"

namespace accuracy {

/// So many of so many.
struct Share
{
    qint64 hits = 0;
    qint64 of = 0;

    void count(bool isHit)
    {
        hits += isHit;
        ++of;
    }
    double value() const;
    /// Wilson's score interval at 95 % (E. B. Wilson, JASA 1927).
    std::pair<double, double> interval() const;
    /// "99.71 % (99.4–99.9)"; "–" of none.
    QString text() const;
};

/// What one way of telling flux from services got right.
struct Detection
{
    Share found;  ///< of fluxing names
    Share called; ///< services called flux
};

/// All trials on one set of data, counted.
class Tally
{
public:
    void add(const Trial &trial);

    qint64 names() const { return m_names; }
    /// Tables and lists in Markdown: one row a way of telling, then figures, profiles and the worst
    /// names.
    QString table(const QString &title) const;
    QString profiles() const;
    QString worst(int count) const;

    const Detection &ours() const { return m_ours; }

private:
    void addDecision(const Trial &trial);
    QString figures() const;

    Detection m_ours;
    QMap<QString, Detection> m_references; ///< by name
    QMap<QString, int> m_withoutScore;     ///< by name; counted as "not flux"
    qint64 m_names = 0;
    Share m_exact;             ///< of names whose class is known
    Share m_servicesUndecided; ///< with ≥ 8 looks
    Share m_fluxUndecided;     ///< with ≥ 15 looks
    Share m_foundWithLooks;    ///< flux found, with ≥ 15 looks
    Share m_singleOrDouble;
    Share m_firstFlux;         ///< services whose first class was one of flux, sinkholed flux apart
    Share m_leasedGrey;        ///< leased hosts called neither flux nor a service
    QList<double> m_looksMany; ///< to decision; flux of ≥ 4 addresses a look
    QList<double> m_looksOne;  ///< of one address a look
    QList<double> m_looks;     ///< of all names
    QList<double> m_minutes;
    struct Profile
    {
        Share exact;
        Share flux;
        QMap<QString, int> classes;
    };
    QMap<QString, Profile> m_profiles;
    QList<Trial> m_wrong;
};

} // namespace accuracy
