// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/behaviour.h"

#include "lab/geocdn.h"
#include "lab/gone.h"
#include "lab/roundrobin.h"
#include "lab/singleflux.h"

namespace lab {

std::vector<std::unique_ptr<Behaviour>> practiceNames(const LabWorld &world, quint32 seed)
{
    std::vector<std::unique_ptr<Behaviour>> names;
    names.push_back(std::make_unique<SingleFlux>(world, seed));
    names.push_back(std::make_unique<GeoCdn>(world, seed));
    names.push_back(std::make_unique<RoundRobin>(world, seed));
    names.push_back(std::make_unique<Gone>(world, seed));
    return names;
}

} // namespace lab
