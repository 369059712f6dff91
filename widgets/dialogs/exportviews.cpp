// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportviews.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "style/dress.h"
#include "style/panel.h"
#include "style/plainlabel.h"
#include "tables/exporttable.h"

namespace widgets {

using items::ExportText;

ExportViews::ExportViews(items::ExportPreview &preview, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_preview(preview)
{
    m_table = new ExportTable(m_preview);
    m_why = new PlainLabel;
    m_why->setObjectName(QStringLiteral("exportWhy"));
    m_why->setFont(textFont(12));
    m_why->setWordWrap(true);
    auto *entries = new QWidget;
    auto *layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    entries->setFocusProxy(m_table);
    m_entries = new widgets::Panel(QStringLiteral("exportEntries"), tr("Entries"), entries);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExportViews::follow);
    m_view = new QPlainTextEdit;
    m_view->setObjectName(QStringLiteral("exportText"));
    m_view->setAccessibleName(tr("The beginning of what will be written"));
    m_view->setReadOnly(true);
    m_view->setFont(monoFont(12));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setTabChangesFocus(true);
    m_written =
        new widgets::Panel(QStringLiteral("exportWritten"), tr("What will be written"), m_view);
    setChildrenCollapsible(false);
    setHandleWidth(9);
    addWidget(m_entries);
    addWidget(m_written);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({310, 210});
}

void ExportViews::setText(const ExportText *text)
{
    m_hasText = text != nullptr;
    m_text = text ? *text : ExportText();
    if (text)
        m_view->setPlainText(m_text.beginning);
    follow();
}

void ExportViews::follow()
{
    const QLocale plain = QLocale::c();
    const int overrides = m_preview.overrides();
    QString counts =
        tr("%1 of %2 entries are handed over")
            .arg(plain.toString(m_preview.after()), plain.toString(m_preview.before()));
    if (overrides > 0)
        counts += tr(", %n for a reason of yours", nullptr, overrides);
    m_entries->setCaption(counts);
    m_written->setCaption(textCaption());
    m_why->setText(whyOf(m_table->currentIndex()));
    m_why->setVisible(!m_why->text().isEmpty());
}

QString ExportViews::textCaption() const
{
    if (!m_hasText)
        return tr("being looked at…");
    const QString size = QLocale::c().formattedDataSize(m_text.bytes.size());
    return m_text.linesShown == m_text.lines
               ? size
               : tr("%1; the first %2 of %3 lines")
                     .arg(size, QLocale::c().toString(m_text.linesShown),
                          QLocale::c().toString(m_text.lines));
}

/// Of the row that has the focus, as the table has no room for all of it.
QString ExportViews::whyOf(const QModelIndex &row) const
{
    using items::ExportPreview;
    const QString hits = row.siblingAtColumn(ExportPreview::Hits).data().toString();
    if (hits.isEmpty())
        return {};
    return QStringLiteral("%1: %2").arg(row.siblingAtColumn(ExportPreview::Entry).data().toString(),
                                        hits);
}

} // namespace widgets
