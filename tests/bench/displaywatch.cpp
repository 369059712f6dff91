// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaywatch.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <xcb/xcb.h>

namespace bench {

namespace {

constexpr quint16 screenWidth = 1440;
constexpr int screenHeight = 900;
/// Rows of pixels that are looked at: to fetch all of them would keep a core busy.
constexpr int rows = 9;

} // namespace

DisplayWatch::DisplayWatch()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(screenWidth).arg(screenHeight)});
    // The server writes its number once it takes connections.
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead())
        return;
    m_number = m_server.readAllStandardOutput().trimmed();
    xcb_connection_t *connection = xcb_connect(QByteArray(":" + m_number).constData(), nullptr);
    if (xcb_connection_has_error(connection) != 0) {
        xcb_disconnect(connection);
        return;
    }
    m_root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    m_connection = connection;
}

DisplayWatch::~DisplayWatch()
{
    if (m_connection != nullptr)
        xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished();
}

QString DisplayWatch::name() const
{
    return QLatin1Char(':') + QString::fromLatin1(m_number);
}

int DisplayWatch::paintedPercent() const
{
    std::array<xcb_get_image_cookie_t, rows> asked{};
    for (int row = 0; row < rows; ++row) {
        const auto y = static_cast<qint16>(screenHeight * (2 * row + 1) / (2 * rows));
        asked.at(static_cast<std::size_t>(row)) = xcb_get_image(
            m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 0, y, screenWidth, 1, ~0U);
    }
    qsizetype painted = 0;
    for (const xcb_get_image_cookie_t cookie : asked) {
        const std::unique_ptr<xcb_get_image_reply_t, decltype(&std::free)> image(
            xcb_get_image_reply(m_connection, cookie, nullptr), &std::free);
        if (!image)
            return 0;
        const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get()));
        const int count = xcb_get_image_data_length(image.get()) / 4;
        painted += std::count_if(pixels, pixels + count,
                                 [](quint32 pixel) { return (pixel & 0xffffffU) != 0; });
    }
    return static_cast<int>(100 * painted / (qsizetype{rows} * screenWidth));
}

} // namespace bench
