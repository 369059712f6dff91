// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/viewtable.h"

#include <QCoreApplication>

#include "casefile/statement.h"
#include "casefile/viewtext.h"

namespace casefile {

core::Result<void> keepView(const QSqlDatabase &database, const core::CaseView &view)
{
    const QByteArray text = textOf(view);
    if (text.size() > longestView) {
        return core::unexpected(
            {core::Error::Code::Invalid,
             QCoreApplication::translate("casefile::ViewTable",
                                         "So much is selected that the case does not keep the "
                                         "view. Select less to have it back next time."),
             QString::number(text.size())});
    }
    return run(database,
               QStringLiteral("INSERT INTO view (id, content) VALUES (1, ?) "
                              "ON CONFLICT (id) DO UPDATE SET content = excluded.content"),
               {text});
}

core::Result<core::CaseView> keptView(const QSqlDatabase &database)
{
    const auto text = valueOf(database, QStringLiteral("SELECT content FROM view "
                                                       "WHERE id = 1 AND length(content) <= %1")
                                            .arg(longestView));
    if (!text)
        return core::unexpected(text.error());
    return viewOf(text->toByteArray());
}

} // namespace casefile
