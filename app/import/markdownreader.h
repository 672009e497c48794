// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inlinetext.h"
#include "markdownfigures.h"

#include <QUrl>

#include <md4c.h>

namespace nghisu {

/// Takes the parser's events and makes blocks of them. Each handler is false where the text grows too large.
class MarkdownReader
{
public:
    MarkdownReader(const QUrl &page, PictureSource &pictures, ImportReport &report)
        : m_page(page), m_report(report), m_figures(pictures, report)
    {
    }

    bool enterBlock(MD_BLOCKTYPE type, const void *detail);
    bool leaveBlock(MD_BLOCKTYPE type);
    bool enterSpan(MD_SPANTYPE type, const void *detail);
    bool leaveSpan(MD_SPANTYPE type);
    bool text(MD_TEXTTYPE type, const QString &words);
    /// What the parser is to do after an event: 0 to go on. It does not pass on every refusal to its caller.
    int after(bool isFine)
    {
        m_isFine = m_isFine && isFine;
        return m_isFine ? 0 : 1;
    }
    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] QList<Block> take() { return m_figures.take(); }

private:
    struct OpenSpan
    {
        MD_SPANTYPE type;
        bool styled;
    };

    void enterEntry(const MD_BLOCK_LI_DETAIL &detail);
    void enterLink(const MD_SPAN_A_DETAIL &detail);
    void closeSpans(qsizetype from);
    InlineText takeWords();
    void html(const QString &tag);
    void endParagraph(Block::Type type, int level = 0);
    void endEntry();
    void endList();
    void endTable();
    void endCode();
    void endQuote();
    void addToQuote(const InlineText &words);
    void appendTo(Block &block, const InlineText &words, QChar separator);

    QUrl m_page;
    ImportReport &m_report;
    MarkdownFigures m_figures;
    InlineBuilder m_builder;
    QList<bool> m_lists; ///< the lists that are open, whether they are ordered
    Block m_list;
    qsizetype m_filledLines = 0; ///< lines of the list that have their words
    Block m_table;
    Block m_quote;
    QString m_code;
    int m_quotes = 0;
    QList<OpenSpan> m_spans;
    int m_headingLevel = 0;
    bool m_isFine = true;
    bool m_inCode = false;
    bool m_isFirstCell = true;
    QString m_hiddenUntil; ///< the end tag of a script or style that is open
    int m_cells = 0;
    int m_blocks = 0;
    qsizetype m_size = 0;
};

} // namespace nghisu
