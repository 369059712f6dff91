// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/pap.h"
#include "core/resolverprofile.h"

namespace widgets {

/// Chooses who is asked, and says in plain words who will see the queries.
class ProfileButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    void setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    /// Whether the case permits to ask servers that a name leads to.
    void setPap(core::Pap pap);
    const QList<core::ResolverProfile> &profiles() const { return m_profiles; }
    const core::ResolverProfile &current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id);
    void customWanted();
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    QList<core::ResolverProfile> m_profiles;
    core::ResolverProfile m_current;
    core::Pap m_pap = core::Pap::Amber;
};

} // namespace widgets
