// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <functional>

namespace nghisu {

/// Who waits for something that takes long: whether it is to stop, and how far it is. Either may be empty.
struct SharedWatch
{
    std::function<bool()> cancelled = {}; ///< asked now and then, from any thread; once true, always
    std::function<void(double part)> told =
        {}; ///< 0 to 1, on the thread that does it, never less than before

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
    /// Cancelled, about the file at `path`, when it is to stop; else says how far it is.
    [[nodiscard]] LibraryResult<void> goOn(double part, const QString &path) const;
    /// For what takes that part of the whole.
    [[nodiscard]] SharedWatch between(double from, double to) const;
};

} // namespace nghisu
