// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace widgets {

/// The mark of a check box, or of an entry that can be checked.
void paintCheck(QPainter *painter, const QStyleOption &option);
/// The mark of one of several choices.
void paintRadio(QPainter *painter, const QStyleOption &option);

} // namespace widgets
