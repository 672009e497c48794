// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

/// A page's markup made safe to parse: an HTML5 parser takes quadratic time for some nestings and repeats
/// open formatting in every paragraph, so both are bounded beforehand, in one pass over the bytes.
struct GuardedHtml
{
    QByteArray markup; ///< UTF-8, NFC; no scripts, styles, frames, drawings or comments are left in it
    QList<QByteArray>
        linkedData;         ///< contents of the scripts with JSON-LD, which are data rather than programs
    bool endsEarly = false; ///< the file ends within a tag or an element that needs its end
    QList<QByteArray> longValues; ///< attribute values taken out of the markup, see longValue()

    /// The value of an attribute: what was taken out of the markup for it, or `value` itself.
    [[nodiscard]] QByteArray longValue(const QByteArray &value) const;
};

/// Text always stays; elements that are nested too deep are opened up. Fails with TooLarge where even that is
/// too much.
[[nodiscard]] Result<GuardedHtml, ImportError> guardHtml(const QByteArray &html);

} // namespace nghisu
