// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QAction>
#include <QWidget>

#include "style/icons.h"

namespace widgets {

namespace {

QList<ActionSpec> fileTable()
{
    return {
        {ActionId::NewCase, QStringLiteral("newCase"), Actions::tr("&New case"),
         QStringLiteral("file-plus"), QKeySequence::New,
         Actions::tr("Starts an empty case; the open one stays as it was stored")},
        {ActionId::OpenCase, QStringLiteral("openCase"), Actions::tr("&Open case…"),
         QStringLiteral("folder-open"), QKeySequence::Open,
         Actions::tr("Opens a case file; nothing is sent by opening it")},
        {ActionId::SaveCopy, QStringLiteral("saveCopy"), Actions::tr("&Save as…"),
         QStringLiteral("save"), QKeySequence::Save,
         Actions::tr("Keeps this case under a name of yours and goes on in that file")},
        {ActionId::ImportAnswers, QStringLiteral("importAnswers"),
         Actions::tr("&Import recorded answers…"), QStringLiteral("import"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
         Actions::tr("Reads what others have recorded into this case; nobody is asked anything")},
        {ActionId::MergeCase,
         QStringLiteral("mergeCase"),
         Actions::tr("&Merge another case…"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
         Actions::tr("Takes what another case holds into this one; that one stays as it is")},
        {ActionId::CheckEvidence,
         QStringLiteral("checkEvidence"),
         Actions::tr("&Check the evidence…"),
         {},
         {},
         Actions::tr("Says whether all that the case holds is as it was stored, and its head")},
        {ActionId::Quit,
         QStringLiteral("quit"),
         Actions::tr("&Quit"),
         {},
         QKeySequence::Quit,
         Actions::tr("Stops every watch and closes the case; nothing stored is lost")},
        {ActionId::Copy,
         QStringLiteral("copy"),
         Actions::tr("&Copy rows"),
         QStringLiteral("copy"),
         {},
         Actions::tr("Copies the selected rows of the table, names defanged")},
        {ActionId::Settings, QStringLiteral("settings"), Actions::tr("&Settings…"),
         QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
         Actions::tr("Appearance, own ranges and names, resolvers, databases, notifications")},
        {ActionId::FocusEntry, QStringLiteral("focusEntry"), Actions::tr("Go to the &entry field"),
         QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_L),
         Actions::tr("Puts the cursor where names go in")},
        {ActionId::FindInTable, QStringLiteral("findInTable"), Actions::tr("&Filter the table"),
         QStringLiteral("search"), QKeySequence::Find,
         Actions::tr("Shows only rows that hold a text")},
        {ActionId::GoTo, QStringLiteral("goTo"), Actions::tr("&Go to…"), QStringLiteral("search"),
         QKeySequence(Qt::CTRL | Qt::Key_K),
         Actions::tr("Finds names, addresses, tags, notes and everything the window can do")},
        {ActionId::NextPane,
         QStringLiteral("nextPane"),
         Actions::tr("Next &pane"),
         {},
         QKeySequence(Qt::Key_F6),
         Actions::tr("Moves the focus: entry, names, picture, table")},
        {ActionId::ShowAll,
         QStringLiteral("showAll"),
         Actions::tr("Show &all answers"),
         {},
         QKeySequence(Qt::Key_Escape),
         Actions::tr("Takes back what is selected in the charts, the map and the tables")},
    };
}

QList<ActionSpec> annotationTable()
{
    return {
        {ActionId::Undo,
         QStringLiteral("undo"),
         Actions::tr("&Undo"),
         {},
         QKeySequence::Undo,
         Actions::tr("Takes back the last selection, note, verdict or detail; but for a selection "
                     "the case keeps both steps")},
        {ActionId::Redo,
         QStringLiteral("redo"),
         Actions::tr("&Redo"),
         {},
         QKeySequence::Redo,
         Actions::tr("Does again what was taken back last")},
        {ActionId::AddNote, QStringLiteral("addNote"), Actions::tr("Add a &note…"),
         QStringLiteral("file-text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         Actions::tr("Writes a note on the name, a selected address, a moment or the case")},
        {ActionId::OwnVerdict,
         QStringLiteral("ownVerdict"),
         Actions::tr("Own &verdict…"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
         Actions::tr("Says what you hold the name to be, beside what Fluxcase says, and why")},
        {ActionId::Registration,
         QStringLiteral("registration"),
         Actions::tr("Registrat&ion…"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         Actions::tr("Says since when the name is registered; Fluxcase never looks it up")},
        {ActionId::CaseDetails,
         QStringLiteral("caseDetails"),
         Actions::tr("&Details of the case…"),
         {},
         QKeySequence(Qt::ALT | Qt::Key_Return),
         Actions::tr("Title, reference, analyst and TLP of the case")},
    };
}

QList<ActionSpec> viewTable()
{
    return {
        {ActionId::ShowHidden,
         QStringLiteral("showHidden"),
         Actions::tr("Show what is marked as &hidden"),
         {},
         {},
         Actions::tr("Lists also the names and addresses that you marked as hidden")},
        {ActionId::MapBorders,
         QStringLiteral("mapBorders"),
         Actions::tr("Country &borders on the map"),
         {},
         {},
         Actions::tr("Borders are drawn without prejudice")},
        {ActionId::FilterNames,
         QStringLiteral("filterNames"),
         Actions::tr("Filter the na&mes"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
         Actions::tr("Shows only names that hold a text in their name, verdict or tags")},
        {ActionId::ThemeSystem,
         QStringLiteral("themeSystem"),
         Actions::tr("Theme of the &system"),
         QStringLiteral("monitor"),
         {},
         Actions::tr("Light or dark as the desktop is")},
        {ActionId::ThemeLight,
         QStringLiteral("themeLight"),
         Actions::tr("&Light"),
         QStringLiteral("sun"),
         {},
         Actions::tr("Dark text on light ground")},
        {ActionId::ThemeDark,
         QStringLiteral("themeDark"),
         Actions::tr("&Dark"),
         QStringLiteral("moon"),
         {},
         Actions::tr("Light text on dark ground")},
        {ActionId::Watch, QStringLiteral("watch"), Actions::tr("&Watch"), QStringLiteral("play"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         Actions::tr("Resolves the recognised names again and again")},
        {ActionId::WatchAgain,
         QStringLiteral("watchAgain"),
         Actions::tr("Watch selected names &again…"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_R),
         Actions::tr("Puts the selected names into the entry field; nothing is sent before Watch")},
        {ActionId::Compare,
         QStringLiteral("compare"),
         Actions::tr("&Compare two names…"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_D),
         Actions::tr("Shows the two names selected in the list side by side")},
        {ActionId::Stop, QStringLiteral("stop"), Actions::tr("&Stop"),
         QStringLiteral("circle-stop"), QKeySequence(Qt::CTRL | Qt::Key_Period),
         Actions::tr("Ends all traffic at once; what was found stays")},
    };
}

QList<ActionSpec> exportTable()
{
    const auto download = QStringLiteral("download");
    return {
        {ActionId::ExportIndicators, QStringLiteral("exportIndicators"),
         Actions::tr("&Indicators…"), download, QKeySequence(Qt::CTRL | Qt::Key_J),
         Actions::tr("Shows what a list would also hit, and writes it in any format")},
        {ActionId::OwnThings,
         QStringLiteral("ownThings"),
         Actions::tr("&Own ranges and names…"),
         {},
         {},
         Actions::tr("What is yours is kept out of every export")},
        {ActionId::ExportCsv, QStringLiteral("exportCsv"), Actions::tr("Indicators as &CSV…"),
         download, QKeySequence(Qt::CTRL | Qt::Key_I),
         Actions::tr("Writes names and addresses as a table for other programs")},
        {ActionId::ExportCsvDefanged, QStringLiteral("exportCsvDefanged"),
         Actions::tr("Indicators as CSV, &defanged…"), download,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         Actions::tr("The same, harmless to paste into mail and tickets")},
        {ActionId::ExportText,
         QStringLiteral("exportText"),
         Actions::tr("Indicators as &text…"),
         download,
         {},
         Actions::tr("Writes one name or address a line")},
        {ActionId::ExportTextDefanged,
         QStringLiteral("exportTextDefanged"),
         Actions::tr("Indicators as text, d&efanged…"),
         download,
         {},
         Actions::tr("One a line, harmless to paste into mail and tickets")},
        {ActionId::SaveLanes, QStringLiteral("saveLanes"), Actions::tr("Address &lanes as figure…"),
         download, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         Actions::tr("Writes the address lanes of the selected name as PNG, SVG or PDF")},
        {ActionId::PracticeLab,
         QStringLiteral("practiceLab"),
         Actions::tr("&Practice lab"),
         QStringLiteral("radar"),
         {},
         Actions::tr("Opens a practice case: invented names, nothing leaves this machine")},
        {ActionId::Shortcuts,
         QStringLiteral("shortcuts"),
         Actions::tr("&Keyboard shortcuts"),
         {},
         QKeySequence(Qt::Key_F1),
         Actions::tr("Lists every key")},
        {ActionId::ClassGuide,
         QStringLiteral("classGuide"),
         Actions::tr("&Verdict classes"),
         {},
         QKeySequence(Qt::SHIFT | Qt::Key_F1),
         Actions::tr("Says what each verdict means, how it is told and what to do")},
        {ActionId::About,
         QStringLiteral("about"),
         Actions::tr("&About Fluxcase"),
         QStringLiteral("info"),
         {},
         Actions::tr("Version, licence and where the data come from")},
    };
}

} // namespace

QList<ActionSpec> Actions::table()
{
    return fileTable() + annotationTable() + viewTable() + exportTable();
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionSpec &spec : table()) {
        auto *action = new QAction(outlineIcon(spec.icon), spec.text, window);
        action->setObjectName(spec.name);
        action->setShortcut(spec.shortcut);
        action->setStatusTip(spec.statusTip);
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QList<QAction *> Actions::exports() const
{
    return {m_actions[ActionId::ExportIndicators], m_actions[ActionId::ExportCsv],
            m_actions[ActionId::ExportCsvDefanged], m_actions[ActionId::ExportText],
            m_actions[ActionId::ExportTextDefanged]};
}

} // namespace widgets
