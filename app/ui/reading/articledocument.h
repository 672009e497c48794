// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/typography.h"

#include <QTextCursor>
#include <QTextDocument>

#include <optional>

namespace nghisu {

class ArticleLayout;

/// Addresses of links that the program itself answers.
inline constexpr char CorrectDateAddress[] = "nghisu:correct-date";
inline constexpr char PictureAddress[] = "nghisu:picture/"; ///< and an index into Article::pictures

/// An article as a text with a layout of its own. Filled by cursor from typed blocks, so nothing of the
/// article is ever read as HTML, and nothing is ever loaded by name. Knows which place of the document is
/// which place of the article.
class ArticleDocument : public QTextDocument
{
    Q_OBJECT

public:
    ArticleDocument(const Article &article, const Typography &typography, QObject *parent = nullptr);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] int readingMinutes() const { return m_readingMinutes; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    /// Sets it all anew. Positions, and cursors with them, stay what they are.
    void setTypography(const Typography &typography);
    [[nodiscard]] ArticleLayout &layout() const { return *m_layout; }

    /// A selection of the passage; null when the article has no such place.
    [[nodiscard]] QTextCursor cursorAt(const Passage &passage) const;
    /// Where that cursor would begin. A cursor has the lines set around it, this has not.
    [[nodiscard]] std::optional<int> startOf(const Passage &passage) const;
    /// The words from a position of the document on, at most `length` code units and not beyond their block.
    /// In front of the lead it is the lead's beginning; empty for an article without text.
    [[nodiscard]] Passage passageAt(int position, int length = 40) const;

    /// The words between two positions of the document, as far as they are of the first block that has words
    /// there, without white space at their ends; empty when there are none.
    [[nodiscard]] Passage passageBetween(int from, int to) const;

    /// The words between two positions, as other programs take them: cells parted by tabs, pictures left out.
    [[nodiscard]] QString plainText(int from, int to) const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    friend class DocumentBuilder;

    /// Where a piece of a block's text begins in the document: the whole text, or a cell of a table. Its code
    /// units follow one to one.
    struct Place
    {
        int position;
        int block;
        qsizetype offset; ///< of the piece in the block's text
    };

    [[nodiscard]] int positionOf(int block, qsizetype offset) const;

    Article m_article;
    int m_readingMinutes;
    Typography m_typography;
    ArticleLayout *m_layout = nullptr; ///< also documentLayout()
    QList<Place> m_places;             ///< by position, and so by block and offset
};

} // namespace nghisu
