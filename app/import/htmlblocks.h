// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"
#include "inlinereader.h"
#include "picturesource.h"

#include <QDate>

namespace nghisu {

/// Words below a picture are no caption when they are longer; UTF-16 code units.
inline constexpr qsizetype LongestHtmlCaption = 400;

/// Makes blocks of the part of a page that is the article.
class HtmlBlocks
{
public:
    /// `title` is the element that holds the headline and is left out; may be null. `page` is the page's own
    /// address, may be empty. All must outlive the reader.
    HtmlBlocks(const HtmlTree &tree, const GumboNode *title, const QUrl &page, PictureSource &pictures,
               ImportReport &report);

    /// Reads what is below the element.
    void read(const GumboNode *root);
    /// Reads the element itself, before read().
    void readElement(const GumboNode *node);
    /// Reads an element as lead, unless there is one.
    void readLead(const GumboNode *node);

    [[nodiscard]] QList<Block> takeBlocks();
    /// What the page marks as lead by class or role; empty when nothing.
    [[nodiscard]] const Block &lead() const { return m_lead; }
    /// `datetime` of the first `time` element at the head of the article; empty without one.
    [[nodiscard]] const QString &timestamp() const { return m_timestamp; }
    /// What the page marks as the author's line; empty when nothing.
    [[nodiscard]] const QString &author() const { return m_author; }

private:
    void visitChildren(const GumboNode *node);
    void visit(const GumboNode *node);
    bool visitStructure(const GumboNode *node);
    void visitInline(const GumboNode *node);
    void visitHeader(const GumboNode *header);
    void visitHeaderParagraph(const GumboNode *paragraph, bool belowTitle);
    void visitList(const GumboNode *list);
    void visitListEntries(const GumboNode *list, int depth, Block &block, QList<const GumboNode *> &pictures);
    void visitTable(const GumboNode *table);
    void visitQuote(const GumboNode *quote);
    void visitFigure(const GumboNode *figure);
    void visitPreformatted(const GumboNode *node);
    [[nodiscard]] bool mayBeLead(const GumboNode *node) const;
    bool takeMarked(const GumboNode *node);
    void noteTime(const GumboNode *time);
    void addHeading(const GumboNode *node, int level);
    void addPicture(const GumboNode *picture, const InlineText &caption, const QString &credit);
    void addPictures(const QList<const GumboNode *> &pictures);
    int pictureOf(const GumboNode *picture, QString &address);
    QList<Block> blocksWithin(const GumboNode *node);
    bool joinsFigure(const Block &paragraph);
    void flush();

    const HtmlTree &m_tree;
    const GumboNode *m_root = nullptr;
    const GumboNode *m_title;
    const GumboNode *m_block = nullptr; ///< the block element that text is read of
    QUrl m_page;
    PictureSource &m_pictures;
    ImportReport &m_report;
    InlineBuilder m_inline;
    QList<Block> m_blocks;
    Block m_lead;
    QString m_timestamp;
    QString m_author;
    bool m_inFigure = false;
    bool m_inPictureTable = false; ///< within a table that holds one picture and its caption
};

} // namespace nghisu
