// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"
#include "pagebreaks.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

#include <functional>

class QTextTable;

namespace nghisu {

/// An article set on pages of a size: margins, running headline, page numbers. Headings stay with what is
/// below them, pictures with their captions, and no page begins or ends with a single line of a paragraph.
/// Needs a QGuiApplication; may be made and painted in any one thread.
class PaperDocument
{
public:
    /// `page` is the whole sheet, in points. `article` must outlive the document.
    PaperDocument(const ArticleExport &article, QSizeF page);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints a page (from 0) onto a sheet whose upper left corner is the painter's origin; `scale` is what a
    /// point measures there.
    void paint(QPainter &painter, int page, qreal scale);

private:
    void collectStrips();
    void addLines(const QTextBlock &block);
    void addRows(const QTextTable &table);
    void paintQuoteBars(QPainter &painter, const PageSlice &slice) const;
    void paintFurniture(QPainter &painter, int page) const;

    const ArticleExport &m_export;
    QSizeF m_sheet;  ///< in tenths of a point, as are all lengths below
    QRectF m_column; ///< where the text stands on a sheet
    QTextDocument m_document;
    QList<PageStrip> m_strips;
    QList<PageSlice> m_pages;
};

/// The paper that is used where the reader's locale is.
[[nodiscard]] QPageSize usualPageSize();

/// Paints pages `from` to `to` (from 0, both included) onto a device whose full page is its paint rectangle.
/// False when the device would take no more, or nobody wants the pages any longer. `progress` is told how
/// many pages were painted.
[[nodiscard]] bool paintPages(PaperDocument &document, const ArticleExport &article,
                              QPagedPaintDevice &device, int from, int to,
                              const std::function<void(int)> &progress = {});

} // namespace nghisu
