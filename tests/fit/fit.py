#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of the score from the figures that fit_features prints.

    fit.py FEATURES.csv WEIGHTS.json

Each figure becomes a line through points: how many times more often such a value is seen in flux than
in services, in dB, made monotone in the direction that the science says (pool adjacent violators). A
ridge logistic regression whose factors cannot be negative then takes back what figures say twice. What
the sum is worth as a probability is read off the same names, again monotone. Nothing is random: the
same table gives the same file.
"""
import json
import math
import sys

VERSION = "2026.3"
PRIOR = 0.01
# Group, most dB it may give, and its figures: +1 where a larger value speaks for flux.
GROUPS = {
    "diversity": (30, {"operatorNovelty": 1, "operatorShare": 1, "operatorEntropy": 1,
                       "prefixSpread": 1, "countryEntropy": 1, "timeZoneEntropy": 1,
                       "distanceKm": 1}),
    "motion": (15, {"growthRatio": 1, "growthSlope": 1, "turnover": 1, "residenceHours": -1,
                    "firstHourKept": -1, "blockHalfLifeHours": -1}),
    # Not the share with evidence of access lines: no shipped list tells of any.
    "nature": (15, {"hostingShare": -1}),
    "nameServers": (30, {"nameServerTurnover": 1, "nameServerSets": 1, "nameServerOperators": 1,
                         "nameServerOverlap": 1}),
    "context": (25, {"knownService": -1, "vantageDifference": -1}),
    "ttl": (6, {"ttlSeconds": -1}),
}
# F2, F5 and F7 give at most this together, F5 this alone (detection.md).
SPREAD = {"operatorShare", "operatorEntropy", "prefixSpread", "countryEntropy", "timeZoneEntropy",
          "distanceKm"}
SPREAD_MAX, PREFIX_MAX = 6, 3
# A closed provider's alias with addresses elsewhere is not simulated: by hand, as detection.md has it.
FORGED_ALIAS = [-2, 6]
# A TTL must never make a verdict, and between 31 and 1800 s change none: by hand, as detection.md has it.
TTL = [[30, -2], [31, 0], [1800, 0], [3600, -2], [3601, -6]]
# No simulated name has any of these (F12 and F13): by hand. Of a registration detection.md says the dB;
# kinship with a flux name is worth at most what a borrowed alias is, and lists of others little.
BY_HAND = {
    "registrationDays": {"byHand": "F13 as the design's table has it",
                         "points": [[29, 4], [30, 0], [1826, 0], [1827, -6]]},
    "sharedPool": {"byHand": "F12: kinship with a name that is flux", "points": [[0, 0], [1, 6]]},
    "listHits": {"byHand": "F12: things of the name that others reported",
                 "points": [[0, 0], [1, 2], [5, 3]]},
}
KNOTS = 9          # values of a figure between which its line runs
SMOOTHING = 2      # names added on each side of every ratio
LARGEST_DB = 20    # of one figure
RIDGE = 0.02       # pull of the factors towards 0, per name
STEPS = 400
FLUX = {"Fast flux", "Double flux", "Name-server flux"}
STATES = {"Not resolving", "Sinkholed", "Parked"}
GREY = "Rotation without diversity"
DB = 10 / math.log(10)


def read(path):
    """Names as (is flux, class said, was right, figures); whether it was right is None for the names
    of the capture, which are services of no known class. States are told by their answers alone and
    leased hosts by nothing in the DNS, so the score is not fitted on either."""
    names = []
    with open(path, encoding="utf-8") as table:
        for line in table:
            side, truth, said, right, *cells = line.rstrip("\n").split(",")
            if truth in STATES or (side == "flux" and truth == GREY) or not cells:
                continue
            figures = dict((key, float(value)) for key, value in
                           (cell.split("=") for cell in cells))
            names.append((truth in FLUX, said, right == "1" if truth else None, figures))
    return names


def quantile(ordered, share):
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def monotone(values, weights):
    """The rising sequence nearest to the values (pool adjacent violators)."""
    blocks = []
    for value, weight in zip(values, weights):
        blocks.append([value, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            last, before = blocks.pop(), blocks[-1]
            total = before[1] + last[1]
            before[0] = (before[0] * before[1] + last[0] * last[1]) / total
            before[1] = total
            before[2] += last[2]
    return [block[0] for block in blocks for _ in range(block[2])]


def line_at(points, x):
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


def curve(names, feature, direction):
    """Points [value, dB] of one figure; none where it was seen too rarely."""
    flux = sorted(f[feature] for is_flux, _, _, f in names if is_flux and feature in f)
    services = sorted(f[feature] for is_flux, _, _, f in names if not is_flux and feature in f)
    if len(flux) < 50 or len(services) < 50:
        return None
    pooled = sorted([quantile(flux, i / 40) for i in range(41)] +
                    [quantile(services, i / 40) for i in range(41)])
    knots = sorted({round(quantile(pooled, i / (KNOTS - 1)), 6) for i in range(KNOTS)})
    if len(knots) < 2:
        return None
    # Each name counts for the two knots beside it, by how near it is.
    sums = {True: [SMOOTHING] * len(knots), False: [SMOOTHING] * len(knots)}
    for side, values in ((True, flux), (False, services)):
        for value in values:
            i = next((k for k in range(1, len(knots)) if value <= knots[k]), len(knots) - 1)
            share = (min(value, knots[i]) - knots[i - 1]) / (knots[i] - knots[i - 1])
            share = max(0.0, min(1.0, share))
            sums[side][i - 1] += 1 - share
            sums[side][i] += share
    ratio = len(services) / len(flux)
    db = [10 * math.log10(ratio * f / s) for f, s in zip(sums[True], sums[False])]
    weights = [f + s for f, s in zip(sums[True], sums[False])]
    db = monotone([direction * value for value in db], weights)
    db = [max(-LARGEST_DB, min(LARGEST_DB, direction * value)) for value in db]
    points = [[knot, value] for knot, value in zip(knots, db)]
    shares = {"flux": [quantile(flux, i / 10) for i in range(11)],
              "services": [quantile(services, i / 10) for i in range(11)]}
    return points, shares


def factors(names, curves):
    """Factors ≥ 0 of the figures in a ridge logistic regression, by projected gradient descent with
    Nesterov's momentum; both sides weigh the same."""
    order = sorted(curves)
    rows = []
    flux = sum(1 for name in names if name[0])
    for is_flux, _, _, figures in names:
        row = [(i, line_at(curves[f][0], figures[f]) / DB)
               for i, f in enumerate(order) if f in figures]
        weight = 0.5 / flux if is_flux else 0.5 / (len(names) - flux)
        rows.append((1.0 if is_flux else 0.0, weight, row))
    steep = max(sum(weight * sum(v * v for _, v in row) for _, weight, row in rows) / 4, 1e-9) + RIDGE
    now, ahead, bias, bias_ahead = [0.0] * len(order), [0.0] * len(order), 0.0, 0.0
    for step in range(STEPS):
        slope, bias_slope = [RIDGE * value for value in ahead], 0.0
        for target, weight, row in rows:
            z = bias_ahead + sum(ahead[i] * value for i, value in row)
            error = weight * (1 / (1 + math.exp(-max(-40, min(40, z)))) - target)
            bias_slope += error
            for i, value in row:
                slope[i] += error * value
        following = [max(0.0, a - s / steep) for a, s in zip(ahead, slope)]
        following_bias = bias_ahead - bias_slope
        momentum = step / (step + 3)
        ahead = [n + momentum * (n - o) for n, o in zip(following, now)]
        bias_ahead = following_bias + momentum * (following_bias - bias)
        now, bias = following, following_bias
    return dict(zip(order, now))


