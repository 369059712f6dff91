// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include "core/result.h"
#include "flux/verdictclass.h"

namespace flux {

/// One figure of a name, as a feature computes it.
struct Measure
{
    QString feature; ///< "operatorNovelty", …
    double value = 0;

    bool operator==(const Measure &) const = default;
};

/// A line through points, x rising; before the first and after the last their value holds.
class Curve
{
public:
    Curve() = default;
    explicit Curve(QList<std::pair<double, double>> points)
        : m_points(std::move(points))
    {}
    bool isEmpty() const { return m_points.isEmpty(); }
    double at(double x) const;
    double first() const { return m_points.isEmpty() ? 0 : m_points.first().second; }
    double last() const { return m_points.isEmpty() ? 0 : m_points.last().second; }

private:
    QList<std::pair<double, double>> m_points;
};

/// What a feature's value is worth.
struct FeatureWeight
{
    Curve db;               ///< value → dB for flux
    QList<double> flux;     ///< quantiles of the value over fluxing names, 0 %, 10 %, … 100 %
    QList<double> services; ///< the same over services

    /// Share of one side's names at least as extreme as `value` to the side the weight points to;
    /// 0 without quantiles.
    static double shareBeyond(const QList<double> &quantiles, double value, bool upwards);
    /// A larger value speaks more for flux.
    bool isRising() const { return db.last() > db.first(); }
};

/// The score of one name, by group.
struct Score
{
    double db = 0;
    QHash<QString, double> groups;
    QHash<QString, double> features; ///< dB of each, before its group is bounded
};

/// How telling each figure is, and how probable a score makes flux: fitted data with a version. A
/// group or feature that is missing is not fitted and weighs nothing.
class Weights
{
    Q_DECLARE_TR_FUNCTIONS(flux::Weights)

public:
    /// The JSON of resources/weights; errors say what is wrong with it.
    static core::Result<Weights> read(const QByteArray &json);
    /// Those embedded in the program.
    static const Weights &shipped();

    const QString &version() const { return m_version; }
    /// Share of flux among the names one pastes.
    double prior() const { return m_prior; }
    void setPrior(double share) { m_prior = share; }
    /// Whether the score is fitted and can be shown.
    bool isFitted() const;

    Score score(const QList<Measure> &measures) const;
    const FeatureWeight *feature(const QString &id) const;
    /// Calibrated probability of any flux class, of a name with this score and this class. The
    /// table knows more than the score, so there is a map for flux classes, for undecided names and
    /// for the others.
    double fluxProbability(double db, VerdictClass shown) const;
    /// Calibrated probability of the class shown: never above that of its side, flux or not.
    double confidence(double db, VerdictClass shown) const;

private:
    struct Group
    {
        double max = 0;
        QHash<QString, FeatureWeight> features;
    };

    static core::Result<Group> readGroup(const QJsonObject &json);
    core::Result<void> readMaps(const QJsonObject &root);
    core::Result<void> readCalibration(const QJsonObject &maps);
    double fluxProbability(double db, VerdictClass shown, double prior) const;

    QString m_version;
    double m_prior = 0.01;
    double m_fittedPrior = 0.5;
    QHash<QString, Group> m_groups;
    std::array<Curve, 3> m_calibration; ///< of classes of flux, of undecided names, of the others
    QHash<QString, Curve> m_confidence; ///< by toString(VerdictClass)
};

} // namespace flux
