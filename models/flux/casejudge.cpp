// SPDX-License-Identifier: GPL-3.0-or-later
#include "flux/casejudge.h"

#include <algorithm>
#include <deque>

#include "flux/answerreader.h"
#include "flux/kinship.h"
#include "flux/namejudge.h"
#include "flux/resolverhabits.h"

namespace flux {

namespace {

/// Kin that are looked at for one verdict.
constexpr size_t mostKin = 8;

} // namespace

struct CaseJudge::Private
{
    explicit Private(Weights judgeWeights)
        : weights(std::move(judgeWeights))
    {}

    quint32 rowOf(const core::DomainName &name);
    void learn(const core::Batch &batch);
    void take(const core::Observation &observation);
    void settle();
    /// What is known of the name besides its answers; `all`: its witnesses.
    Context contextOf(quint32 row, const std::vector<Witness> &all);
    FluxKin fluxKin(quint32 row, const std::vector<Witness> &all);

    QMap<core::DomainName, core::Registration> registrations;
    Weights weights;
    Books books;
    QList<core::DomainName> order;
    QHash<core::DomainName, quint32> rows;
    std::deque<NameJudge> names; ///< in the same order
    QSet<quint32> late;          ///< those of them that may have to be settled
    SharedAddresses shared;
    ResolverHabits habits;
    AnswerReader reader;
};

quint32 CaseJudge::Private::rowOf(const core::DomainName &name)
{
    if (const auto known = rows.constFind(name); known != rows.cend())
        return *known;
    const auto row = static_cast<quint32>(names.size());
    rows.insert(name, row);
    order.append(name);
    names.emplace_back(name);
    return row;
}

void CaseJudge::Private::learn(const core::Batch &batch)
{
    for (const core::NameFacts &facts : batch.names)
        books.names.learn(facts);
    for (const core::AddressFacts &facts : batch.facts) {
        if (!books.addresses.learn(facts))
            continue;
        const AddressId host = books.addresses[books.addresses.idOf(facts.address)].host;
        for (const quint32 row : shared.namesOf(host)) {
            names[row].forget();
            late.insert(row);
        }
    }
}

void CaseJudge::Private::take(const core::Observation &observation)
{
    if (books.canaries.note(observation))
        return habits.note(observation);
    const quint32 row = rowOf(observation.subject);
    const Answer answer = reader.read(observation, books);
    habits.note(observation);
    if (answer.layer == Layer::Addresses || answer.layer == Layer::Servers) {
        for (const AddressId id : reader.numbers().first(answer.count))
            shared.note(books.addresses[id].host, row);
    }
    if (!names[row].add(observation.vantage(), answer, reader.numbers(), books))
        late.insert(row);
}

void CaseJudge::Private::settle()
{
    for (const quint32 row : std::as_const(late))
        names[row].settle(books);
    late.clear();
}

FluxKin CaseJudge::Private::fluxKin(quint32 row, const std::vector<Witness> &all)
{
    const PoolSample &own = names[row].totals(all, books).pool();
    FluxKin kin;
    for (const quint32 other : shared.closest(row, own, mostKin, names)) {
        NameJudge &judge = names[other];
        judge.settle(books);
        const std::vector<Witness> theirs = judge.witnesses(books);
        if (!isFlux(judge.ownClass(theirs, books)))
            continue;
        const double kinship = PoolSample::kinship(own, judge.totals(theirs, books).pool());
        if (kinship <= 0)
            continue;
        ++kin.names;
        kin.kinship = std::max(kin.kinship, kinship);
    }
    return kin;
}

Context CaseJudge::Private::contextOf(quint32 row, const std::vector<Witness> &all)
{
    Context context(all);
    context.setKin(fluxKin(row, all));
    if (const auto said = registrations.constFind(names[row].name()); said != registrations.cend())
        context.setRegistration(*said);
    return context;
}

CaseJudge::CaseJudge()
    : CaseJudge(Weights::shipped())
{}

CaseJudge::CaseJudge(const Weights &weights)
    : d(std::make_unique<Private>(weights))
{}

CaseJudge::~CaseJudge() = default;

void CaseJudge::add(const core::Batch &batch)
{
    d->learn(batch);
    for (const core::Observation &observation : batch.observations)
        d->take(observation);
}

void CaseJudge::setRegistrations(const QMap<core::DomainName, core::Registration> &registrations)
{
    d->registrations = registrations;
}

QList<core::DomainName> CaseJudge::names() const
{
    return d->order;
}

Verdict CaseJudge::verdict(const core::DomainName &name) const
{
    const auto row = d->rows.constFind(name);
    if (row == d->rows.cend())
        return NameJudge(name).verdict({}, d->books, d->weights);
    NameJudge &judge = d->names[*row];
    judge.settle(d->books);
    const std::vector<Witness> all = judge.witnesses(d->books);
    return judge.verdict(all, d->books, d->weights, d->contextOf(*row, all));
}

QList<Measure> CaseJudge::measures(const core::DomainName &name) const
{
    const auto row = d->rows.constFind(name);
    if (row == d->rows.cend())
        return {};
    d->names[*row].settle(d->books);
    return d->names[*row].measures(d->books);
}

QList<ResolverReport> CaseJudge::resolvers() const
{
    ResolverSurvey survey;
    goOn(survey, d->names.size());
    return resolvers(std::move(survey));
}

bool CaseJudge::goOn(ResolverSurvey &survey, size_t names) const
{
    d->settle();
    const size_t end = std::min(d->names.size(), survey.names + names);
    while (survey.names < end)
        ResolverHabits::add(survey, d->names[survey.names], d->books);
    return end == d->names.size();
}

QList<ResolverReport> CaseJudge::resolvers(ResolverSurvey survey) const
{
    return d->habits.reports(std::move(survey), d->books);
}

QMap<core::Vantage, ResolverReport::Name> CaseJudge::treatments(const core::DomainName &name) const
{
    QMap<core::Vantage, ResolverReport::Name> all;
    const auto row = d->rows.constFind(name);
    if (row == d->rows.cend())
        return all;
    NameJudge &judge = d->names[*row];
    judge.settle(d->books);
    for (const Witness &witness : judge.witnesses(d->books)) {
        if (witness.sight->isAsked())
            all.insert(witness.vantage, {name, witness.treatment, witness.reason});
    }
    return all;
}

QList<Kinship> CaseJudge::kin(const core::DomainName &name) const
{
    const auto row = d->rows.constFind(name);
    if (row == d->rows.cend())
        return {};
    d->settle();
    return d->shared.kin(*row, d->names, d->books);
}

} // namespace flux
