// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "takeout.h"

namespace nghisu {

enum class TakeOutError {
    Newer,      ///< written by a newer version
    Malformed,  ///< no JSON, or not what takeOutToJson() writes
    TooLarge,   ///< more than MaxTakeOutBytes, or than memory is to be spent on
    Stranger,   ///< of somebody who does not write at the library; see takeoutfile.h
    Unreadable, ///< the file or the library; see takeoutfile.h
};

/// Bound on a file; room for more than 100,000 comments.
inline constexpr qint64 MaxTakeOutBytes = 64LL * 1024 * 1024;

/// Whether the bytes of a file, whatever its name, are meant to be a take-out. Looks at no more than it must.
[[nodiscard]] bool isTakeOut(const QByteArray &bytes);

/// What takeOutToJson() wrote. Nothing is guessed: an unknown identifier, time or number makes the whole file
/// Malformed, and the sentence names the place. Whether comments keep the rules is for the library to say.
[[nodiscard]] Result<TakeOut, TakeOutError> takeOutFromJson(const QByteArray &json);

} // namespace nghisu
