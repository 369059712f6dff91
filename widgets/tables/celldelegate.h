// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QColor>
#include <QStyledItemDelegate>

namespace widgets {

/// Dress of one column: monospace for addresses, times and figures, a dot of colour before the
/// text.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Face
    {
        Text,
        Mono
    };
    using Colour = std::function<QColor(const QModelIndex &)>;

    /// Pixels left free beside the text.
    static constexpr int leftInset = 8;
    static constexpr int rightInset = 3;

    CellDelegate(Face face, QObject *parent, Colour dot = {}, Colour ink = {});

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The tool tip literally, as cells show text of strangers; without one, text that is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Face m_face;
    Colour m_dot; ///< an invalid colour: no dot
    Colour m_ink; ///< an invalid colour: the text colour
};

} // namespace widgets
