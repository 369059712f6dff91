// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/comparedialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include "charts/lanesview.h"
#include "core/plaintext.h"
#include "core/utctime.h"
#include "items/namemodel.h"
#include "style/dress.h"
#include "style/panel.h"
#include "tables/celldelegate.h"
#include "throttle.h"
#include "verdicttext.h"

namespace widgets {

namespace {

enum Row
{
    Class,
    Standing,
    Probability,
    Spread,
    Looks,
    FirstSeen,
    SharedAddresses,
    SharedNetworks,
    RowCount
};

QSet<core::IpAddress> addressesOf(const flux::NameHistory &history)
{
    QSet<core::IpAddress> addresses;
    for (const flux::AddressHistory &address : history.addresses())
        addresses.insert(address.address);
    return addresses;
}

QSet<quint32> networksOf(const flux::NameHistory &history)
{
    QSet<quint32> networks;
    for (const flux::AddressHistory &address : history.addresses()) {
        if (address.network.isKnown())
            networks.insert(address.network.asn);
    }
    return networks;
}

QString probability(const flux::Verdict &verdict)
{
    return verdict.weights.isEmpty() ? QStringLiteral("—")
                                     : QLocale::c().toString(verdict.fluxProbability, 'f', 2);
}

QString spread(const flux::NameHistory &history)
{
    return CompareDialog::tr("%1 addresses, %2 networks, %3 countries")
        .arg(history.addresses().size())
        .arg(history.networks())
        .arg(history.countries());
}

/// "18 of 231".
QString part(qsizetype shared, qsizetype all)
{
    return CompareDialog::tr("%1 of %2").arg(shared).arg(all);
}

} // namespace

CompareDialog::CompareDialog(const items::ObservationLog &log, const items::NameModel &names,
                             const core::DomainName &one, const core::DomainName &other,
                             QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_names(names)
    , m_one(one)
    , m_other(other)
    , m_oneLanes(new LanesView)
    , m_otherLanes(new LanesView)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare two names"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeFacts());
    m_oneLanes->setObjectName(QStringLiteral("compareOneLanes"));
    m_otherLanes->setObjectName(QStringLiteral("compareOtherLanes"));
    layout->addWidget(new Panel(QStringLiteral("compareOnePanel"), one.defanged(), m_oneLanes), 1);
    layout->addWidget(
        new Panel(QStringLiteral("compareOtherPanel"), other.defanged(), m_otherLanes), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    log.unread().want(other);
    log.unread().want(one);
    m_oneLanes->setHistory(log.history(one));
    m_otherLanes->setHistory(log.history(other));
    auto *due = new Throttle(std::chrono::milliseconds(500), this);
    connect(due, &Throttle::fired, this, &CompareDialog::refresh);
    connect(&log, &items::ObservationLog::appended, this,
            [this, due](const core::DomainName &name) {
                if (name == m_one || name == m_other)
                    due->request();
            });
    connect(&log, &items::ObservationLog::cleared, this, [this, due] {
        // What the lanes show is gone with the log.
        disconnect(due, nullptr, this, nullptr);
        m_oneLanes->setHistory(nullptr);
        m_otherLanes->setHistory(nullptr);
        close();
    });
    refresh();
    resize(980, 680);
}

QWidget *CompareDialog::makeFacts()
{
    m_facts = new QTableWidget(RowCount, 3);
    m_facts->setObjectName(QStringLiteral("compareFacts"));
    m_facts->setAccessibleName(tr("The two names side by side"));
    m_facts->setHorizontalHeaderLabels({tr("Fact"), m_one.defanged(), m_other.defanged()});
    m_facts->setShowGrid(false);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setAlternatingRowColors(true);
    m_facts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_facts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_facts->setTabKeyNavigation(false);
    m_facts->setItemDelegate(new CellDelegate(CellDelegate::Face::Text, m_facts));
    m_facts->verticalHeader()->hide();
    m_facts->verticalHeader()->setDefaultSectionSize(22);
    QHeaderView *header = m_facts->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, 170);
    m_facts->setFixedHeight(RowCount * 22 + 32);
    return m_facts;
}

void CompareDialog::setRow(int row, const QString &what, const QString &one, const QString &other)
{
    const QStringList texts{what, core::plainText(one), core::plainText(other)};
    for (int column = 0; column < 3; ++column) {
        if (!m_facts->item(row, column))
            m_facts->setItem(row, column, new QTableWidgetItem);
        m_facts->item(row, column)->setText(texts[column]);
        m_facts->item(row, column)->setToolTip(texts[column]);
    }
}

void CompareDialog::refresh()
{
    const flux::NameHistory *one = m_log.history(m_one);
    const flux::NameHistory *other = m_log.history(m_other);
    if (!one || !other)
        return;
    const flux::Verdict first = m_names.verdict(m_one);
    const flux::Verdict second = m_names.verdict(m_other);
    setRow(Class, tr("Verdict"), flux::displayText(first.verdictClass),
           flux::displayText(second.verdictClass));
    setRow(Standing, tr("How sure, since when"), VerdictText::standing(first),
           VerdictText::standing(second));
    setRow(Probability, tr("Probability of flux"), probability(first), probability(second));
    setRow(Spread, tr("Seen"), spread(*one), spread(*other));
    setRow(Looks, tr("Looks"), QString::number(one->looks()), QString::number(other->looks()));
    setRow(FirstSeen, tr("First seen"), core::utcText(one->firstAt()),
           core::utcText(other->firstAt()));
    const QSet<core::IpAddress> oneAddresses = addressesOf(*one);
    const QSet<core::IpAddress> otherAddresses = addressesOf(*other);
    const auto addresses = (QSet<core::IpAddress>(oneAddresses) & otherAddresses).size();
    setRow(SharedAddresses, tr("Addresses under both"), part(addresses, oneAddresses.size()),
           part(addresses, otherAddresses.size()));
    const QSet<quint32> oneNetworks = networksOf(*one);
    const QSet<quint32> otherNetworks = networksOf(*other);
    const auto networks = (QSet<quint32>(oneNetworks) & otherNetworks).size();
    setRow(SharedNetworks, tr("Networks under both"), part(networks, oneNetworks.size()),
           part(networks, otherNetworks.size()));
    m_oneLanes->refresh();
    m_otherLanes->refresh();
}

} // namespace widgets
