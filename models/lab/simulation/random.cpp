// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/simulation/random.h"

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15U;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

} // namespace

Random::Random(quint64 seed)
    : m_state(mixed(seed + step))
{}

Random::Random(quint64 seed, quint64 part)
    : m_state(mixed(mixed(seed + step) ^ mixed(part * step + 1)))
{}

quint64 Random::next()
{
    m_state += step;
    return mixed(m_state);
}

quint64 Random::below(quint64 bound)
{
    // The bounds are tiny beside 2^64, so the remainder favours no value that could be noticed.
    return next() % bound;
}

int Random::between(int least, int most)
{
    return least + static_cast<int>(below(static_cast<quint64>(most - least + 1)));
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1p-53;
}

double Random::uniform(double least, double most)
{
    return least + (most - least) * uniform();
}

double Random::logUniform(double least, double most)
{
    return least * std::pow(most / least, uniform());
}

double Random::exponential(double mean)
{
    return -mean * std::log(1 - uniform());
}

double Random::normal(double mean, double deviation, double least)
{
    // Twelve uniform numbers have variance 1 together; their tails end at six deviations.
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return std::max(least, mean + deviation * sum);
}

} // namespace lab
