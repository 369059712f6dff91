// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/sources.h"

namespace lab {

using Kind = Internet::Kind;

Source within(const Internet &internet, int owner)
{
    return [&internet, owner](Random &random, int) { return internet.v4Host(owner, random); };
}

Source within6(const Internet &internet, int owner)
{
    return [&internet, owner](Random &random, int) { return internet.v6Host(owner, random); };
}

Source either(const Internet &internet, int one, int other)
{
    return [&internet, one, other, turn = 0](Random &random, int) mutable {
        return internet.v4Host(++turn % 2 == 1 ? one : other, random);
    };
}

Source mixed(const Internet &internet, double hosted, double research)
{
    return [&internet, hosted, research](Random &random, int) {
        const double at = random.uniform();
        const Kind kind = at < hosted              ? Kind::Hosting
                          : at < hosted + research ? Kind::Research
                                                   : Kind::Access;
        return internet.v4Host(internet.draw(kind, random), random);
    };
}

Source cacheNear(const Internet &internet, quint64 seed, bool isInOwnNetwork)
{
    if (isInOwnNetwork)
        return within(internet, internet.of(Kind::Cdn).first());
    return [&internet, seed](Random &random, int place) {
        Random own(seed, 100 + static_cast<quint64>(place));
        return internet.v4Host(internet.draw(Kind::Access, own), random);
    };
}

int anyHost(const Internet &internet, Random &random)
{
    const double at = random.uniform();
    return internet.draw(at < 0.6 ? Kind::Hosting : at < 0.85 ? Kind::Cloud : Kind::Access, random);
}

} // namespace lab
