// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/typography.h"

#include <QTextCharFormat>
#include <QTextFrameFormat>

namespace nghisu {

/// What kinds of text an article's page is set in.
enum class TextRole {
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
    Table,
    Preformatted
};

/// How a block and its characters are set; both go together.
struct TextFormat
{
    QTextBlockFormat block;
    QTextCharFormat text;
};

/// Properties of formats that the view reads back.
enum ArticleProperty {
    QuoteProperty = QTextFormat::UserProperty + 1, ///< block: true for a quotation
    PictureProperty,                               ///< char: index into Article::pictures, or -1
    AlternativeProperty,                           ///< char: words that stand for the picture
};

/// Makes the formats of one typography. Cheap to copy; sizes are in device-independent pixels at its zoom.
class ArticleFormats
{
public:
    explicit ArticleFormats(const Typography &typography);

    [[nodiscard]] TextFormat format(TextRole role) const;
    /// The block around a picture; its caption follows closer when there is one.
    [[nodiscard]] QTextBlockFormat pictureBlock(bool hasCaption) const;
    [[nodiscard]] QTextTableFormat table() const;
    [[nodiscard]] QTextCharFormat tableHeader() const;
    [[nodiscard]] QTextCharFormat spanFormat(const Span &span) const;
    [[nodiscard]] QTextCharFormat linkFormat(const QString &href) const;
    /// Size of the body's font in pixels, the unit of all distances.
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }

private:
    [[nodiscard]] QFont scaled(const QFont &font, qreal factor) const;

    Typography m_typography;
    qreal m_em = 16;
};

[[nodiscard]] TextRole headingRole(int level);

} // namespace nghisu
