// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QMimeData;

namespace widgets {

/// One line that takes anything: what is typed, and texts of any length that are pasted or dropped,
/// of which it shows the start and keeps as much as the program reads.
class EntryField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryField(QWidget *parent = nullptr);

    /// What was typed or pasted, cut at core::PastedText::maxCharacters.
    QString content() const;
    /// Characters of the pasted text beyond that.
    qsizetype leftOut() const { return m_leftOut; }
    /// Takes a text of any length as if it had been pasted.
    void take(const QString &text);
    static bool canTake(const QMimeData *mime);
    /// Takes a dropped text or the start of a dropped text file; of other files it says that they
    /// were dropped.
    void takeDrop(const QMimeData *mime);

signals:
    void pastedNothing();
    void contentChanged();
    /// A case file was dropped.
    void caseDropped(const QString &path);
    /// Files were dropped that hold no text for people: the first of them looks recorded.
    void recordingsDropped(const QStringList &paths);
    /// A dropped file could not be read; the sentence says why.
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void pasteClipboard();
    void takeFiles(const QStringList &paths);

    QString
        m_bulk; ///< a text too long or with too many lines for the field; empty: the field's own
    qsizetype m_leftOut = 0;
    bool m_isTaking = false;
};

} // namespace widgets
