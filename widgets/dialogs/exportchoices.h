// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "items/exportwish.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;

namespace widgets {

class PlainLabel;

/// What is chosen beside the format: what, all of it or what is new, for whom, defanged or not; and
/// a line about the format.
class ExportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(QWidget *parent = nullptr);

    void setFormat(const items::ExportFormat &format);
    /// Says changed() no more than once.
    void setWish(const items::ExportWish &wish);
    items::ExportWish wish() const;
    /// As people read the choice of this word.
    QString scopeText(const QString &word) const;

signals:
    void changed();

private:
    QComboBox *addCombo(QBoxLayout *row, const QString &objectName, const QString &label,
                        const QString &said, const QList<items::ExportChoice> &choices);
    void change();

    items::ExportFormat m_format;
    QComboBox *m_scope = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_tlp = nullptr;
    QCheckBox *m_defang = nullptr;
    PlainLabel *m_about = nullptr;
};

} // namespace widgets
