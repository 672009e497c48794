// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace nghisu {

/// Why something could not be done: a code to act on and a sentence to show.
/// `message` is translated, whole, and says what the reader can do next.
template <typename Code>
struct Failure
{
    Code code;
    QString message;
};

/// The value, or the failure; to be declared [[nodiscard]] wherever it is returned.
template <typename Value, typename Code>
using Result = tl::expected<Value, Failure<Code>>;

} // namespace nghisu
