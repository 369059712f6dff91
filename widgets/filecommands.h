// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "actions.h"
#include "core/domainname.h"
#include "core/endpoint.h"
#include "core/result.h"

namespace widgets {

class Prompter;

/// Asks for the files and servers that intents need, and passes the intents on.
class FileCommands final : public QObject
{
    Q_OBJECT

public:
    FileCommands(const Actions &actions, Prompter &prompter, QWidget *window);

    /// The name whose lanes are saved and after which files are suggested.
    void setName(const core::DomainName &name) { m_name = name; }
    void setCaseTitle(const QString &title) { m_caseTitle = title; }
    /// Asks where the picture of a chart of the name goes: "lanes", "growth", …
    void savePicture(const QString &chart);
    void askResolvers(const QList<core::Endpoint> &current);

signals:
    void openCaseRequested(const QString &path);
    void saveCopyRequested(const QString &path);
    void importRequested(const QStringList &paths);
    void mergeRequested(const QString &path);
    void exportRequested(const QString &path, const QString &format, bool defanged);
    void figureRequested(const QString &path, const core::DomainName &name, const QString &chart);
    void customResolversChosen(const QList<core::Endpoint> &resolvers);
    void failed(const core::Error &error);

private:
    void openCase();
    void saveCopy();
    void importAnswers();
    void mergeCase();
    void exportAs(const QString &format, bool defanged);

    const Actions &m_actions;
    Prompter &m_prompter;
    QWidget *m_window = nullptr;
    core::DomainName m_name;
    QString m_caseTitle;
};

} // namespace widgets
