// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace settings {
class Settings;
}

namespace widgets {

/// Geometry of the window and state of its splitters, headers and tabs, kept by objectName in the
/// settings, with a version: state of another version is left alone.
class UiState
{
public:
    static void save(settings::Settings &settings, const QWidget &window);
    static void restore(const settings::Settings &settings, QWidget &window);
};

} // namespace widgets
