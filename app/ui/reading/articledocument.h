// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/typography.h"

#include <QTextCursor>
#include <QTextDocument>

namespace nghisu {

/// Addresses of links that the program itself answers.
inline constexpr char CorrectDateAddress[] = "nghisu:correct-date";

/// An article, set. Filled by cursor from typed blocks, so nothing of the article is ever read as HTML, and
/// nothing is ever loaded by name. Knows which place of the document is which place of the article.
class ArticleDocument : public QTextDocument
{
    Q_OBJECT

public:
    ArticleDocument(const Article &article, const Typography &typography, QObject *parent = nullptr);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }

    /// A selection of the passage; null when the article has no such place.
    [[nodiscard]] QTextCursor cursorAt(const Passage &passage) const;
    /// The words from a position of the document on, at most `length` code units and not beyond their block.
    /// In front of the lead it is the lead's beginning; empty for an article without text.
    [[nodiscard]] Passage passageAt(int position, int length = 40) const;

    /// The words between two positions of the document, as far as they are of the first block that has words
    /// there, without white space at their ends; empty when there are none.
    [[nodiscard]] Passage passageBetween(int from, int to) const;

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
    Typography m_typography;
    QList<Place> m_places; ///< by position
};

} // namespace nghisu
