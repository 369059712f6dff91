// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "core/resolverprofile.h"

class QPushButton;

namespace widgets {

class MessageBar;

/// Says that the way to the resolvers is blocked or bent, and offers other ways: over TLS, over
/// HTTPS, or the system's resolvers. Sends nothing itself.
class PathBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PathBar(QWidget *parent = nullptr);

    /// Those that are offered; never the one in use.
    void setProfiles(const QList<core::ResolverProfile> &profiles, const QString &currentId);
    /// Empty: the way is open.
    void setSentence(const QString &sentence);

signals:
    void profileWanted(const QString &id);

private:
    MessageBar *m_bar = nullptr;
    QHash<QString, QPushButton *> m_buttons; ///< by id of profile
};

} // namespace widgets
