// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

namespace nghisu {

enum class LibraryError {
    CannotOpen,  ///< the file or its folder cannot be made or read
    NotALibrary, ///< a file, but no library of Nghị Sự
    NewerSchema, ///< written by a newer version; left untouched
    Damaged,     ///< SQLite finds the file malformed
    DiskFull,
    ReadOnly,  ///< the file, its folder or its disk does not take writing
    Locked,    ///< another program has held it for longer than BusyTimeout
    NotFound,  ///< no such row
    Invalid,   ///< refused: breaks a rule of the library, e.g. a comment of 501 characters
    Cancelled, ///< whoever asked for it wanted it no longer; nothing is to be said of it
    Io,        ///< the disk failed, or SQLite did in a way not named above
};

template <typename Value>
using LibraryResult = Result<Value, LibraryError>;

} // namespace nghisu
