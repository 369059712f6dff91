// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/behaviour.h"

#include "lab/doubleflux.h"
#include "lab/geocdn.h"
#include "lab/gone.h"
#include "lab/liar.h"
#include "lab/pairofhosts.h"
#include "lab/roundrobin.h"
#include "lab/singleflux.h"
#include "lab/volunteerpool.h"

namespace lab {

std::vector<std::unique_ptr<Behaviour>> practiceNames(const LabWorld &world, quint32 seed)
{
    std::vector<std::unique_ptr<Behaviour>> names;
    names.push_back(std::make_unique<SingleFlux>(world, seed));
    names.push_back(std::make_unique<DoubleFlux>(world, seed));
    names.push_back(std::make_unique<GeoCdn>(world, seed));
    names.push_back(std::make_unique<RoundRobin>(world, seed));
    names.push_back(std::make_unique<VolunteerPool>(world, seed));
    names.push_back(std::make_unique<PairOfHosts>(world, seed));
    names.push_back(std::make_unique<Gone>(world, seed));
    return names;
}

std::vector<std::unique_ptr<Behaviour>> liarsNames(const LabWorld &world, quint32 seed)
{
    std::vector<std::unique_ptr<Behaviour>> names = practiceNames(world, seed);
    for (std::unique_ptr<Behaviour> &name : names) {
        if (name->name() == practiceName("sink.test"))
            name = std::make_unique<Liar>(std::move(name), world, Dice(seed, "sinkhole"));
    }
    return names;
}

} // namespace lab
