// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"
#include "importer.h"
#include "inlinetext.h"

#include <QUrl>

namespace nghisu {

/// Reads a part of a page as one run of text, whatever elements it is made of: paragraphs within become
/// lines. Pictures are collected for the caller to place; lists too, if asked for.
class InlineReader
{
public:
    enum class Lists { AsText, Collected };

    /// `page` is the address of the page, for relative links; may be empty.
    InlineReader(const QUrl &page, ImportReport &report, Lists lists = Lists::AsText);

    void read(const GumboNode *node);
    void readChildren(const GumboNode *node);
    [[nodiscard]] InlineText take() { return m_builder.take(); }

    [[nodiscard]] const QList<const GumboNode *> &pictures() const { return m_pictures; }
    [[nodiscard]] const QList<const GumboNode *> &lists() const { return m_lists; }
    /// Where the first `cite` or `small` begins, in the text to be taken; -1 without one.
    [[nodiscard]] qsizetype citation() const { return m_citation; }

    /// Begins the style that an element has, if it has one: bold, italic, or a link to where links may go.
    /// Other links are recorded in the report. True when endStyle() is due.
    static bool beginStyleOf(const GumboNode *node, const QUrl &page, InlineBuilder &builder,
                             ImportReport &report);
    /// Whether an element begins and ends lines of its own.
    static bool isBlock(GumboTag tag);

private:
    QUrl m_page;
    ImportReport &m_report;
    Lists m_listsAre;
    InlineBuilder m_builder;
    QList<const GumboNode *> m_pictures;
    QList<const GumboNode *> m_lists;
    qsizetype m_citation = -1;
};

} // namespace nghisu
