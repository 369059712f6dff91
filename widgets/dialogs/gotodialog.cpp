// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/gotodialog.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "core/edit.h"
#include "core/plaintext.h"
#include "style/dress.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

constexpr int kindPixels = 74;
constexpr int rowPixels = 27;

enum Role
{
    KindRole = Qt::UserRole, ///< QString, "Name"
    KeyRole,                 ///< QString, the shortcut of an action
    ThingRole                ///< QAction * as QObject *, or an int: which of those found
};

/// What sort of thing it is at the left, the thing, its key at the right.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const figures::Palette colors = themePalette();
        painter->save();
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentSoft);
            painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 5, 5);
        }
        const auto write = [&](const QFont &font, const QColor &ink, const QRect &box, int align,
                               const QString &text) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(box, align | Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        };
        write(textFont(12), colors.textMuted, {row.left() + 8, row.top(), kindPixels, row.height()},
              Qt::AlignLeft, index.data(KindRole).toString());
        const QString key = index.data(KeyRole).toString();
        const QFont keyFont = textFont(12);
        const int keyWidth = key.isEmpty() ? 0 : QFontMetrics(keyFont).horizontalAdvance(key) + 12;
        const int left = row.left() + 8 + kindPixels;
        const bool isThing = index.data(ThingRole).typeId() == QMetaType::Int;
        write(isThing ? monoFont(13) : textFont(13), colors.text,
              {left, row.top(), row.right() - 8 - keyWidth - left, row.height()}, Qt::AlignLeft,
              index.data().toString());
        write(keyFont, colors.textMuted,
              {row.right() - 8 - keyWidth, row.top(), keyWidth, row.height()}, Qt::AlignRight, key);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowPixels};
    }
};

QString plainTitle(const QAction *action)
{
    QString text = action->text();
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

QString kindText(core::Found::Where where)
{
    using Where = core::Found::Where;
    switch (where) {
    case Where::Heading:
        return GoToDialog::tr("Case");
    case Where::Name:
        return GoToDialog::tr("Name");
    case Where::Address:
        return GoToDialog::tr("Address");
    case Where::Tag:
        return GoToDialog::tr("Tag");
    case Where::Verdict:
        return GoToDialog::tr("Verdict");
    case Where::Note:
        return GoToDialog::tr("Note");
    }
    Q_UNREACHABLE();
}

QString thingText(const core::Found &thing)
{
    using Where = core::Found::Where;
    const QString about = core::textOf(thing.target);
    switch (thing.where) {
    case Where::Name:
    case Where::Address:
        return about;
    case Where::Heading:
        return core::plainText(thing.text.simplified(), 200);
    default:
        return GoToDialog::tr("%1 · %2").arg(core::plainText(thing.text.simplified(), 200), about);
    }
}

} // namespace

GoToDialog::GoToDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_notice(new PlainLabel)
{
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : actions) {
        if (action->isEnabled())
            m_actions.append(action);
    }
    m_field->setObjectName(QStringLiteral("goToField"));
    m_field->setAccessibleName(tr("Go to a name, address, tag, note or command"));
    m_field->setPlaceholderText(tr("A name, an address, a tag, a note, or what to do"));
    m_field->setMaxLength(300);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new RowDelegate(this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notice->setObjectName(QStringLiteral("goToNotice"));
    m_notice->setMuted(true);
    m_notice->setFont(textFont(12));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::type);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { activate(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemActivated, this, &GoToDialog::activate);
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::activate);
    resize(620, 420);
    type({});
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    int step = 0;
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)
        step = key->key() == Qt::Key_Down ? 1 : -1;
    else if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp)
        step = key->key() == Qt::Key_PageDown ? 8 : -8;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

void GoToDialog::type(const QString &words)
{
    m_list->clear();
    m_found.clear();
    addActions();
    m_list->setCurrentRow(0);
    m_notice->setText(words.trimmed().isEmpty()
                          ? tr("Type to search the case. Return goes there, Escape closes.")
                          : tr("Searching the case…"));
    emit wordsChanged(words);
}

void GoToDialog::addActions()
{
    const QStringList words = m_field->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (QAction *action : std::as_const(m_actions)) {
        const QString title = plainTitle(action);
        const QString all = title + u' ' + action->statusTip();
        const bool holds = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        if (!holds)
            continue;
        add(tr("Do"), title, QVariant::fromValue<QObject *>(action));
        m_list->item(m_list->count() - 1)
            ->setData(KeyRole, action->shortcut().toString(QKeySequence::NativeText));
    }
}

void GoToDialog::add(const QString &kind, const QString &text, const QVariant &thing)
{
    auto *item = new QListWidgetItem(text);
    item->setData(KindRole, kind);
    item->setData(ThingRole, thing);
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(kind, text));
    m_list->addItem(item);
}

void GoToDialog::show(const QString &words, const QList<core::Found> &things)
{
    if (words != m_field->text() || words.trimmed().isEmpty())
        return;
    m_found = things;
    m_list->clear();
    for (int i = 0; i < m_found.size(); ++i)
        add(kindText(m_found[i].where), thingText(m_found[i]), i);
    addActions();
    m_list->setCurrentRow(0);
    m_notice->setText(m_found.isEmpty()
                          ? tr("The case holds nothing with these words.")
                          : tr("%n found in the case.", nullptr, static_cast<int>(m_found.size())));
}

void GoToDialog::activate(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant kept = item->data(ThingRole);
    // Both may open a dialog of their own: this one goes first.
    if (kept.typeId() == QMetaType::Int) {
        const core::Found thing = m_found[kept.toInt()];
        accept();
        emit chosen(thing);
    } else {
        auto *action = qobject_cast<QAction *>(kept.value<QObject *>());
        accept();
        action->trigger();
    }
}

} // namespace widgets
