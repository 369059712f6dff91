// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfield.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "core/pastedtext.h"
#include "core/plaintext.h"
#include "recording.h"

namespace widgets {

namespace {

constexpr qsizetype lineCharacters = 2000;
constexpr qsizetype shownCharacters = 200;

} // namespace

EntryField::EntryField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("entryField"));
    setAcceptDrops(true);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_isTaking) {
            m_bulk.clear();
            m_leftOut = 0;
        }
        emit contentChanged();
    });
}

QString EntryField::content() const
{
    return m_bulk.isEmpty() ? text() : m_bulk;
}

void EntryField::take(const QString &text)
{
    const QString kept = text.left(core::PastedText::maxCharacters).trimmed();
    const bool isLine = kept.size() <= lineCharacters && !kept.contains(QLatin1Char('\n'));
    if (isLine && text.size() <= core::PastedText::maxCharacters) {
        insert(kept);
        return;
    }
    m_isTaking = true;
    m_bulk = kept;
    m_leftOut = qMax<qsizetype>(0, text.size() - core::PastedText::maxCharacters);
    QString shown = core::plainText(kept.left(shownCharacters).simplified());
    if (kept.size() > shownCharacters)
        shown += QStringLiteral("…");
    // The same start of another text must count as a change too.
    if (shown == this->text())
        emit contentChanged();
    else
        setText(shown);
    setCursorPosition(0);
    m_isTaking = false;
}

void EntryField::pasteClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit pastedNothing();
    else
        take(text);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteClipboard();
    else
        QLineEdit::keyPressEvent(event);
}

void EntryField::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection())
        take(clipboard->text(QClipboard::Selection));
    else
        QLineEdit::mouseReleaseEvent(event);
}

void EntryField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The field's own Paste would cut the text at its longest line. Qt tells it by its text alone,
    // in the words of its own translation.
    constexpr const char *pasteOfQt = "&Paste";
    for (QAction *action : menu->actions()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0) != QLineEdit::tr(pasteOfQt))
            continue;
        action->setObjectName(QStringLiteral("pasteIntoEntry"));
        action->disconnect();
        connect(action, &QAction::triggered, this, &EntryField::pasteClipboard);
    }
    menu->popup(event->globalPos());
}

bool EntryField::canTake(const QMimeData *mime)
{
    return mime->hasUrls() || mime->hasText();
}

void EntryField::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(event->mimeData()))
        event->acceptProposedAction();
}

void EntryField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeDrop(event->mimeData());
}

void EntryField::takeDrop(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        takeFiles(paths);
        return;
    }
    clear();
    take(mime->text());
}

void EntryField::takeFiles(const QStringList &paths)
{
    const QString &path = paths.constFirst();
    if (path.endsWith(QLatin1String(".fluxcase"))) {
        emit caseDropped(path);
        return;
    }
    if (isRecording(path)) {
        emit recordingsDropped(paths);
        return;
    }
    // Only a plain file, and only as much of it as is read: a pipe would hold up the window.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        emit refused(tr("The dropped file could not be read: %1").arg(core::plainText(path)));
        return;
    }
    clear();
    take(QString::fromUtf8(file.read(core::PastedText::maxCharacters + 1)));
}

} // namespace widgets
