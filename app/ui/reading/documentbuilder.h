// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/articledocument.h"
#include "reading/articleformats.h"

#include <QCoreApplication>

namespace nghisu {

/// Fills an ArticleDocument block by block, in time linear in the article. Each piece of it is one block of
/// the document, cells of tables and lines of lists too; how they stand is ArticleLayout's business.
class DocumentBuilder
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::DocumentBuilder)

public:
    explicit DocumentBuilder(ArticleDocument &document);

    void build();

private:
    void addKicker();
    void addBlock(int number);
    void addFigure(int number, const Block &figure);
    void addList(int number, const Block &list);
    void addTable(int number, const Block &table);
    void addLines(int number, const Block &block, TextRole role);
    void addText(int number, const Block &block, TextRole role);

    /// Begins a new block of the document.
    void begin(const QTextBlockFormat &block);
    void insert(const QString &text, const QTextCharFormat &format = {});
    /// Notes that the text of a block, or the piece of it from `offset` on, begins here.
    void mark(int number, qsizetype offset = 0);
    void applySpans(int number);

    ArticleDocument &m_document;
    QTextCursor m_cursor;
    bool m_blockIsFree = true; ///< the block of the cursor is empty and nobody's
};

} // namespace nghisu
