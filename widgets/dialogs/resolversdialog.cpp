// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/resolversdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

#include "core/canary.h"
#include "core/manifest.h"
#include "core/plaintext.h"
#include "profiletext.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

using core::ResolverProfile;
using settings::ProfileSheet;
using Transport = ResolverProfile::Transport;

namespace {

constexpr int longestText = 10'000;

QStringList words(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.left(longestText).split(separators, Qt::SkipEmptyParts);
}

} // namespace

ResolversDialog::ResolversDialog(const QList<ResolverProfile> &profiles, const QString &currentId,
                                 const QList<core::PublicResolver> &known, bool asksCanaries,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("resolversDialog"));
    setWindowTitle(tr("Resolvers"));
    setAttribute(Qt::WA_DeleteOnClose);
    int current = 0;
    for (const ResolverProfile &profile : profiles) {
        if (profile.title.isEmpty())
            m_fixed.append(profile);
        else
            m_own.append(ProfileSheet::of(profile));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeList(), 2);
    columns->addWidget(makeForm(known), 3);
    layout->addLayout(columns, 1);
    makeCanaries(asksCanaries);
    layout->addWidget(m_canaries);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ResolversDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_buttons);
    for (int row = 0; row < m_list->count(); ++row) {
        if (sheetOf(row).id == currentId)
            current = row;
    }
    m_list->setCurrentRow(current);
    resize(880, 520);
}

ProfileSheet ResolversDialog::sheetOf(int row) const
{
    return isOwn(row) ? m_own.value(row - m_fixed.size()) : ProfileSheet::of(m_fixed.value(row));
}

void ResolversDialog::makeCanaries(bool areAsked)
{
    m_canaries = new QCheckBox(tr("Check the resolvers with canaries, where the case permits it"));
    m_canaries->setObjectName(QStringLiteral("canariesBox"));
    m_canaries->setChecked(areAsked);
    m_canaries->setToolTip(toolTipText(
        tr("Asks each resolver for a random name below %1, which cannot exist, and for %2, whose "
           "address is known. PAP GREEN or CLEAR permits it.")
            .arg(core::canary::parent().toString(), core::canary::known().toString())));
}

QWidget *ResolversDialog::makeList()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Resolver profiles"));
    for (const ResolverProfile &profile : std::as_const(m_fixed))
        m_list->addItem(ProfileText::of(profile).name);
    // The program's own fit; what the analyst wrote may be cut.
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 24);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ProfileSheet &sheet : std::as_const(m_own))
        m_list->addItem(core::plainText(sheet.title));
    connect(m_list, &QListWidget::currentRowChanged, this, &ResolversDialog::showProfile);
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    const auto button = [row](const QString &objectName, const QString &text) {
        auto *made = new QPushButton(text);
        made->setObjectName(objectName);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button(QStringLiteral("newProfile"), tr("New")), &QPushButton::clicked, this, [this] {
        addProfile({{}, tr("New profile"), Transport::Dns, {}, {}, {}});
    });
    m_copy = button(QStringLiteral("copyProfile"), tr("Copy"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        ProfileSheet sheet = sheetOf(m_list->currentRow());
        sheet.title = tr("Copy of %1").arg(m_list->currentItem()->text());
        addProfile(sheet);
    });
    m_remove = button(QStringLiteral("removeProfile"), tr("Remove"));
    connect(m_remove, &QPushButton::clicked, this, &ResolversDialog::removeProfile);
    layout->addLayout(row);
    return column;
}

