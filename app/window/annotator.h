// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>

#include "core/annotationlog.h"
#include "work/session.h"

namespace app {

/// Carries the analyst's steps into the open case and says what the layer is with them. What is
/// shown is what is stored. Lives on the main thread.
class Annotator final : public QObject
{
    Q_OBJECT

public:
    explicit Annotator(Session &session, QObject *parent = nullptr);

public slots:
    /// Another case is open, or none: the path is empty.
    void setCase(const QString &path);
    /// Something else added steps.
    void refresh();
    void edit(const core::Edit &edit);
    void undo();
    void redo();

signals:
    void changed(const core::AnnotationLog &log);
    void failed(const core::Error &error);

private:
    using Answer = core::Result<core::AnnotationLog>;
    void take(QFuture<Answer> answer);

    Session &m_session;
    QString m_path;
    int m_generation = 0; ///< counts cases; an answer about an earlier one is void
};

} // namespace app
