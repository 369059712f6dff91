// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace lab {

/// A stream of random numbers that is the same on every machine: SplitMix64 (Steele, Lea, Flood
/// 2014) and distributions of its own, for those of the standard library differ between libraries.
class Random
{
public:
    explicit Random(quint64 seed);
    /// A stream of its own for one part of what this seed makes.
    Random(quint64 seed, quint64 part);

    quint64 next();
    /// In 0 … bound − 1.
    quint64 below(quint64 bound);
    /// Both ends included.
    int between(int least, int most);
    double uniform(); ///< in [0, 1)
    double uniform(double least, double most);
    /// Each order of magnitude as likely as the next.
    double logUniform(double least, double most);
    double exponential(double mean);
    /// Never below `least`.
    double normal(double mean, double deviation, double least);
    bool chance(double share) { return uniform() < share; }

    template <typename T>
    const T &pick(const QList<T> &values)
    {
        return values[static_cast<qsizetype>(below(static_cast<quint64>(values.size())))];
    }

private:
    quint64 m_state;
};

} // namespace lab
