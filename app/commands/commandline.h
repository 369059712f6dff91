// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <variant>

#include <QStringList>

#include "commands/resolverchoice.h"
#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/pap.h"
#include "core/pollplan.h"
#include "core/result.h"
#include "flux/verdictclass.h"
#include "indicators/indicatorset.h"
#include "push/destination.h"
#include "work/openwindow.h"

namespace app {

/// Exit status of the program; the numbers are a promise.
enum class ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2,
    CheckFailed = 3,  ///< a check found a fault
    RejectedInput = 4 ///< done, but some input was rejected
};

/// What to do, read from the command line. Each holds what its words say and nothing else.
struct ShowText
{
    QString text;
};

struct WatchNames
{
    QList<core::DomainName> names;
    bool namesFromInput = false; ///< "-": a list on standard input
    ResolverChoice resolvers;
    QString casePath; ///< empty: kept nowhere
    std::optional<std::chrono::milliseconds> duration;
    std::optional<std::chrono::milliseconds> minInterval;
    core::PollPlan plan;
    std::optional<core::Pap> pap; ///< none: the case's
    bool untilDecided = false;    ///< ends once every name has a class
    std::optional<flux::VerdictClass> expectedClass;
    QStringList geoFiles;
    quint32 labSeed = 1;
    bool json = false;
};

struct ImportFiles
{
    QStringList files;
    QString casePath;
    QString onlyNames;  ///< a file with names; empty: all
    bool again = false; ///< also what the case holds already
    QStringList geoFiles;
    bool json = false;
};

struct ShowInfo
{
    QString casePath;
    bool json = false;
};

struct VerifyCase
{
    QString casePath;
    QByteArray expected; ///< a head, 64 hexadecimal digits; empty: none
    bool json = false;
    QString signaturePath{}; ///< of a head; empty: none
    QString signersPath{};   ///< who may have signed it
};

struct SignCase
{
    QString casePath;
    QString keyPath;
    QString outputPath;
    bool force = false;
};

struct MergeCases
{
    QString casePath;
    QStringList others; ///< paths of cases
    QStringList geoFiles;
    bool json = false;
};

struct CopyCase
{
    QString casePath;
    QString outputPath;
    bool force = false;
};

struct RedactCase
{
    QString casePath;
    QList<core::DomainName> keep;
    QString outputPath;
    bool force = false;
};

struct ShowVerdict
{
    QString casePath;
    QList<core::DomainName> names;
    bool json = false;
};

/// Which indicators of a case a command hands over.
struct IndicatorChoice
{
    QString casePath;
    QString scope; ///< "names", "names+nameservers", "all"; empty: the standard one
    QString tlp;   ///< empty: amber, or the case's where that is stricter
    std::optional<flux::VerdictClass> leastClass; ///< none: what the format takes
    QList<core::DomainName> names;
    QStringList overrides; ///< "REASON", "ENTRY=REASON", "all=REASON"
    indicators::Purpose purpose = indicators::Purpose::Everything;
    bool practice = false; ///< what could be taken for real is wanted of a practice case
};

struct ExportIndicators : IndicatorChoice
{
    QString format;     ///< a word that indicators::formatOf() knows
    QString outputPath; ///< empty: standard output
    bool raw = false;
    bool force = false;
};

struct PushIndicators : IndicatorChoice
{
    push::Destination::Kind kind = push::Destination::Kind::Taxii;
    QString url;
    QString authorityPath;  ///< of a file in PEM form; empty: the system's authorities
    int keyDescriptor = -1; ///< where the key is read from; -1: the system's keyring
    bool storeKey = false;
    bool send = false; ///< else it is only said what would be sent
    bool json = false;
};

struct DrawFigure
{
    QString casePath;
    core::DomainName name;
    QString chart; ///< a word of chartFromString()
    QString outputPath;
    double widthCm = 16;
    int dpi = 300;
    bool dark = false;
    bool force = false;
};

struct ServeLab
{
    quint16 port = 5300;
    quint32 seed = 1;
};

using Command = std::variant<ShowText, OpenWindow, WatchNames, ImportFiles, ShowInfo, VerifyCase,
                             SignCase, MergeCases, CopyCase, RedactCase, ShowVerdict,
                             ExportIndicators, PushIndicators, DrawFigure, ServeLab>;

/// Reads the arguments, the program's name first. An Error is a wrong use of them.
core::Result<Command> parseCommandLine(const QStringList &arguments);

/// What of Qt a use of the program needs; told before any application object exists.
enum class Needs
{
    Display,
    Fonts,
    Nothing
};
Needs needsOf(const QStringList &arguments);

} // namespace app
