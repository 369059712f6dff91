// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/weights.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flux {

namespace {

/// A file of a few hundred numbers; what is larger is none of ours.
constexpr qsizetype maxBytes = 1'000'000;
constexpr qsizetype maxPoints = 1'000;
constexpr double spreadMaxDb = 3;
/// F2, F5 and F7 say the same thing several times over.
constexpr double spreadTogetherDb = 6;
/// A map through few names cannot know more than this.
constexpr double surest = 0.999;

bool isSpread(const QString &feature)
{
    return feature != QLatin1String("operatorNovelty");
}

std::optional<Curve> readCurve(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > maxPoints)
        return std::nullopt;
    QList<std::pair<double, double>> points;
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
            return std::nullopt;
        const std::pair point{pair[0].toDouble(), pair[1].toDouble()};
        if (!points.isEmpty() && point.first <= points.last().first)
            return std::nullopt;
        points.append(point);
    }
    return Curve(points);
}

std::optional<QList<double>> readQuantiles(const QJsonValue &value)
{
    QList<double> quantiles;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isDouble() || (!quantiles.isEmpty() && entry.toDouble() < quantiles.last()))
            return std::nullopt;
        quantiles.append(entry.toDouble());
    }
    return quantiles.isEmpty() || quantiles.size() == 11 ? std::optional(quantiles) : std::nullopt;
}

core::Unexpected refused(const QString &why)
{
    return core::unexpected({core::Error::Code::Invalid, why, {}});
}

double logit(double share)
{
    return std::log(share / (1 - share));
}

double bounded(double share)
{
    return std::clamp(share, 1 - surest, surest);
}

} // namespace

double Curve::at(double x) const
{
    if (m_points.isEmpty())
        return 0;
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), x,
                                       [](double value, const auto &p) { return value < p.first; });
    if (next == m_points.begin())
        return next->second;
    const auto before = std::prev(next);
    if (next == m_points.end())
        return before->second;
    const double part = (x - before->first) / (next->first - before->first);
    return before->second + part * (next->second - before->second);
}

double FeatureWeight::shareBeyond(const QList<double> &quantiles, double value, bool upwards)
{
    if (quantiles.isEmpty())
        return 0;
    const auto place = upwards ? std::lower_bound(quantiles.begin(), quantiles.end(), value)
                               : std::upper_bound(quantiles.begin(), quantiles.end(), value);
    const auto below = static_cast<double>(place - quantiles.begin());
    const double part = std::clamp((below - 0.5) / 10, 0.0, 1.0);
    return upwards ? 1 - part : part;
}

core::Result<Weights> Weights::read(const QByteArray &json)
{
    if (json.size() > maxBytes)
        return refused(tr("These are no weights: the file is larger than 1 MB."));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (root.isEmpty())
        return refused(tr("These are no weights: %1.").arg(error.errorString()));
    Weights weights;
    weights.m_version = root[QLatin1String("version")].toString();
    if (weights.m_version.isEmpty())
        return refused(tr("These weights have no version."));
    weights.m_prior = bounded(root[QLatin1String("prior")].toDouble(0.01));
    weights.m_fittedPrior = bounded(root[QLatin1String("fittedPrior")].toDouble(0.5));
    const QJsonObject groups = root[QLatin1String("groups")].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const auto read = readGroup(group->toObject());
        if (!read)
            return core::unexpected(read.error());
        weights.m_groups.insert(group.key(), *read);
    }
    const auto maps = weights.readMaps(root);
    return maps ? core::Result<Weights>(weights) : core::unexpected(maps.error());
}

core::Result<Weights::Group> Weights::readGroup(const QJsonObject &json)
{
    Group group;
    group.max = json[QLatin1String("max")].toDouble();
    const QJsonObject features = json[QLatin1String("features")].toObject();
    for (auto it = features.begin(); it != features.end(); ++it) {
        const QJsonObject feature = it->toObject();
        const auto curve = readCurve(feature[QLatin1String("points")]);
        const auto flux = readQuantiles(feature[QLatin1String("flux")]);
        const auto services = readQuantiles(feature[QLatin1String("services")]);
        if (!curve || !flux || !services)
            return refused(tr("The weight of %1 cannot be read.").arg(it.key()));
        group.features.insert(it.key(), {*curve, *flux, *services});
    }
    return group;
}

