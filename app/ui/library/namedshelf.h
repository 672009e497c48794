// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"

#include <QString>

namespace nghisu {

/// A shelf as it is remembered between two starts, where the library may be another one.
struct NamedShelf
{
    ArticleShelf shelf;
    QString forum; ///< name of the forum, else empty

    friend bool operator==(const NamedShelf &, const NamedShelf &) = default;
};

} // namespace nghisu
