# SPDX-License-Identifier: GPL-3.0-or-later
# Included by models/plots: the library that reads the points holds them.
qt_add_resources(models_plots "countrypoints" PREFIX "/geo" BASE ${CMAKE_CURRENT_LIST_DIR}
    FILES ${CMAKE_CURRENT_LIST_DIR}/country_points.csv)
