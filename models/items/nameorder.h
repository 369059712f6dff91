// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace items {

/// The names of the case in the order the analyst chose, filtered by words; hidden ones are left
/// out until they are asked for.
class NameOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class By
    {
        Added,
        Verdict, ///< most likely flux first; what has no score yet, last
        Name,
        Addresses ///< most first
    };

    explicit NameOrder(QAbstractItemModel *names, QObject *parent = nullptr);

    void setBy(By by);
    By by() const { return m_by; }
    /// Names that hold each of these words in their name, class or tags.
    void setWords(const QString &words);
    void setShowingHidden(bool showing);
    /// Names that are hidden and not shown.
    int leftOut() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    By m_by = By::Added;
    QStringList m_words;
    bool m_isShowingHidden = false;
};

} // namespace items
