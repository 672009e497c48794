// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSize>
#include <QString>

namespace nghisu {

/// A run of a block's text with a meaning of its own. Spans may overlap; they are ordered by start.
struct Span
{
    enum class Style { Bold, Italic, Link };

    Style style = Style::Bold;
    qsizetype start = 0;  ///< UTF-16 code units into Block::text
    qsizetype length = 0; ///< UTF-16 code units, at least 1
    QString url = {};     ///< for links: an absolute http, https or mailto address

    friend bool operator==(const Span &, const Span &) = default;
};

/// Nesting and kind of one line of a list block.
struct ListLine
{
    int depth = 0;        ///< 0 for the outermost list
    bool ordered = false; ///< numbered rather than bulleted

    friend bool operator==(const ListLine &, const ListLine &) = default;
};

/// A raster picture of an article. Its identity is the SHA-256 of its bytes.
struct Picture
{
    QByteArray sha256; ///< 32 bytes
    QByteArray type;   ///< "image/png", "image/jpeg", "image/gif" or "image/webp"
    QSize size;        ///< pixels, as shown: after the orientation of EXIF
    QByteArray bytes;  ///< empty when the picture is kept in a library and is to be fetched by `sha256`

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// One paragraph, heading, figure, list, quotation, table or piece of preformatted text.
///
/// `text` is all that the block says, NFC, and what passages count in:
/// - paragraph, heading, quote: the text; U+2028 is a line break inside it (also within cells and list
/// lines);
///   paragraphs of one quotation are parted by '\n';
/// - list: one line ('\n') an entry, described by the entry of `lines` with the same number;
/// - table: one line a row, cells parted by '\t';
/// - preformatted: the lines as they stand;
/// - figure: caption, then credit, as the reader shows them; see `captionLength`.
struct Block
{
    enum class Type { Paragraph, Heading, Figure, List, Quote, Table, Preformatted };

    Type type = Type::Paragraph;
    QString text;
    QList<Span> spans;

    int level = 0;         ///< heading: 2 to 4 (the article's headline is no block)
    QList<ListLine> lines; ///< list
    int headerRows = 0;    ///< table: that many first rows are headings

    qsizetype captionLength =
        0; ///< figure: length of the caption in `text`; behind it a space and the credit, if any
    QString alternative; ///< figure: what the picture shows, for those who do not see it
    int picture = -1;    ///< figure: index into Article::pictures, or -1 where the picture is not there

    [[nodiscard]] QString caption() const { return text.left(captionLength); }
    [[nodiscard]] QString credit() const { return text.mid(captionLength).trimmed(); }

    friend bool operator==(const Block &, const Block &) = default;
};

/// Makes a figure's text out of its parts, both on one line; spans of the caption keep their places.
[[nodiscard]] Block makeFigure(const QString &caption, const QString &credit, const QString &alternative,
                               int picture);

/// The day an article came out, by the place where it was published.
struct PublicationDate
{
    QDate date;             ///< invalid when unknown
    bool estimated = false; ///< concluded from the text; the reader may correct it

    friend bool operator==(const PublicationDate &, const PublicationDate &) = default;
};

struct Article
{
    QString title;
    QString source;   ///< who published it, e.g. a newspaper's name; may be empty
    QString author;   ///< may be empty
    QString language; ///< BCP 47, e.g. "vi"; empty when unknown
    QString url;      ///< canonical address; may be empty
    PublicationDate published;
    Block lead; ///< a paragraph; its text is empty when the article has none
    QList<Block> blocks;
    QList<Picture> pictures;

    /// The block with that number; LeadBlock (-1) is the lead. The number must be in range.
    [[nodiscard]] const Block &block(int number) const
    {
        return number == LeadBlock ? lead : blocks.at(number);
    }
    [[nodiscard]] bool hasBlock(int number) const { return number >= LeadBlock && number < blocks.size(); }

    /// Lead and blocks, in order, parted by blank lines: what a reader would read out.
    [[nodiscard]] QString plainText() const;
    /// Words of title, lead and blocks.
    [[nodiscard]] qsizetype wordCount() const;
    /// Whole minutes that reading takes at 230 words a minute, at least 1.
    [[nodiscard]] int readingMinutes() const;

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace nghisu
