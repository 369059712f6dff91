// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domainname.h"

class QTableWidget;

namespace items {
class NameModel;
class ObservationLog;
} // namespace items

namespace widgets {

class LanesView;

/// Two names side by side: verdicts, counts, what they share, and their lanes one above the other.
/// Follows the log while it is open and closes when one of its names is gone.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const items::ObservationLog &log, const items::NameModel &names,
                  const core::DomainName &one, const core::DomainName &other, QWidget *parent);

private:
    QWidget *makeFacts();
    void refresh();
    void setRow(int row, const QString &what, const QString &one, const QString &other);

    const items::ObservationLog &m_log;
    const items::NameModel &m_names;
    core::DomainName m_one;
    core::DomainName m_other;
    QTableWidget *m_facts = nullptr;
    LanesView *m_oneLanes = nullptr;
    LanesView *m_otherLanes = nullptr;
};

} // namespace widgets
