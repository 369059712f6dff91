// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Gives the system back what was freed. What one thread allocates and another frees, as answers
/// on their way from the store to the window, else stays with the thread for its next need. Takes
/// milliseconds: not on the main thread.
void returnFreedMemory();

} // namespace app
