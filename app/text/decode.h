// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "normalise.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

enum class DecodeError {
    Empty,  ///< no bytes, or only a byte order mark and white space
    Binary, ///< not text in any encoding: many control bytes, or an archive's or picture's signature
};

enum class Composition { Nfc, AsWritten };

struct DecodedText
{
    QString text;        ///< without byte order mark, line breaks as in the bytes
    QByteArray encoding; ///< IANA name of the encoding found, e.g. "UTF-8", "windows-1258"; "TCVN3", "VNI"
};

/// Turns the bytes of a text file into text: by byte order mark, then valid UTF-8, then UTF-16 without a
/// mark, then as one of the Vietnamese font encodings that declare themselves as anything (see
/// legacyvietnamese.h), then `declared` (an IANA name from a meta element or a MIME header, may be empty),
/// then by uchardet's guess. Bytes that the encoding does not know become U+FFFD; a few NUL bytes are
/// dropped.
[[nodiscard]] Result<DecodedText, DecodeError> decodeText(const QByteArray &bytes,
                                                          const QByteArray &declared = {},
                                                          Composition composition = Composition::Nfc);

} // namespace nghisu
