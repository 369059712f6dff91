// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include <QMetaType>
#include <QString>

namespace core {

/// A failure of ours, never one of the name under watch (that is an Outcome).
/// `message` is a translated sentence that says what happened and what to do; `detail` is the raw
/// reason of the library below, for the log.
struct Error
{
    enum class Code
    {
        Invalid,
        NotFound,
        Io,
        ReadOnly,
        Full,
        Busy,
        Damaged,
        Newer,
        Foreign,
        Network
    };

    Code code = Code::Invalid;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Carries an Error into a Result; made by unexpected().
struct Unexpected
{
    Error error;
};

[[nodiscard]] inline Unexpected unexpected(Error error)
{
    return {std::move(error)};
}

/// A value or an Error. Keeps the names of std::expected so that it can become an alias of it;
/// like there, an Error is never converted silently, it passes through unexpected().
template <typename T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, bool>, "Result<bool> invites if (result) for if (*result)");

public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Unexpected failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T value_or(T other) const & { return has_value() ? **this : std::move(other); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected failure)
        : m_error(std::move(failure.error))
    {}

    bool has_value() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace core

Q_DECLARE_METATYPE(core::Error)
