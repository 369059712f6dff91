// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

class QWidget;

namespace widgets {

/// A file name made of `stem`, whatever characters a case's title holds. `ending`: ".csv".
QString safeFileName(QString stem, const QString &ending);

/// Every question the window asks a person, so that tests can answer in the person's place.
class Prompter
{
public:
    virtual ~Prompter() = default;
    /// Empty when the person thought better of it; so for the next.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// One or several, in any order.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// `suggestion` is a file name; its ending is added to what was typed without one.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    virtual std::optional<QString> line(QWidget *parent, const QString &title, const QString &label,
                                        const QString &value) = 0;
};

/// Asks with dialogs.
class DialogPrompter final : public Prompter
{
public:
    /// Begins in the folder of documents, else in the person's home.
    DialogPrompter();

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QString &filter) override;
    std::optional<QString> line(QWidget *parent, const QString &title, const QString &label,
                                const QString &value) override;

private:
    QString m_folder; ///< where the last file was
};

} // namespace widgets
