// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "indicators/indicatorset.h"

/// One function a format: the whole file as text. They take every set as it is; what may be in one
/// is decided before (see BlockSafety).
namespace indicators::writers {

QString json(const IndicatorSet &set, Form form);
QString cof(const IndicatorSet &set, Form form);
QString stix(const IndicatorSet &set, Form form);
QString misp(const IndicatorSet &set, Form form);
QString openioc(const IndicatorSet &set, Form form);

QString rpz(const IndicatorSet &set, Form form);
QString hosts(const IndicatorSet &set, Form form);
QString dnsmasq(const IndicatorSet &set, Form form);
QString unbound(const IndicatorSet &set, Form form);
QString bind(const IndicatorSet &set, Form form);

QString nftables(const IndicatorSet &set, Form form);
QString iptables(const IndicatorSet &set, Form form);
QString ipset(const IndicatorSet &set, Form form);
QString pf(const IndicatorSet &set, Form form);
QString edl(const IndicatorSet &set, Form form);

QString suricata(const IndicatorSet &set, Form form);
QString suricataDataset(const IndicatorSet &set, Form form);
QString snort(const IndicatorSet &set, Form form);
QString zeek(const IndicatorSet &set, Form form);

QString sigma(const IndicatorSet &set, Form form);
QString kql(const IndicatorSet &set, Form form);
QString spl(const IndicatorSet &set, Form form);
QString elastic(const IndicatorSet &set, Form form);
QString cef(const IndicatorSet &set, Form form);
QString leef(const IndicatorSet &set, Form form);

QString ticket(const IndicatorSet &set, Form form);

} // namespace indicators::writers
