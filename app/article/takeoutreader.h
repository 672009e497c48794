// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "takeout.h"

#include <functional>

class QIODevice;

namespace nghisu {

enum class TakeOutError {
    Newer,      ///< written by a newer version
    Malformed,  ///< no JSON, or not a take-out
    Stopped,    ///< the sink or the one who is told of progress wanted no more
    Stranger,   ///< of somebody who does not write at the library; see takeoutfile.h
    Unreadable, ///< the file or the library; see takeoutfile.h
};

/// Is told now and then which part, 0 to 1, is done; false to stop.
using TakeOutProgress = std::function<bool(double done)>;

/// Whether a device, which is open and can be sought, is meant to be a take-out. Looks at its beginning and
/// at its end.
[[nodiscard]] bool isTakeOut(QIODevice &bytes);

/// Reads what TakeOutWriter wrote as JSON, also with the keys of objects in another order, and gives it to
/// `sink`; of any size, with no more memory than a comment takes. Nothing is guessed: an unknown identifier,
/// time or number makes the whole file Malformed, and the sentence names the place; nothing is given to
/// `sink` then, since all is looked through beforehand. Whether comments keep the rules is for the library to
/// say. `json` is open and can be sought.
[[nodiscard]] Result<void, TakeOutError> readTakeOut(QIODevice &json, TakeOutSink &sink,
                                                     const TakeOutProgress &progress = {});

/// The same of what fits into memory.
[[nodiscard]] Result<TakeOut, TakeOutError> takeOutFromJson(const QByteArray &json);

} // namespace nghisu
