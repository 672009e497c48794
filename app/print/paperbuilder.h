// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"
#include "inlinetokens.h"
#include "paperformats.h"

#include <QTextCursor>

namespace nghisu {

/// Fills a document with an article, its agenda and comments, as they are set on paper. Nothing of them is
/// ever read as HTML or loaded by name.
class PaperBuilder
{
public:
    /// Article and document must outlive the builder. Running text is in `typeface`, where that is not empty.
    PaperBuilder(const ArticleExport &article, const QString &typeface, QTextDocument &document);

    void build();

private:
    [[nodiscard]] QTextCharFormat textIn(PaperRole role) const;
    [[nodiscard]] QTextBlockFormat blockIn(PaperRole role) const;
    void addOrigin();
    void addBlock(int number);
    void addFigure(const Block &figure);
    void addList(const Block &list);
    void addTable(const Block &table);
    void addLines(const Block &block, PaperRole role);
    void addAgenda();
    void addSessions(const Agenda &sessions);
    void addMarks();
    void addDiscussion();
    void addComment(const Comment &comment);

    void addParagraph(PaperRole role, const QString &words);
    void addPiece(const TextPiece &piece, const QTextCharFormat &format);
    /// Begins a new block of the document.
    void begin(const QTextBlockFormat &block, const QTextCharFormat &text);
    QTextTable *beginTable(int rows, int columns, const QTextTableFormat &format);
    void endTable();

    const ArticleExport &m_export;
    QString m_typeface;
    QTextCursor m_cursor;
    QList<Passage> m_marked;   ///< of all marks
    QList<MarkRun> m_runs{};   ///< of the block at hand
    bool m_blockIsFree = true; ///< the block of the cursor is empty and nobody's
};

} // namespace nghisu
