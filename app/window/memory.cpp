// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/memory.h"

#include <cstdlib> // says which library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace app
