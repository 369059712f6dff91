# SPDX-License-Identifier: GPL-3.0-or-later
# Included where the target `widgets` is made: the icons become :/icons/NAME.svg in every program
# that links it. All but fluxcase.svg are Lucide's (LICENSE beside them).
set(icon_files
    chevron-down.svg circle-alert.svg circle-help.svg circle-stop.svg clock.svg copy.svg
    download.svg file-plus.svg file-text.svg fluxcase.svg folder-open.svg import.svg info.svg
    map.svg monitor.svg moon.svg play.svg plus.svg radar.svg save.svg search.svg settings.svg
    sun.svg triangle-alert.svg x.svg)
list(TRANSFORM icon_files PREPEND ${CMAKE_SOURCE_DIR}/resources/icons/)
qt_add_resources(widgets "icons"
    PREFIX "/icons"
    BASE ${CMAKE_SOURCE_DIR}/resources/icons
    FILES ${icon_files})
