// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/prompter.h"

/// Answers questions for files and words in the person's place.
class PreparedPrompter final : public widgets::Prompter
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override
    {
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString saveFile(QWidget *, const QString &, const QString &suggestion,
                     const QString &) override
    {
        suggested = suggestion;
        return path;
    }
    std::optional<QString> line(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return typed;
    }

    QString path;
    QString suggested; ///< name of the file last saved
    std::optional<QString> typed;
};
