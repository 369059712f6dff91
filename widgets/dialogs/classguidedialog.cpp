// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/classguidedialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "classguide.h"
#include "style/dress.h"
#include "style/icons.h"
#include "style/plainlabel.h"

namespace widgets {

namespace {

constexpr int titlePixels = 26;   ///< height of a page's title
constexpr int titlesPadding = 34; ///< beside the longest

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
    scroll->setAccessibleName(title->text());
    scroll->setWidget(sheet);
    return scroll;
}

} // namespace

ClassGuideDialog::ClassGuideDialog(flux::VerdictClass shown, QWidget *parent)
    : QDialog(parent)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("classGuideDialog"));
    setWindowTitle(tr("Verdict classes"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makePages(), 1);
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
    m_titles->setCurrentRow(static_cast<int>(shown));
    m_titles->setFocus();
    resize(820, 500);
}

QWidget *ClassGuideDialog::makePages()
{
    m_titles->setObjectName(QStringLiteral("classGuideTitles"));
    m_titles->setAccessibleName(tr("Verdict classes"));
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const QFontMetrics metrics(m_titles->font());
    int widest = 0;
    for (const ClassGuide::Page &page : ClassGuide::pages()) {
        const QString title = flux::displayText(page.verdictClass);
        widest = std::max(widest, metrics.horizontalAdvance(title));
        m_pages->addWidget(makePage(page));
        // The list asks for heights before it is dressed.
        (new QListWidgetItem(title, m_titles))->setSizeHint(QSize(0, titlePixels));
    }
    m_titles->setFixedWidth(widest + titlesPadding);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    return both;
}

} // namespace widgets
