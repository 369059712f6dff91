// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <vector>

#include <QObject>
#include <QTimer>

namespace widgets {

/// Does several pieces of work one after the other, with so much time between two of them that the
/// event loop paints what the first has changed and takes what else waits: none waits for more than
/// one piece. Once it is at rest, each was done after the last start().
class Turns final : public QObject
{
    Q_OBJECT

public:
    explicit Turns(std::chrono::milliseconds between, QObject *parent = nullptr);

    /// They are done in the order in which they are added.
    void add(std::function<void()> work);
    /// Does all now.
    void finish();
    /// Whether none is left to do.
    bool isAtRest() const;

public slots:
    /// The first at once, the others later; those that are still to do from before keep their turn.
    void start();

private:
    struct Piece
    {
        std::function<void()> work;
        bool isDue = false;
    };

    void goOn();

    std::vector<Piece> m_pieces;
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace widgets
