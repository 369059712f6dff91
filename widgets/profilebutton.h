// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/resolverprofile.h"

namespace widgets {

/// Chooses who is asked, and says in plain words who will see the queries.
class ProfileButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ProfileButton(QWidget *parent = nullptr);

    void setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    const core::ResolverProfile &current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id);
    void customWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::ResolverProfile m_current;
};

} // namespace widgets
