# SPDX-License-Identifier: GPL-3.0-or-later
# Included by models/figures: the library that paints the map holds it.
qt_add_resources(models_figures "map" PREFIX "/map" BASE ${CMAKE_CURRENT_LIST_DIR}
    FILES ${CMAKE_CURRENT_LIST_DIR}/countries-50m.json)