def clip(value, most):
    return max(-most, min(most, value))


def score(weights, figures):
    """As flux::Weights::score() adds it up."""
    total = 0.0
    for name, group in weights["groups"].items():
        spread = own = 0.0
        for feature, weight in group["features"].items():
            if feature not in figures:
                continue
            db = line_at(weight["points"], figures[feature])
            if feature == "prefixSpread":
                db = clip(db, PREFIX_MAX)
            if feature in SPREAD:
                spread += db
            else:
                own += db
        value = clip(own + clip(spread, SPREAD_MAX), group["max"])
        total += min(0.0, value) if name == "ttl" else value
    return total


def calibrated(pairs, rising, bins):
    """Points [score, probability] through so many equal-count bins, monotone. One name is added on
    either side of each level stretch (Laplace), so that no number of names makes anything certain."""
    pairs = sorted(pairs)
    count = max(1, min(bins, len(pairs) // 25))
    xs, ys, ns = [], [], []
    for i in range(count):
        part = pairs[len(pairs) * i // count:len(pairs) * (i + 1) // count]
        x = sum(x for x, _ in part) / len(part)
        if xs and x - xs[-1] < 1e-6:
            ys[-1] += sum(y for _, y in part)
            ns[-1] += len(part)
            continue
        xs.append(x)
        ys.append(sum(y for _, y in part))
        ns.append(len(part))
    sign = 1 if rising else -1
    level = [sign * y for y in monotone([sign * y / n for y, n in zip(ys, ns)], ns)]
    hits, names = {}, {}
    for value, y, n in zip(level, ys, ns):
        hits[value] = hits.get(value, 0) + y
        names[value] = names.get(value, 0) + n
    ys = [(hits[value] + 1) / (names[value] + 2) for value in level]
    ys = [sign * y for y in monotone([sign * y for y in ys], ns)]
    # The reader wants probabilities that rise, so what is level rises by a billionth.
    return [[round(x, 4), round(y + sign * 1e-9 * i, 9)] for i, (x, y) in enumerate(zip(xs, ys))]


def kind_of(said):
    return "flux" if said in FLUX else "open" if said == "Not enough data" else "others"


def main(table, path):
    names = read(table)
    curves = {}
    for _, (_, features) in GROUPS.items():
        for feature, direction in features.items():
            found = curve(names, feature, direction)
            if found:
                curves[feature] = found
    ttl = curves.pop("ttlSeconds")
    factor = factors(names, curves)
    curves["ttlSeconds"], factor["ttlSeconds"] = (TTL, ttl[1]), 1.0
    weights = {"version": VERSION, "prior": PRIOR,
               "fittedPrior": round(sum(1 for n in names if n[0]) / len(names), 6), "groups": {}}
    for group, (most, features) in GROUPS.items():
        fitted = {}
        for feature in features:
            if factor.get(feature, 0) < 1e-4:
                continue
            points, shares = curves[feature]
            points = [[round(x, 6), round(db * factor[feature], 4)] for x, db in points]
            if feature == "knownService":
                points = [[FORGED_ALIAS[0], max(FORGED_ALIAS[1], points[0][1])]] + points
            shares = {side: [round(v, 6) for v in values] for side, values in shares.items()}
            fitted[feature] = {"points": points, **shares}
        if group == "context":
            for feature, by_hand in BY_HAND.items():
                fitted[feature] = {**by_hand, "flux": [], "services": []}
        weights["groups"][group] = {"max": most, "features": fitted}
    scores = [score(weights, figures) for _, _, _, figures in names]
    weights["calibration"] = {
        kind: calibrated([(s, n[0]) for s, n in zip(scores, names) if kind_of(n[1]) == kind], True, 12)
        for kind in ("flux", "open", "others")}
    weights["confidence"] = {}
    for said in sorted({n[1] for n in names} - {"Not enough data"}):
        pairs = [(s, n[2]) for s, n in zip(scores, names)
                 if n[1] == said and n[2] is not None]
        if len(pairs) >= 50:
            weights["confidence"][said] = calibrated(pairs, said in FLUX, 8)
    with open(path, "w", encoding="utf-8") as out:
        json.dump(weights, out, indent=1)
        out.write("\n")
    print(f"{len(names)} names; factors:", file=sys.stderr)
    for feature in sorted(factor, key=factor.get, reverse=True):
        print(f"  {feature:20} {factor[feature]:.3f}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
