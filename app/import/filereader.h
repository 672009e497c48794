// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

/// The bytes of the regular file at `path`, at most `maxBytes` of them. Folders, devices, sockets and named
/// pipes are refused without waiting for them; links are followed. Fails with NotFound, Unreadable, TooLarge
/// or Empty.
[[nodiscard]] Result<QByteArray, ImportError> readRegularFile(const QString &path, qint64 maxBytes);

} // namespace nghisu
