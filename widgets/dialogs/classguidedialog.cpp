// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/classguidedialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "classguide.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/pagebook.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

void addPart(QVBoxLayout &column, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *head = new PlainLabel(title);
    head->setFont(textFont(12, QFont::DemiBold));
    head->setMuted(true);
    auto *body = new PlainLabel(text);
    body->setWordWrap(true);
    body->setFont(textFont(13));
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column.addSpacing(8);
    column.addWidget(head);
    column.addWidget(body);
}

/// Scrolls where the texts of a language need more room.
QWidget *makePage(const ClassGuide::Page &page)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(4);
    auto *title = new PlainLabel(flux::displayText(page.verdictClass));
    title->setFont(textFont(18, QFont::DemiBold));
    const bool isHarmless = page.verdictClass == flux::VerdictClass::MultiOperatorService;
    title->setInk([=] { return Tone::of(page.verdictClass, isHarmless, themePalette()).text; });
    column->addWidget(title);
    addPart(*column, ClassGuideDialog::tr("What it is"), page.meaning);
    addPart(*column, ClassGuideDialog::tr("How it is told"), page.signs);
    addPart(*column, ClassGuideDialog::tr("What to do"), page.advice);
    addPart(*column, ClassGuideDialog::tr("In the practice lab"), page.example);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    return scroll;
}

} // namespace

ClassGuideDialog::ClassGuideDialog(flux::VerdictClass shown, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("classGuideDialog"));
    setWindowTitle(tr("Verdict classes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *book = new PageBook(QStringLiteral("classGuideTitles"), tr("Verdict classes"));
    for (const ClassGuide::Page &page : ClassGuide::pages())
        book->addPage(flux::displayText(page.verdictClass), makePage(page));
    layout->addWidget(book, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *practice =
        buttons->addButton(tr("Open the &practice lab"), QDialogButtonBox::ActionRole);
    practice->setObjectName(QStringLiteral("classGuidePractice"));
    practice->setIcon(outlineIcon(QStringLiteral("radar")));
    connect(practice, &QPushButton::clicked, this, [this] {
        emit practiceWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    book->setCurrentPage(static_cast<int>(shown));
    book->setFocus();
    resize(820, 500);
}

} // namespace widgets
