// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "mark.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace nghisu {

/// Lengths on paper are tenths of a point (1/720 inch): fine enough for whole numbers, and the same on every
/// device.
inline constexpr qreal UnitsPerPoint = 10;
inline constexpr qreal UnitsPerMillimetre = 720 / 25.4;

/// What a paragraph on paper is.
enum class PaperRole {
    Kicker,
    Title,
    Lead,
    Body,
    Heading2,
    Heading3,
    Heading4,
    Caption,
    Credit,
    Quote,
    Preformatted,
    Small, ///< of agenda and comments
};

/// Properties of blocks that pages are made by.
enum PaperProperty {
    KeepWithNextProperty = QTextFormat::UserProperty + 1, ///< bool: no page ends behind it
    PaperQuoteProperty,                                   ///< bool: a bar stands beside it
    PaperPictureProperty,                                 ///< int: index into Article::pictures, or -1
    PaperAlternativeProperty,                             ///< what the picture shows
};

/// The look of an article on paper: one scale, black and few greys, all relative to the body's size.
class PaperFormats
{
public:
    [[nodiscard]] static qreal em(); ///< size of the body's type
    // Running text is in `typeface`, a family, or in the program's own where that is empty.
    [[nodiscard]] static QFont font(PaperRole role, const QString &typeface = {});
    [[nodiscard]] static QTextCharFormat text(PaperRole role, const QString &typeface = {});
    [[nodiscard]] static QTextBlockFormat block(PaperRole role, const QString &typeface = {});
    [[nodiscard]] static QTextBlockFormat pictureBlock(bool hasCaption);
    [[nodiscard]] static QTextTableFormat table();
    /// Columns without lines, for an agenda.
    [[nodiscard]] static QTextTableFormat columns();
    /// Merged into the format of words that have the span.
    /// Ground and sign of highlighted words.
    [[nodiscard]] static QTextCharFormat mark(MarkColor color);
    [[nodiscard]] static QTextCharFormat span(const Span &span);

    [[nodiscard]] static QColor ink();
    [[nodiscard]] static QColor soft();
    [[nodiscard]] static QColor line();
};

[[nodiscard]] PaperRole paperHeading(int level);

} // namespace nghisu
