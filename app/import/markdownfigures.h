// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"
#include "inlinetext.h"

namespace nghisu {

class PictureSource;

/// Collects the blocks of a Markdown text and sets its pictures among them. Markdown has no captions; what
/// people write for one is recognised: the words below a picture in its paragraph, else a paragraph below it
/// that is all in italics or that ends with the picture's credit, else the picture's title.
class MarkdownFigures
{
public:
    MarkdownFigures(PictureSource &pictures, ImportReport &report);

    /// Between these, alternative text is appended. `leads` says that no words of its paragraph stand before
    /// it.
    void beginPicture(const QString &address, const QString &title, bool leads);
    void endPicture();
    [[nodiscard]] bool isInPicture() const { return m_depth > 0; }
    void appendAlternative(const QString &words);
    /// A picture as an `img` tag; other tags are nothing to it.
    void htmlPicture(const QString &tag, bool leads);

    /// Ends a paragraph: places its words, which may be none, and the pictures that were met in it.
    void place(const InlineText &words);
    /// Any block but a paragraph or a figure.
    void append(const Block &block);
    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

private:
    struct Met
    {
        QString address;
        QString title;
        QString alternative;
        bool leads = false;
    };

    void placeFigure(const Met &met, const InlineText &caption);
    [[nodiscard]] bool isCaption(const InlineText &words) const;
    void setCaption(Block &figure, const InlineText &words) const;

    PictureSource &m_pictures;
    ImportReport &m_report;
    QList<Block> m_blocks;
    QList<Met> m_met;
    int m_depth = 0;
    bool m_captionMayFollow = false;
};

} // namespace nghisu
