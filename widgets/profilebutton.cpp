// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include "profiletext.h"
#include "style/dress.h"

namespace widgets {

namespace {

constexpr int sidePixels = 13;
constexpr int dotPixels = 9;
constexpr int gapPixels = 8;
constexpr int arrowPixels = 16;

} // namespace

ProfileButton::ProfileButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("profileButton"));
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("profileMenu"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProfileButton::setProfiles(const QList<core::ResolverProfile> &profiles,
                                const QString &currentId)
{
    m_profiles = profiles;
    for (const core::ResolverProfile &profile : profiles) {
        if (profile.id == currentId)
            m_current = profile;
    }
    fillMenu();
    const ProfileText text = ProfileText::of(m_current);
    setAccessibleName(tr("Resolvers: %1, %2").arg(text.name, text.audience));
    setToolTip(tr("Asked: %1").arg(ProfileText::servers(m_current)));
    updateGeometry();
    update();
}

void ProfileButton::setPap(core::Pap pap)
{
    m_pap = pap;
    fillMenu();
}

void ProfileButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const core::ResolverProfile &profile : std::as_const(m_profiles)) {
        const ProfileText text = ProfileText::of(profile);
        const bool isPractice = profile.audience == core::ResolverProfile::Audience::Practice;
        const bool isForbidden =
            profile.asksNameServers() && m_pap < core::Pap::Green && !isPractice;
        QAction *action = menu()->addAction(
            isForbidden ? tr("%1 · %2 · the case must be PAP:GREEN").arg(text.name, text.audience)
                        : tr("%1 · %2").arg(text.name, text.audience));
        action->setObjectName(QLatin1String("profile_") + profile.id);
        action->setCheckable(true);
        action->setChecked(profile.id == m_current.id);
        action->setEnabled(!isForbidden || profile.id == m_current.id);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { emit chosen(id); });
    }
    menu()->addSeparator();
    QAction *custom = menu()->addAction(tr("Custom resolvers…"));
    custom->setObjectName(QStringLiteral("customResolvers"));
    connect(custom, &QAction::triggered, this, &ProfileButton::customWanted);
    QAction *edit = menu()->addAction(tr("Resolver profiles…"));
    edit->setObjectName(QStringLiteral("editProfiles"));
    connect(edit, &QAction::triggered, this, &ProfileButton::editWanted);
}

QSize ProfileButton::sizeHint() const
{
    const ProfileText text = ProfileText::of(m_current);
    const int width = fontMetrics().horizontalAdvance(text.name) +
                      fontMetrics().horizontalAdvance(text.audience) + 2 * sidePixels + dotPixels +
                      2 * gapPixels + arrowPixels;
    return {width, QPushButton::sizeHint().height()};
}

QSize ProfileButton::minimumSizeHint() const
{
    return {160, QPushButton::sizeHint().height()};
}

void ProfileButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const ProfileText text = ProfileText::of(m_current);
    const figures::Palette colors = themePalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    QRect area = rect().adjusted(sidePixels, 0, -sidePixels - arrowPixels, 0);
    const auto write = [&](const QString &words, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
        area.setLeft(area.left() + fontMetrics().horizontalAdvance(words) + gapPixels);
    };
    write(text.name, isEnabled() ? colors.text : colors.textMuted);
    if (area.width() > dotPixels) {
        painter.setPen(Qt::NoPen);
        const QColor ink = text.isPrivate ? colors.serviceText : colors.cautionText;
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(area.left(), middle - dotPixels / 2.0, dotPixels, dotPixels));
        area.setLeft(area.left() + dotPixels + 4);
        write(text.audience, ink);
    }
    painter.setPen(QPen(colors.textMuted, 1.5));
    const double right = width() - sidePixels;
    painter.drawPolyline(
        QPolygonF({{right - 8, middle - 2}, {right - 4, middle + 2}, {right, middle - 2}}));
}

} // namespace widgets
