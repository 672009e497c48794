// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textreader.h"

namespace nghisu {

Result<QString, ImportError> readText(const QByteArray &bytes, const QByteArray &declared,
                                      Composition composition)
{
    auto decoded = decodeText(bytes, declared, composition);
    if (decoded)
        return std::move(decoded->text);
    const bool isEmpty = decoded.error().code == DecodeError::Empty;
    return tl::unexpected(
        Failure<ImportError>{isEmpty ? ImportError::Empty : ImportError::Binary, decoded.error().message});
}

} // namespace nghisu
