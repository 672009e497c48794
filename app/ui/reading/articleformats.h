// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/typography.h"

#include <QTextCharFormat>

#include <array>
#include <optional>

namespace nghisu {

/// What kinds of text an article's page is set in.
enum class TextRole {
    Kicker,
    Source, ///< within a kicker
    Title,
    Lead,
    Body,
    Heading2,
    Heading3,
    Heading4,
    Picture,
    Caption,
    Credit, ///< within a caption
    Quote,
    Table,
    TableHeading, ///< within a table
    Preformatted
};

/// What an ArticleDocument says in its formats: what the text is, never how it looks.
enum ArticleProperty {
    RoleProperty = QTextFormat::UserProperty + 1, ///< block, and char where it differs: a TextRole
    ContinuedProperty,   ///< block: true where the next block belongs together with this one
    DepthProperty,       ///< block of a list: 1 for the outermost
    MarkerProperty,      ///< block of a list: what stands in front of it
    TableProperty,       ///< block that is a cell: number of its table in the article, from 1
    RowProperty,         ///< block that is a cell
    ColumnProperty,      ///< block that is a cell
    PictureProperty,     ///< char: index into Article::pictures, or -1
    AlternativeProperty, ///< char: words that stand for the picture
};

[[nodiscard]] TextRole roleOf(const QTextFormat &format);
[[nodiscard]] TextRole headingRole(int level);

/// How one kind of text is set. Lengths are in device-independent pixels.
struct TextFormat
{
    QTextCharFormat text;
    qreal lineHeight = 0; ///< of all lines that hold no picture
    qreal above = 0;      ///< least distance to what is above
    qreal below = 0;      ///< least distance to what is below
    qreal between = 0;    ///< the same where that is more of the same
    qreal letter = 0;     ///< average width of a letter of running text
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// How everything is set in one typography. The fonts of a role are looked for when it is asked for first:
/// most articles use a few of them.
class ArticleFormats
{
public:
    explicit ArticleFormats(const Typography &typography);

    [[nodiscard]] const TextFormat &format(TextRole role) const;
    /// The look of a piece of a block in that role.
    [[nodiscard]] QTextCharFormat look(TextRole role, const QTextCharFormat &said) const;

    /// Size of the body's font in pixels, the unit of all distances.
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }

private:
    [[nodiscard]] QFont scaled(const QFont &font, qreal factor) const;
    [[nodiscard]] TextFormat make(TextRole role) const;

    Typography m_typography;
    qreal m_em = 16;
    mutable std::array<std::optional<TextFormat>, static_cast<size_t>(TextRole::Preformatted) + 1> m_formats;
};

} // namespace nghisu
