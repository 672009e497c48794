// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"
#include "inlinetokens.h"

namespace nghisu {

class TextSink;

/// Writes the blocks of an article as HTML (WHATWG), every character of theirs escaped.
class HtmlBlockWriter
{
public:
    /// Both must outlive the writer.
    HtmlBlockWriter(const ArticleExport &article, TextSink &out);

    /// The block of that number; LeadBlock for the lead.
    void write(int block);

    /// Text as it stands between tags or in quoted attributes.
    [[nodiscard]] static QString escaped(QStringView text);

private:
    void writeLead(const Block &lead);
    void writeWords(const InlineToken &token);
    void writeInline(const TextPiece &piece);
    void writeInline(const Block &block);
    void writeFigure(const Block &figure);
    void writePicture(const Block &figure);
    void writeList(const Block &list);
    void writeTable(const Block &table);
    void writeQuote(const Block &quote);
    void writePreformatted(const Block &block);

    const ArticleExport &m_export;
    TextSink &m_out;
    QList<Passage> m_marked; ///< of all marks
    QList<MarkRun> m_runs{}; ///< of the block at hand
};

} // namespace nghisu
