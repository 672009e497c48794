// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// A picture's caption and who made the picture.
struct CaptionParts
{
    qsizetype captionLength = 0; ///< the caption is that many first UTF-16 code units
    QString credit;              ///< without brackets around it; empty when none is named
    bool bracketed = false;      ///< the credit stood in brackets
    bool ofPicture = false;      ///< the credit names a picture, and not just any source
};

/// Finds the credit at the end of `text`: in brackets, "… (Ảnh: Lan Anh)", or a last sentence, "… Photo: Lan
/// Anh".
[[nodiscard]] CaptionParts splitCredit(const QString &text);

} // namespace nghisu