QWidget *ResolversDialog::makeForm(const QList<core::PublicResolver> &known)
{
    auto *form = new QWidget;
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("profileTitle"));
    m_form->addRow(tr("Name"), m_title);
    m_transport = new QComboBox;
    m_transport->setObjectName(QStringLiteral("profileTransport"));
    m_transport->addItem(tr("UDP, and TCP where an answer is cut"), int(Transport::Dns));
    m_transport->addItem(tr("TCP only"), int(Transport::Tcp));
    m_transport->addItem(tr("TLS (DoT)"), int(Transport::Tls));
    m_transport->addItem(tr("HTTPS (DoH)"), int(Transport::Https));
    m_form->addRow(tr("Asked over"), m_transport);
    m_servers = new QPlainTextEdit;
    m_servers->setObjectName(QStringLiteral("profileServers"));
    m_servers->setFont(monoFont(12));
    m_servers->setTabChangesFocus(true);
    m_servers->setPlaceholderText(tr("One a line: 192.0.2.53, 192.0.2.53:5300, or with the name "
                                     "of its certificate 192.0.2.53#dns.example"));
    m_form->addRow(tr("Servers"), m_servers);
    fillKnown(known);
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("profilePath"));
    m_path->setPlaceholderText(QStringLiteral("/dns-query"));
    m_form->addRow(tr("Path"), m_path);
    m_subnets = new QLineEdit;
    m_subnets->setObjectName(QStringLiteral("profileSubnets"));
    m_subnets->setFont(monoFont(12));
    m_subnets->setPlaceholderText(tr("none, or such as 198.51.100.0/24 2001:db8::/56"));
    m_subnets->setToolTip(toolTipText(
        tr("Asks each name once more as if from these networks (EDNS client subnet). The owner of "
           "a name sees them; PAP GREEN or CLEAR permits it.")));
    m_form->addRow(tr("Also ask for"), m_subnets);
    m_notice = new PlainLabel;
    m_notice->setObjectName(QStringLiteral("profileNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMinimumHeight(4 * m_notice->fontMetrics().lineSpacing());
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->addRow(QString(), m_notice);
    connectFields();
    return form;
}

void ResolversDialog::connectFields()
{
    for (QLineEdit *field : {m_title, m_path, m_subnets})
        connect(field, &QLineEdit::textEdited, this, &ResolversDialog::takeFields);
    connect(m_servers, &QPlainTextEdit::textChanged, this, &ResolversDialog::takeFields);
    connect(m_transport, &QComboBox::activated, this, &ResolversDialog::takeFields);
}

void ResolversDialog::fillKnown(const QList<core::PublicResolver> &known)
{
    m_add = new QComboBox;
    m_add->setObjectName(QStringLiteral("addKnown"));
    m_add->addItem(tr("Add a known public resolver…"));
    for (const core::PublicResolver &resolver : known) {
        QString text = resolver.operatorName;
        if (!resolver.variant.isEmpty())
            text += QStringLiteral(" · ") + resolver.variant;
        if (resolver.filters)
            text += QStringLiteral(" · ") + tr("filters, and so hides flux");
        m_known.append(resolver);
        m_add->addItem(core::plainText(text));
    }
    m_form->addRow(QString(), m_add);
    connect(m_add, &QComboBox::activated, this, &ResolversDialog::addKnown);
}

void ResolversDialog::addKnown(int index)
{
    m_add->setCurrentIndex(0);
    if (index < 1 || index > m_known.size())
        return;
    const core::PublicResolver &resolver = m_known[index - 1];
    const auto transport = static_cast<Transport>(m_transport->currentData().toInt());
    const QUrl url(resolver.httpsUrl);
    const QString name = transport == Transport::Tls     ? resolver.tlsName
                         : transport == Transport::Https ? url.host()
                                                         : QString();
    if (transport == Transport::Https && !url.path().isEmpty())
        m_path->setText(url.path());
    const QString address = resolver.addresses.value(0).toString();
    m_servers->appendPlainText(name.isEmpty() ? address : address + QLatin1Char('#') + name);
    takeFields();
}

void ResolversDialog::addProfile(ProfileSheet sheet)
{
    int number = 1;
    const auto isTaken = [this, &number] {
        return std::any_of(m_own.begin(), m_own.end(), [number](const ProfileSheet &one) {
            return one.id == QStringLiteral("own-%1").arg(number);
        });
    };
    while (isTaken())
        ++number;
    sheet.id = QStringLiteral("own-%1").arg(number);
    m_own.append(sheet);
    m_list->addItem(core::plainText(sheet.title));
    m_list->setCurrentRow(m_list->count() - 1);
    m_title->setFocus();
    m_title->selectAll();
}

void ResolversDialog::removeProfile()
{
    const int row = m_list->currentRow();
    if (!isOwn(row))
        return;
    m_own.removeAt(row - m_fixed.size());
    delete m_list->takeItem(row);
    showProfile(m_list->currentRow());
}

void ResolversDialog::showProfile(int row)
{
    if (row < 0)
        return;
    m_isFilling = true;
    const ProfileSheet sheet = sheetOf(row);
    const bool canWrite = isOwn(row);
    m_title->setText(canWrite ? sheet.title : m_list->item(row)->text());
    m_transport->setCurrentIndex(m_transport->findData(int(sheet.transport)));
    m_servers->setPlainText(sheet.servers.join(QLatin1Char('\n')));
    m_path->setText(sheet.httpsPath);
    m_subnets->setText(sheet.clientSubnets.join(QLatin1Char(' ')));
    m_title->setReadOnly(!canWrite);
    m_servers->setReadOnly(!canWrite);
    m_path->setReadOnly(!canWrite);
    m_subnets->setReadOnly(!canWrite);
    m_transport->setEnabled(canWrite);
    m_add->setEnabled(canWrite);
    m_remove->setEnabled(canWrite);
    m_isFilling = false;
    judge();
}

void ResolversDialog::takeFields()
{
    const int row = m_list->currentRow();
    if (m_isFilling || !isOwn(row))
        return;
    ProfileSheet &sheet = m_own[row - m_fixed.size()];
    sheet.title = m_title->text();
    sheet.transport = static_cast<Transport>(m_transport->currentData().toInt());
    sheet.servers = words(m_servers->toPlainText());
    sheet.httpsPath = m_path->text().trimmed();
    sheet.clientSubnets = words(m_subnets->text());
    m_list->item(row)->setText(core::plainText(sheet.title));
    judge();
}

/// Says what is wrong with the profile in sight, else who can notice; Save waits until all are
/// right.
void ResolversDialog::judge()
{
    const int row = m_list->currentRow();
    m_path->setEnabled(m_transport->currentData().toInt() == int(Transport::Https));
    const auto read = sheetOf(row).read();
    const bool isWrong = isOwn(row) && !read;
    m_notice->setText(isWrong      ? read.error().message
                      : isOwn(row) ? whoNotices(*read)
                                   : whoNotices(m_fixed.value(row)));
    m_notice->setForegroundRole(isWrong ? QPalette::BrightText : QPalette::WindowText);
    const bool allRight = std::all_of(m_own.begin(), m_own.end(), [](const ProfileSheet &sheet) {
        return sheet.read().has_value();
    });
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(allRight);
}

QString ResolversDialog::whoNotices(const ResolverProfile &profile) const
{
    const auto manifest = core::Manifest::of({}, profile, {});
    QString text = tr("%1. %2.").arg(manifest.whoSees(), manifest.whatOwnersNotice());
    if (!profile.clientSubnets.isEmpty()) {
        text += QLatin1Char(' ') + tr("It also sees the networks that are asked for, so the case "
                                      "must be PAP:GREEN or CLEAR.");
    }
    if (profile.asksNameServers() && profile.audience != ResolverProfile::Audience::Practice) {
        text += QLatin1Char(' ') + tr("The servers above only find the name's own, which are asked "
                                      "directly; the case must be PAP:GREEN or CLEAR.");
    }
    const auto isFiltering = [&profile](const core::PublicResolver &known) {
        return known.filters &&
               std::any_of(known.addresses.begin(), known.addresses.end(),
                           [&profile](const core::IpAddress &address) {
                               return std::any_of(profile.resolvers.begin(),
                                                  profile.resolvers.end(),
                                                  [&address](const core::Endpoint &one) {
                                                      return one.address == address;
                                                  });
                           });
    };
    if (std::any_of(m_known.begin(), m_known.end(), isFiltering))
        text += QLatin1Char(' ') + tr("A resolver here filters: it may hide flux.");
    return text;
}

void ResolversDialog::save()
{
    QList<ResolverProfile> own;
    for (const ProfileSheet &sheet : std::as_const(m_own)) {
        const auto profile = sheet.read();
        if (!profile)
            return;
        own.append(*profile);
    }
    emit saved(own, m_canaries->isChecked());
    accept();
}

} // namespace widgets