core::Result<void> Weights::readMaps(const QJsonObject &root)
{
    if (root.contains(QLatin1String("calibration"))) {
        const auto read = readCalibration(root[QLatin1String("calibration")].toObject());
        if (!read)
            return read;
    }
    const QJsonObject confidence = root[QLatin1String("confidence")].toObject();
    for (auto it = confidence.begin(); it != confidence.end(); ++it) {
        const auto curve = readCurve(*it);
        if (!curve || !verdictClassFromString(it.key()))
            return refused(tr("The confidence of %1 cannot be read.").arg(it.key()));
        m_confidence.insert(it.key(), *curve);
    }
    return {};
}

core::Result<void> Weights::readCalibration(const QJsonObject &maps)
{
    constexpr std::array keys{"flux", "open", "others"};
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto curve = readCurve(maps[QLatin1String(keys[i])]);
        if (!curve)
            return refused(tr("The calibration of the weights cannot be read."));
        m_calibration[i] = *curve;
    }
    return {};
}

const Weights &Weights::shipped()
{
    static const Weights weights = [] {
        QFile file(QStringLiteral(":/weights/weights.json"));
        if (!file.open(QIODevice::ReadOnly))
            return Weights();
        const auto read = Weights::read(file.readAll());
        return read ? *read : Weights();
    }();
    return weights;
}

bool Weights::isFitted() const
{
    return feature(QStringLiteral("operatorNovelty")) != nullptr && !m_calibration[0].isEmpty();
}

const FeatureWeight *Weights::feature(const QString &id) const
{
    for (const Group &group : m_groups) {
        if (const auto found = group.features.constFind(id); found != group.features.cend())
            return &*found;
    }
    return nullptr;
}

Score Weights::score(const QList<Measure> &measures) const
{
    Score score;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        const bool isDiversity = group.key() == QLatin1String("diversity");
        double sum = 0;
        double spread = 0;
        for (const Measure &measure : measures) {
            const auto feature = group->features.constFind(measure.feature);
            if (feature == group->features.cend())
                continue;
            double db = feature->db.at(measure.value);
            if (measure.feature == QLatin1String("prefixSpread"))
                db = std::clamp(db, -spreadMaxDb, spreadMaxDb);
            // A low TTL must never be able to make a verdict.
            if (group.key() == QLatin1String("ttl"))
                db = std::min(db, 0.0);
            score.features.insert(measure.feature, db);
            (isDiversity && isSpread(measure.feature) ? spread : sum) += db;
        }
        sum += std::clamp(spread, -spreadTogetherDb, spreadTogetherDb);
        sum = std::clamp(sum, -group->max, group->max);
        score.groups.insert(group.key(), sum);
    }
    // In one order, so that the last digit is the same on every machine.
    QStringList names = score.groups.keys();
    names.sort();
    for (const QString &name : names)
        score.db += score.groups[name];
    return score;
}

double Weights::fluxProbability(double db, VerdictClass shown) const
{
    return fluxProbability(db, shown, m_prior);
}

double Weights::fluxProbability(double db, VerdictClass shown, double prior) const
{
    const size_t map = isFlux(shown) ? 0 : shown == VerdictClass::NotEnoughData ? 1 : 2;
    if (m_calibration[map].isEmpty())
        return 0;
    const double odds =
        logit(bounded(m_calibration[map].at(db))) - logit(m_fittedPrior) + logit(prior);
    return 1 / (1 + std::exp(-odds));
}

double Weights::confidence(double db, VerdictClass shown) const
{
    // The side, flux or service, is as probable as the prior makes it; which class of its side a
    // name is does not depend on the prior.
    const auto side = [=, this](double prior) {
        const double flux = fluxProbability(db, shown, prior);
        return isFlux(shown) ? flux : 1 - flux;
    };
    const auto curve = m_confidence.constFind(toString(shown));
    if (curve == m_confidence.cend() || side(m_fittedPrior) <= 0)
        return side(m_prior);
    return side(m_prior) * std::clamp(curve->at(db) / side(m_fittedPrior), 0.0, 1.0);
}

} // namespace flux
