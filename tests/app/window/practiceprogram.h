// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include "entryfield.h"
#include "items/namemodel.h"
#include "items/tallymodel.h"
#include "map/mapview.h"
#include "preparedprompter.h"
#include "window/application.h"

/// A newcomer at the program's own window, in the practice lab, with a mouse or with keys alone.
namespace practice {

enum class Hand
{
    Mouse,
    Keys
};

/// The rows of a task that is done with either hand.
inline void addHands()
{
    QTest::addColumn<Hand>("hand");
    QTest::newRow("mouse") << Hand::Mouse;
    QTest::newRow("keys") << Hand::Keys;
}

inline core::DomainName name(const char *text)
{
    return *core::DomainName::parse(QString::fromLatin1(text));
}

/// The program over a folder of its own. The person's hands are here, and what he reads.
class Program
{
public:
    /// `seed`: the lab's; it picks every address.
    explicit Program(const QTemporaryDir &folder, quint32 seed = 2025)
        : Program(folder.path(), seed)
    {}
    explicit Program(const QString &folder, quint32 seed = 2025)
        : m_store(folder + QLatin1String("/settings.ini"), QSettings::IniFormat)
        , application({}, prompter, m_store, app::Drafts(folder + QLatin1String("/drafts")))
    {
        application.workspace().setLabSeed(seed);
        application.start();
        window().resize(1440, 900);
        window().activateWindow();
    }

    widgets::MainWindow &window() { return application.window(); }
    template <typename Object>
    Object *find(const char *objectName)
    {
        return window().findChild<Object *>(QString::fromLatin1(objectName));
    }
    /// What a label says; nothing when it is out of sight.
    QString text(const char *label)
    {
        const auto *found = find<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    QAbstractItemModel *table(const char *objectName)
    {
        return find<QTableView>(objectName)->model();
    }
    QString cell(const char *objectName, int row, int column)
    {
        return table(objectName)->index(row, column).data().toString();
    }
    const flux::NameHistory *history(const char *text) const
    {
        return application.log().history(name(text));
    }
    flux::Verdict verdict(const char *text) const
    {
        return application.log().judge().verdict(name(text));
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto *field = find<widgets::EntryField>("entryField");
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    void act(const char *action) { find<QAction>(action)->trigger(); }
    /// To what has the focus in the window, or in the dialog over it.
    void key(Qt::Key key)
    {
        QWidget *top = QApplication::activeModalWidget();
        if (!top)
            top = &window();
        QTest::keyClick(top->focusWidget() ? top->focusWidget() : top, key);
    }
    /// Goes on with Tab until the widget has the focus, as one does without a mouse.
    bool tabTo(QWidget *widget)
    {
        constexpr int mostStops = 80;
        for (int i = 0; i < mostStops && widget->window()->focusWidget() != widget; ++i)
            key(Qt::Key_Tab);
        return widget->window()->focusWidget() == widget;
    }
    /// Presses a button that is in sight.
    bool press(const char *button, Hand hand)
    {
        auto *found = find<QPushButton>(button);
        if (!found || !found->isVisible() || !found->isEnabled())
            return false;
        if (hand == Hand::Mouse) {
            QTest::mouseClick(found, Qt::LeftButton);
            return true;
        }
        if (!tabTo(found))
            return false;
        key(Qt::Key_Space);
        return true;
    }
    /// Opens the practice lab and waits until it can be watched.
    bool openLab(Hand hand = Hand::Mouse)
    {
        return press("welcome_practiceLab", hand) && QTest::qWaitFor([this] {
                   return find<widgets::EntryField>("entryField")->text().contains(u"gone.test");
               });
    }
    /// Chooses a name of the list.
    bool choose(const char *text, Hand hand)
    {
        auto *list = find<QListView>("namesList");
        const auto isWanted = [text](const QModelIndex &index) {
            return index.data(items::NameModel::NameRole).value<core::DomainName>() == name(text);
        };
        if (hand == Hand::Keys) {
            for (int pane = 0; pane < 4 && window().focusWidget() != list; ++pane)
                act("nextPane");
            key(Qt::Key_Home);
            for (int row = 0; row < list->model()->rowCount() && !isWanted(list->currentIndex());
                 ++row)
                key(Qt::Key_Down);
            return window().selectedName() == name(text);
        }
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!isWanted(index))
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(index).center());
        }
        return window().selectedName() == name(text);
    }
    /// Brings the table to the front whose tab begins with `title`.
    bool open(const char *title, const char *objectName, Hand hand)
    {
        auto *tabs = find<QTabBar>("tables");
        int wanted = 0;
        while (wanted < tabs->count() && !tabs->tabText(wanted).startsWith(QLatin1String(title)))
            ++wanted;
        if (hand == Hand::Mouse) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(wanted).center());
        } else if (tabTo(tabs)) {
            const Qt::Key towards = tabs->currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left;
            for (int i = 0; i < tabs->count() && tabs->currentIndex() != wanted; ++i)
                key(towards);
        }
        return find<QTableView>(objectName)->isVisible();
    }
    /// On the map with the mouse, in the table of countries with keys.
    bool pick(const QString &country, Hand hand)
    {
        if (hand == Hand::Mouse) {
            auto *map = find<widgets::MapView>("mapView");
            const QRect area = map->frame().area().toRect();
            // Where no circle of another country lies above those of this one.
            for (int y = area.top(); y < area.bottom(); ++y) {
                for (int x = area.left(); x < area.right(); ++x) {
                    const int spot =
                        figures::MapFigure::spotAt(QPointF(x, y), map->frame(), map->spots());
                    if (spot < 0 || map->spots().spots[spot].countryCode != country)
                        continue;
                    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(x, y));
                    return true;
                }
            }
            return false;
        }
        auto *countries = find<QTableView>("countryTable");
        if (!open("Countries", "countryTable", hand) || !tabTo(countries))
            return false;
        // The busiest is the first row, or one of those that are as busy.
        QTest::keyClick(countries, Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < countries->model()->rowCount(); ++row) {
            if (countries->currentIndex().data(items::TallyModel::CountryRole) == country) {
                key(Qt::Key_Space);
                return true;
            }
            QTest::keyClick(countries, Qt::Key_Down);
        }
        return false;
    }
    /// Leaves a picture of the window as it is, where pictures were asked for.
    void picture(const char *task)
    {
        const QString folder = qEnvironmentVariable("FLUXCASE_TASK_PICTURES");
        if (folder.isEmpty())
            return;
        // As it stands once what has just changed has found its room.
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QImage image = window().grab().toImage();
        QPainter painter(&image);
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            const QPoint at = window().rect().center() - dialog->rect().center();
            painter.drawPixmap(at, dialog->grab());
            painter.setPen(Qt::gray);
            painter.drawRect(QRect(at, dialog->size()));
        }
        QString file = QString::fromLatin1(task);
        if (QTest::currentDataTag())
            file += QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(folder + u'/' + file.replace(u' ', u'-') + QLatin1String(".png")));
    }

private:
    QSettings m_store;

public:
    PreparedPrompter prompter;
    mutable app::Application application;
};

} // namespace practice
