// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace nghisu {

/// One paragraph of a plain text, on one line.
struct TextParagraph
{
    enum class Marker { None, Bullet, Number };

    QString text;       ///< without the marker
    QString markerText; ///< the marker as written, e.g. "-" or "1."; empty without one
    Marker marker = Marker::None;
    int number = 0; ///< of a numbered entry
    int indent = 0; ///< columns before the marker or the first word

    /// The paragraph as it was written.
    [[nodiscard]] QString whole() const { return markerText.isEmpty() ? text : markerText + u' ' + text; }
};

/// Parts a text into its paragraphs: at blank lines and at line breaks, except where lines were broken only
/// to fit a width of some 60 to 120 columns; those are joined. Control characters are removed, white space is
/// made single.
[[nodiscard]] QList<TextParagraph> paragraphsOf(const QString &text);

} // namespace nghisu
