// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QLabel>

namespace widgets {

/// A label that never reads its text as markup, whoever wrote it; may be drawn muted and may end
/// in "…" when it is too narrow.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setMuted(bool muted);
    void setElided(bool elided);
    /// A colour asked for at every painting, for one line of text; so it follows the theme.
    void setInk(std::function<QColor()> ink);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    bool m_isMuted = false;
    bool m_isElided = false;
    std::function<QColor()> m_ink;
};

} // namespace widgets
